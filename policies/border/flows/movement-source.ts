/** Where what a movement takes comes from: what its properties name, itself, or what nothing names. */
import type { Node } from "../estate/estate.ts";
import { provenOf } from "../references/proven.ts";
import type { ResolvedMovement } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Movement, Reference } from "../terms/entry.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";

/** None where the movement takes in nothing named. */
export function movementSources(node: Node, { movement, sources }: ResolvedMovement): readonly Target[] {
  const self: Target = { place: node.location, name: node.name, at: "", node, holding: node };
  if (movement.from === "everywhere") return [{ ...self, place: everyRegion }];
  // What takes in nothing named takes in nothing: from itself to itself nothing moves, wherever that is.
  if (sources.length === 0 && movement.to === "self" && movement.from !== "self" && !movement.fetches) return [];
  if (sources.length === 0) return movement.fetches ? [unstatedSource(movement)] : [self];
  // What pushes data lies where its source lies, so a source nobody can name still has a place; a pull's has none, and
  // neither has one whose region a property states.
  if (movement.to === "self" || movement.fetches || statesRegion(movement)) return provenOf(sources);
  return provenOf(sources).map((one) => {
    if (one.place.kind !== "not-known") return one;
    return { ...one, place: node.location, ...(isPublished(movement, one.place) ? { holding: node } : {}) };
  });
}

function statesRegion({ verb, from, to }: Movement): boolean {
  const isCarried = verb !== "link" && typeof to !== "string" && typeof from !== "string";
  return isCarried && from.some(({ form }) => form === "region" || form === "zone");
}

/** What is served to everybody from a host of no cloud: nobody but what serves it can say what it is. */
function isPublished({ to }: Movement, { reason }: NotKnown): boolean {
  return (to === "world" || (typeof to === "object" && "country" in to)) && reason.code === "host-not-on-file";
}

function unstatedSource({ from }: Movement): Target {
  const properties = pathsOf(from);
  const place = notKnown("property-not-set", { properties }, "set-property", { properties });
  return { place, name: null, at: properties.join(", ") };
}

const everyRegion = notKnown("every-region", {}, "limit-to-own-region", {});

/** The properties any of which may name it. */
export function pathsOf(references: "self" | "everywhere" | readonly Reference[]): readonly string[] {
  return typeof references === "string" ? [] : references.map(({ path }) => path);
}
