/** What is known by a name, id or ARN: a resource of this stack, or one that another stack lists. */
import type { Estate, Node } from "../estate/estate.ts";
import type { Reference } from "../terms/entry.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Cloud } from "../terms/place.ts";
import { listedAs } from "./listed.ts";
import { type Target, targetOf } from "./target.ts";
import { fits } from "./trace.ts";

/** A name as a property of a resource states it. */
export interface StatedName {
  readonly node: Node;
  readonly reference: Reference;
  readonly identity: string;
  /** The cloud an ARN is of; the reference's or the resource's own where it says none. */
  readonly cloud?: Cloud | undefined;
  readonly at: string;
}

/** A text that is the very name of a resource says more than the place in it: what that holds, and whose it is. */
export function namedExactly(value: string, reference: Reference, at: string, estate: Estate): readonly Target[] {
  if (reference.form === "region" || reference.form === "zone") return [];
  const named = [...(estate.byIdentity.get(value) ?? [])].filter((one) => one.names?.includes(value));
  return named.filter((one) => fits(one, reference)).map((one) => targetOf(one, at));
}

/** A regional name means the resource of the own region first. */
export function identified({ node, reference, identity, cloud, at }: StatedName, estate: Estate): readonly Target[] {
  const { location } = node;
  const named = [...(estate.byIdentity.get(identity) ?? [])].filter((one) => fits(one, reference));
  const near = named.filter((one) => one.location.kind === "region" && placeKey(one.location) === placeKey(location));
  if (named.length > 0) return (near.length > 0 ? near : named).map((one) => targetOf(one, at));
  return listedAs(identity, { reference, cloud: cloud ?? reference.cloud ?? node.cloud ?? "aws", at }, estate);
}
