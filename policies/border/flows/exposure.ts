/** Every way a resource lets others than its owner read data: the world, or an account nobody vouched for. */
import type { Estate, Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import type { Resolved, ResolvedExposure } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Flow } from "./flow.ts";
import { holdingOf } from "./holding.ts";
import { type Reader, readersOf } from "./readers.ts";

/** A flow for each reader and each source whose data it could read. */
export function flowsOfExposures({ node, exposures }: Resolved, references: References): readonly Flow[] {
  return exposures.flatMap((one) => {
    const sources = sourcesOf(node, one);
    return readersOf(node, one, sources, references).flatMap((reader) =>
      sources.map((source) => toFlow(one, { mover: node, source, reader }, references.estate)),
    );
  });
}

function sourcesOf(node: Node, { exposure, sources }: ResolvedExposure): readonly Target[] {
  if (!exposure.of || sources.length === 0) return [{ place: node.location, name: node.name, at: "", holding: node }];
  return sources.map((one) => (one.place.kind === "not-known" ? { ...one, place: node.location } : one));
}

interface Exposed {
  readonly mover: Node;
  readonly source: Target;
  readonly reader: Reader;
}

function toFlow({ exposure }: ResolvedExposure, { mover, source, reader }: Exposed, estate: Estate): Flow {
  const { dataClass, subjects } = holdingOf(source, mover, estate);
  return {
    verb: "expose",
    what: mover.entry?.holds ?? "content",
    mover,
    property: reader.at,
    source: exposure.of ? source.node : mover,
    sources: exposure.of ? [source.name] : [],
    from: source.place,
    to: reader.to,
    dataClass,
    subjects,
    isAssumed: source.holding === undefined,
    how: reader.how,
    part: { kind: "whole" },
    clashes: [],
  };
}
