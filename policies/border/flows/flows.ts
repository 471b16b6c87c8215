/** Every way the resources of an estate let data move or be read. */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import type { Resolved } from "../references/resolved.ts";
import { flowsOfAssumed } from "./assumed.ts";
import { flowsOfCarried } from "./carried.ts";
import { flowsOfExposures } from "./exposure.ts";
import type { Flow } from "./flow.ts";
import { flowsBetweenMembers } from "./hub.ts";
import { flowsOfMentions } from "./mention.ts";
import { flowsOfMovements } from "./movement.ts";
import { flowsOfReach } from "./reach.ts";
import { flowsOfWorkedIn } from "./worked-in.ts";

/** The flows one resource causes, given all that is known of the others. What it causes only by others is left to them. */
export function flowsOfNode(node: Node, references: References): readonly Flow[] {
  return node.read ? [] : flowsOfResolved(references.of(node), references, true);
}

/** All flows of an estate: of each resource, and between the members of a hub. */
export function flowsOf(references: References): readonly Flow[] {
  const judged = [...references.estate.byUrn.values()].filter((node) => !node.read);
  const all = judged.map((node) => references.of(node));
  const named = new Set(
    all.flatMap(({ movements }) =>
      movements.flatMap(({ sources, targets }) => [...sources, ...targets].map(({ through }) => through)),
    ),
  );
  return [
    ...all.flatMap((one) => flowsOfResolved(one, references, named.has(one.node))),
    ...flowsBetweenMembers(all, references.estate),
  ];
}

function flowsOfResolved(resolved: Resolved, references: References, isNamed: boolean): readonly Flow[] {
  const { estate } = references;
  const moved = flowsOfMovements(resolved, estate, isNamed);
  return [
    ...moved,
    ...flowsOfMentions(resolved, moved, estate),
    ...flowsOfExposures(resolved, references),
    ...flowsOfAssumed(resolved.node, references),
    ...flowsOfReach(resolved, estate),
    ...flowsOfCarried(resolved),
    ...flowsOfWorkedIn(resolved.node, estate),
  ];
}
