/** Where a movement leads: what its properties name, a place of its service's own, or a place not known. */
import type { Node } from "../estate/estate.ts";
import type { Facts } from "../estate/facts.ts";
import { regionPlace } from "../estate/place-name.ts";
import { provenOf } from "../references/proven.ts";
import type { ResolvedMovement } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Reference } from "../terms/entry.ts";
import { later, notKnown } from "../terms/not-known.ts";
import { pathsOf } from "./movement-source.ts";

/** One place not known where it can't be decided whether it moves anything; none where it moves nothing. */
export function movementTargets(node: Node, one: ResolvedMovement, facts: Facts): readonly Target[] {
  if (one.movement.ifPlaced) return targetsOf(node, one, facts);
  return one.truth === true ? targetsOf(node, one, facts) : [undecidedAt(one.truth.property)];
}

function targetsOf(node: Node, { movement, bind, targets }: ResolvedMovement, facts: Facts): readonly Target[] {
  const { to, note = "" } = movement;
  const placed = (place: Target["place"], name: string | null): readonly Target[] => [{ place, name, at: note }];
  if (to === "self") return [{ place: node.location, name: node.name, node, at: pathsOf(movement.from).join(", ") }];
  if (to === "world") return placed({ kind: "world", as: { code: "everywhere", facts: {} } }, null);
  if ("country" in to)
    return placed({ kind: "country", country: to.country, as: { code: "service", facts: { text: to.what } } }, null);
  if ("region" in to) {
    if (!node.cloud) return placed(node.location, to.region);
    return placed(regionPlace(node.cloud, to.region, facts), to.region);
  }
  if (targets.length > 0) return provenOf(targets);
  const properties = pathsOf(to as readonly Reference[]).map(bind);
  const at = properties.join(", ");
  if (movement.absent === "here") return [{ place: node.location, name: node.name, at }];
  if (movement.absent !== "unproven") return [];
  const place = notKnown("property-not-set", { properties }, "set-property", { properties });
  return [{ place, name: null, at }];
}

function undecidedAt(property: string): Target {
  const place = later(notKnown("movement-undecided", { property }, "give-literal", { property }));
  return { place, name: null, at: property };
}
