/** Where a host leads: to what is known by it, to the bucket behind it, or to the region that the cloud wrote into it. */
import type { Estate, Node } from "../estate/estate.ts";
import { addressOf, bucketOfHost } from "../estate/host-name.ts";
import { hostPlace } from "../estate/place-name.ts";
import type { Reference } from "../terms/entry.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import type { Found } from "../terms/value.ts";
import { hostName, isInside } from "./address.ts";
import { byName } from "./by-name.ts";
import { identified, namedExactly } from "./identified.ts";
import { isOwnDomain } from "./own-domain.ts";
import { isStatedNetwork } from "./stated-network.ts";
import { type Target, targetOf } from "./target.ts";

/** A host that a resource or a ledger is known by; else it tells its region itself, or it is a bucket's, known by name. */
export function byHost(
  node: Node,
  reference: Reference,
  found: Found,
  text: string,
  estate: Estate,
): readonly Target[] {
  const { at } = found;
  const host = addressOf(text)?.host;
  const exactly = host === undefined ? [] : namedExactly(host, reference, at, estate);
  if (exactly.length > 0) return exactly;
  if (host !== undefined && isStatedNetwork(host, estate.settings)) return [{ place: node.location, name: text, at }];
  if (reference.ownDomainMeansHere && isServedHere(text, estate)) return [{ place: node.location, name: text, at }];
  const place = hostPlace(text, estate.facts);
  const bucket = bucketOfHost(text);
  const kept = bucket ? bucketsNamed(bucket.bucket, place, at, estate) : [];
  if (kept.length > 0) return kept;
  if (place.kind !== "not-known") return [{ place, name: text, at }];
  const known = host === undefined ? [] : identified({ node, reference, identity: host, at }, estate);
  if (known.length > 0) return known;
  if (reference.insideMeansHere && isOfOwnNetwork(host)) return [{ place: node.location, name: text, at }];
  if (bucket?.cloud === "aws") return byName(node, reference, found, bucket.bucket, estate);
  return [{ place, name: text, at }];
}

/** A word alone may be anything's name. */
function isOfOwnNetwork(host: string | undefined): boolean {
  return host !== undefined && ((isInside(host) && /[.:]/.test(host)) || databaseOfNoPlace.test(host));
}

/** "rm-bp1.mysql.rds.aliyuncs.com"; abroad a city stands in it: "rm-t4n1.mysql.singapore.rds.aliyuncs.com". */
const databaseOfNoPlace =
  /^[a-z0-9-]+\.(mysql|pg|sqlserver|mariadb|ppas|mongodb|redis|gpdb|(mysql|pg|o)\.polardb)\.rds\.aliyuncs\.com$/;

/** "#{host}", "www.${host}": the name it was called by, or one below it. */
function isServedHere(text: string, estate: Estate): boolean {
  return /^([\w.-]+\.)?[#$]\{host\}$/.test(text) || isOwnDomain(hostName(text), estate);
}

/** The stack's own buckets of that name, of either cloud, where the host does not say another region. */
function bucketsNamed(name: string, place: Place | NotKnown, at: string, estate: Estate): readonly Target[] {
  const named = [...(estate.byIdentity.get(name) ?? [])].filter(({ short }) =>
    /^(aws:s3|alicloud:oss)\/bucket/.test(short),
  );
  const there = named.filter(({ location }) => place.kind === "not-known" || placeKey(location) === placeKey(place));
  return there.map((one) => targetOf(one, at));
}
