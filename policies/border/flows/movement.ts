/** The flows of one resource's movements: from each of its sources to each of its targets, element by element of its lists. */
import type { Estate, Node } from "../estate/estate.ts";
import { type MovedPart, movedPart } from "../part/moved-part.ts";
import type { Resolved } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Movement } from "../terms/entry.ts";
import { highestClass } from "../terms/residency-tags.ts";
import { backThrough } from "./back-through.ts";
import type { Flow } from "./flow.ts";
import { holdingOf } from "./holding.ts";
import { movementSources } from "./movement-source.ts";
import { movementTargets } from "./movement-target.ts";
import { takenBy } from "./taken-by.ts";

/**
 * None where the conditions of a movement fail; one to a place not known where they can't be decided.
 *
 * @param isNamed whether something of the stack names the resource, which then says itself what it moves by it
 */
export function flowsOfMovements(resolved: Resolved, estate: Estate, isNamed: boolean): readonly Flow[] {
  const { node } = resolved;
  return resolved.movements.flatMap((one) => {
    const { movement, bind } = one;
    if (movement.unlessNamed && isNamed) return [];
    const targets = movementTargets(node, one, estate.facts);
    const part = movedPart(movement, node.inputs, bind);
    return movementSources(node, one).flatMap((source) =>
      targets.flatMap((target) => {
        const moved = toFlow(movement, { mover: node, source, target, part }, estate);
        const flow = { ...moved, stranger: takenBy(target, node, estate) };
        return movement.verb === "link" ? [flow, ...backThrough(flow, target, estate)] : [flow];
      }),
    );
  });
}

interface Moved {
  readonly mover: Node;
  readonly source: Target;
  readonly target: Target;
  readonly part: MovedPart;
}

function toFlow(movement: Movement, { mover, source, target, part }: Moved, estate: Estate): Flow {
  const { dataClass, subjects } = holdingOf(source, mover, estate);
  return {
    verb: movement.verb,
    what: movement.what,
    mover,
    property: target.at,
    source: source.node,
    target: target.node,
    outOf: source.listed,
    into: target.listed,
    sources: source.node === mover ? [] : [source.name],
    from: source.place,
    to: target.place,
    dataClass: highestClass(dataClass, mover.statedClass ?? "none"),
    subjects,
    isAssumed: source.holding === undefined,
    part,
    clashes: movement.clashes ?? [],
  };
}
