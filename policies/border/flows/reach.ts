/**
 * How far a role of the stack reaches: a policy that lets it read or write data of another territory lets whatever
 * assumes the role carry data there, through no resource of this stack.
 */
import type { Estate } from "../estate/estate.ts";
import type { Resolved } from "../references/references.ts";
import type { Flow } from "./flow.ts";
import { stackClass } from "./holding.ts";

/** The flows a policy of the stack opens from its home to the places its statements name. */
export function flowsOfReach({ node, reached }: Resolved, estate: Estate): readonly Flow[] {
  const { home, residency } = estate.settings;
  if (!home || reached.length === 0) return [];
  const dataClass = stackClass(estate);
  return reached.map(({ at, place }) => ({
    verb: "process",
    what: "content",
    mover: node,
    property: at,
    sources: [],
    from: { kind: "region", region: home },
    to: place,
    dataClass,
    subjects: residency?.subjects ?? [],
    part: { kind: "whole" },
    clashes: [],
  }));
}
