/** What an ARN with a region names: the resource of this stack or of a ledger that bears it there, else the place it spells. */
import { isDescriptor } from "../estate/descriptor.ts";
import type { Estate, Node } from "../estate/estate.ts";
import { type Arn, regionPlace } from "../estate/place-name.ts";
import { territoryOf } from "../law/law.ts";
import type { Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown, placeKey } from "../terms/not-known.ts";
import { countryOf, type Place } from "../terms/place.ts";
import { identified } from "./identified.ts";
import type { Target } from "./target.ts";
import { fits, isAwaited } from "./trace.ts";

interface NamedArn {
  readonly arn: Arn;
  readonly name: string;
  readonly at: string;
}

/** Never empty: the region speaks for the place, whoever holds what lies there. */
export function byArn(
  node: Node,
  reference: Reference,
  { arn, name, at }: NamedArn,
  estate: Estate,
): readonly Target[] {
  const place = regionPlace(arn.cloud, arn.region, estate.facts);
  const isThere = (one: Place | NotKnown): boolean => placeKey(one) === placeKey(place);
  const describes = isDescriptor(arn, reference);
  // Where a descriptor leads is another place than its ARN's; anything else of that ARN lies there or is another thing.
  const known = identified({ node, reference, identity: name, cloud: arn.cloud, at }, estate).filter(
    (one) => describes || isThere(one.place),
  );
  if (known.length > 0) return known;
  if (describes && !isAbroad(node, place, estate)) {
    const hidden = notKnown("arn-of-descriptor", { name, property: at }, "list-in-ledger", {});
    return [{ place: isAwaited(node, reference, estate) ? later(hidden) : hidden, name, at }];
  }
  // The same name in another account is another resource: it tells who may be meant, and vouches for no lower class.
  const namesakes = [...new Set([arn.resource, lastPart(arn.resource)])]
    .flatMap((identity) => [...(estate.byIdentity.get(identity) ?? [])])
    .filter((one) => fits(one, reference) && isThere(one.location));
  const spelt: readonly Target[] = [{ place, name, at }];
  return namesakes.length > 0 ? namesakes.map((one) => ({ place, name: one.name, node: one, at })) : spelt;
}

function isAbroad({ location }: Node, place: Place | NotKnown, { facts }: Estate): boolean {
  if (location.kind === "not-known" || place.kind === "not-known") return true;
  const territory = (one: Place): string => territoryOf(countryOf(one) ?? "?", facts.laws);
  return territory(location) !== territory(place);
}

/** "db:people" and "table/people" are people. */
function lastPart(resource: string): string {
  return resource.split(/[/:]/).at(-1) ?? resource;
}
