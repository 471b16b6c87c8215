/** Where an ARN or a name leads: to a resource of this stack, to one another stack lists, or to the place it spells. */
import { isDescriptor } from "../estate/descriptor.ts";
import type { Estate, Node } from "../estate/estate.ts";
import { type Arn, parseArn, regionPlace } from "../estate/place-name.ts";
import { territoryOf } from "../law/law.ts";
import type { Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown, placeKey } from "../terms/not-known.ts";
import { countryOf, type Place } from "../terms/place.ts";
import type { Found } from "../terms/value.ts";
import { type Target, targetOf } from "./target.ts";
import { fits } from "./trace.ts";

/** A name as the services write it; two resources of one name are told apart by the region of the ARN, or by the nearer one. */
export function byName(
  node: Node,
  reference: Reference,
  found: Found,
  name: string,
  estate: Estate,
): readonly Target[] {
  const { at } = found;
  const arn = parseArn(name);
  // An inference profile of one's own lies in one region and works in those of the model it was made from.
  if (arn?.region && reference.form !== "model") return byArn(node, reference, { arn, name, at }, estate);
  const container = /^(?:(?:s3(?:[an]|ssl)?|oss):\/\/)?\/?([^/:]+)(?:\/|$)/.exec(name)?.[1];
  for (const identity of [name, arn?.resource, container].filter((one) => one !== undefined)) {
    const known = identified(node, reference, identity, at, estate);
    if (known.length > 0) return known;
  }
  if (reference.bareMeansHere) return [{ place: node.location, name, at }];
  if (reference.names?.length === 0) {
    const place = notKnown("not-of-this-cloud", { name, property: at }, "list-with-region", {});
    return [{ place, name, at }];
  }
  const place = notKnown("name-not-on-file", { name, property: at }, "list-in-ledger", {});
  return [{ place: namedByInputs(reference, estate) ? place : later(place), name, at }];
}

/** A text that is the very name of a resource says more than the place in it: what that holds, and whose it is. */
export function namedExactly(value: string, reference: Reference, at: string, estate: Estate): readonly Target[] {
  if (reference.form === "region" || reference.form === "zone") return [];
  const named = [...(estate.byIdentity.get(value) ?? [])].filter((one) => one.names?.includes(value));
  return named.filter((one) => fits(one, reference)).map((one) => targetOf(one, at));
}

interface NamedArn {
  readonly arn: Arn;
  readonly name: string;
  readonly at: string;
}

function byArn(node: Node, reference: Reference, { arn, name, at }: NamedArn, estate: Estate): readonly Target[] {
  const place = regionPlace(arn.cloud, arn.region, estate.facts);
  const describes = isDescriptor(arn, reference);
  // Where a descriptor leads is another place than its ARN's; anything else of that ARN lies there or is another thing.
  const known = identified(node, reference, name, at, estate).filter(
    (one) => describes || placeKey(one.place) === placeKey(place),
  );
  if (known.length > 0) return known;
  if (!describes || isAbroad(node, place, estate)) return [{ place, name, at }];
  return [{ place: later(notKnown("arn-of-descriptor", { name, property: at }, "list-in-ledger", {})), name, at }];
}

function isAbroad({ location }: Node, place: Place | NotKnown, { facts }: Estate): boolean {
  if (location.kind === "not-known" || place.kind === "not-known") return true;
  const territory = (one: Place): string => territoryOf(countryOf(one) ?? "?", facts.laws);
  return territory(location) !== territory(place);
}

/** What is known by a name, in this stack or another: a regional name means the resource of the own region first. */
export function identified(
  { location }: Node,
  reference: Reference,
  identity: string,
  at: string,
  estate: Estate,
): readonly Target[] {
  const named = [...(estate.byIdentity.get(identity) ?? [])].filter((one) => fits(one, reference));
  const near = named.filter((one) => one.location.kind === "region" && placeKey(one.location) === placeKey(location));
  if (named.length > 0) return (near.length > 0 ? near : named).map((one) => targetOf(one, at));
  return (estate.ledger.get(identity) ?? []).map((one) => ({
    place: { kind: "region", region: one.region },
    name: identity,
    stack: one.stack,
    holding: one,
    at,
  }));
}

/** Names are inputs, known before anything is created; an id the cloud assigns is seen only once the stack stands. */
function namedByInputs({ names }: Reference, estate: Estate): boolean {
  return names?.every((type) => (estate.facts.catalogue.get(type)?.known ?? []).length > 0) === true;
}
