/** What is known by a name, id or ARN: a resource of this stack, or one that another stack lists. */
import type { Estate, Node } from "../estate/estate.ts";
import { isBucket, shortType } from "../estate/resource.ts";
import type { Reference } from "../terms/entry.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Cloud } from "../terms/place.ts";
import { read } from "../terms/value.ts";
import { listedAs } from "./listed.ts";
import { isNamesake } from "./namesake.ts";
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

/**
 * A regional name means the resource of the own region. Where only another region has one of the name, it may be that one, and
 * it may be what nobody here has in the own region: both count. A bucket's name is one in the whole world: what only says
 * that it reads it here vouches for nothing against the one that is made elsewhere.
 */
export function identified(named: StatedName, estate: Estate): readonly Target[] {
  const { node, reference, identity, cloud, at } = named;
  const own = [...(estate.byIdentity.get(identity) ?? [])].filter((one) => fits(one, reference));
  const near = own.filter(
    ({ location, read, short }) =>
      location.kind === "region" && isSame(location, node.location) && !(read && isBucket(short)),
  );
  if (near.length > 0) return near.map((one) => targetOf(one, at));
  const isNamesakeOnly = own.every(
    (one) => isItsName(one, identity) && isNamesake(one.location, node, [one.short], estate),
  );
  const here: Target = { place: node.location, name: identity, at };
  if (own.length > 0) return [...own.map((one) => targetOf(one, at)), ...(isNamesakeOnly ? [here] : [])];
  const listed = listedAs(identity, { reference, cloud: cloud ?? reference.cloud ?? node.cloud ?? "aws", at }, estate);
  const isListedAbroad = listed.every(({ place, listed: { type } = {} }) =>
    isNamesake(place, node, type === undefined ? (reference.names ?? []) : [shortType(type)], estate),
  );
  return listed.length > 0 && isListedAbroad ? [...listed, here] : listed;
}

/** An id or an ARN is a resource's own in whatever region it is used; its name is an input. */
function isItsName({ inputs, entry }: Node, identity: string): boolean {
  return (entry?.known ?? []).some((path) => read(inputs, path).some(({ value }) => value === identity));
}

function isSame(one: Target["place"], other: Target["place"]): boolean {
  return placeKey(one) === placeKey(other);
}
