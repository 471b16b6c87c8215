/** Where an ARN or a name leads: to a resource of this stack, to one another stack lists, or to the place it spells. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import type { Reference } from "../terms/entry.ts";
import { later, notKnown } from "../terms/not-known.ts";
import type { Found } from "../terms/value.ts";
import { byArn } from "./by-arn.ts";
import { placeOfDefaultBucket } from "./default-bucket.ts";
import { identified } from "./identified.ts";
import { isStatedNetwork } from "./stated-network.ts";
import type { Target } from "./target.ts";
import { isAwaited } from "./trace.ts";

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
    const known = identified({ node, reference, identity, cloud: arn?.cloud, at }, estate);
    if (known.length > 0) return known;
  }
  if (reference.bareMeansHere || isStatedNetwork(name, estate.settings)) return [{ place: node.location, name, at }];
  if (reference.names?.length === 0) {
    const place = notKnown("not-of-this-cloud", { name, property: at }, "list-with-region", {});
    return [{ place, name, at }];
  }
  const own = placeOfDefaultBucket(container ?? name, node, estate);
  if (own) return [{ place: own, name, at }];
  const place = notKnown("name-not-on-file", { name, property: at }, "list-in-ledger", {});
  const isFinal = namedByInputs(reference, estate) || !isAwaited(node, reference, estate);
  return [{ place: isFinal ? place : later(place), name, at }];
}

/** Names are inputs, known before anything is created; an id the cloud assigns is seen only once the stack stands. */
function namedByInputs({ names }: Reference, estate: Estate): boolean {
  return names?.every((type) => (estate.facts.catalogue.get(type)?.known ?? []).length > 0) === true;
}
