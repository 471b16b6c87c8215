/** Every way the resources of an estate let data move or be read. */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import { flowsOfExposures } from "./exposure.ts";
import type { Flow } from "./flow.ts";
import { flowsBetweenMembers } from "./hub.ts";
import { flowsOfMovements } from "./movement.ts";
import { flowsOfReach } from "./reach.ts";

/** The flows one resource causes, given all that is known of the others. */
export function flowsOfNode(node: Node, references: References): readonly Flow[] {
  if (node.read) return [];
  const { facts, settings } = references.estate;
  const resolved = references.of(node);
  return [
    ...flowsOfMovements(resolved, facts),
    ...flowsOfExposures(resolved, references),
    ...flowsOfReach(resolved, settings),
  ];
}

/** All flows of an estate: of each resource, and between the members of a hub. */
export function flowsOf(references: References): readonly Flow[] {
  const nodes = [...references.estate.byUrn.values()].filter((node) => !node.read);
  return [
    ...nodes.flatMap((node) => flowsOfNode(node, references)),
    ...flowsBetweenMembers(nodes.map((node) => references.of(node))),
  ];
}
