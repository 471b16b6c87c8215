/** Every way a resource lets others than its owner read data: the world, or an account nobody vouched for. */
import type { Node } from "../estate/estate.ts";
import type { References, Resolved, ResolvedExposure } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import type { Flow } from "./flow.ts";
import { type Reader, readersOf } from "./readers.ts";

/** A flow for each reader and each source whose data it could read. */
export function flowsOfExposures({ node, exposures }: Resolved, references: References): readonly Flow[] {
  return exposures.flatMap((one) => {
    const sources = sourcesOf(node, one);
    return readersOf(node, one, sources, references).flatMap((reader) =>
      sources.map((source) => toFlow(node, one, source, reader)),
    );
  });
}

function sourcesOf(node: Node, { exposure, sources }: ResolvedExposure): readonly Target[] {
  if (!exposure.of || sources.length === 0) return [{ place: node.location, name: node.name, at: "", holding: node }];
  return sources.map((one) => (one.place.kind === "not-known" ? { ...one, place: node.location } : one));
}

function toFlow(node: Node, { exposure }: ResolvedExposure, source: Target, reader: Reader): Flow {
  const holding = source.holding ?? node;
  return {
    verb: "expose",
    what: node.entry?.holds ?? "content",
    mover: node,
    property: reader.at,
    sources: exposure.of ? [source.name] : [],
    from: source.place,
    to: reader.to,
    dataClass: holding.dataClass,
    subjects: holding.subjects,
    how: reader.how,
    part: { kind: "whole" },
    clashes: [],
  };
}
