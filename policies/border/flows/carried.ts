/** The flows of what a program itself carries from the contents of one resource into those of another. */
import type { Resolved } from "../references/resolved.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Flow } from "./flow.ts";

/** One flow for each content carried to another place. */
export function flowsOfCarried({ node, carried }: Resolved): readonly Flow[] {
  return (
    carried
      // Two places that are both not known are not the same place.
      .filter(
        ({ source: { location } }) => location.kind === "not-known" || placeKey(location) !== placeKey(node.location),
      )
      .map(({ at, source }) => ({
        verb: "copy",
        what: source.entry?.holds ?? "content",
        mover: node,
        property: at,
        source,
        target: node,
        sources: [source.name],
        from: source.location,
        to: node.location,
        dataClass: source.dataClass,
        subjects: source.subjects,
        part: { kind: "whole" },
        clashes: [],
      }))
  );
}
