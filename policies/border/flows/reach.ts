/**
 * How far a role of the stack reaches: a policy that lets it read or write data of another territory lets whatever
 * assumes the role carry data there, through no resource of this stack.
 */
import type { Estate } from "../estate/estate.ts";
import type { Resolved } from "../references/resolved.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Flow } from "./flow.ts";
import { stackClass } from "./holding.ts";

/** The flows a policy of the stack opens to the places its statements name: from its home, or from where who acts by it lies. */
export function flowsOfReach({ node, reached, actors }: Resolved, estate: Estate): readonly Flow[] {
  const { home, residency } = estate.settings;
  if (reached.length === 0) return [];
  if (home) {
    const held: Holder = { dataClass: stackClass(estate), subjects: residency?.subjects ?? [] };
    return reached.map((one) => toFlow(node, one, { kind: "region", region: home }, held));
  }
  const places = new Map(actors.map((actor) => [JSON.stringify([placeKey(actor.location), actor.dataClass]), actor]));
  return [...places.values()].flatMap((actor) =>
    reached
      .filter(({ place }) => placeKey(place) !== placeKey(actor.location))
      .map((one) => toFlow(node, one, actor.location, actor)),
  );
}

type Holder = Pick<Flow, "dataClass" | "subjects">;

function toFlow(
  node: Resolved["node"],
  { at, place }: Resolved["reached"][number],
  from: Flow["from"],
  { dataClass, subjects }: Holder,
): Flow {
  return {
    verb: "process",
    what: "content",
    mover: node,
    property: at,
    sources: [],
    from,
    to: place,
    dataClass,
    subjects,
    part: { kind: "whole" },
    clashes: [],
  };
}
