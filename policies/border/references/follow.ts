/** Where a property leads: region codes, zones, ARNs, names, host names, and unknown values traced to a resource. */
import type { Estate, Node } from "../estate/estate.ts";
import { hostPlace, modelPlaces, parseArn, regionPlace, zonePlace } from "../estate/place-name.ts";
import type { Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { type Found, read, unknown } from "../terms/value.ts";
import { type Target, targetOf } from "./target.ts";
import { fits, trace } from "./trace.ts";

/** Every place a reference of a resource leads to; empty when the property is absent. */
export function follow(node: Node, reference: Reference, at: string, estate: Estate): readonly Target[] {
  const found = read(node.inputs, at);
  const unknowns = found.filter((one) => one.value === unknown);
  // Empty text is how SDKs spell "none".
  const known = found.filter((one) => one.value !== unknown && one.value !== "");
  const traced = unknowns.length === 0 ? [] : trace(node, reference, unknowns, estate);
  const targets = [...known.flatMap((one) => resolve(node, reference, one, estate)), ...traced];
  return targets.map((target) => ({ ...target, by: reference.path }));
}

function resolve(node: Node, reference: Reference, found: Found, estate: Estate): readonly Target[] {
  const { at, value } = found;
  if (typeof value !== "string" || value === "") {
    const place = notKnown("not-text", { property: at }, "give-as-text", {});
    return [{ place, name: "an unreadable destination", at }];
  }
  const place = (where: Place | NotKnown): readonly Target[] => [{ place: where, name: value, at }];
  const cloud = node.cloud ?? "aws";
  const named = namedExactly(value, reference, at, estate);
  if (named.length > 0) return named;
  if (reference.form === "region") {
    return each(found, value.split(",")).map((one) => ({
      place: regionPlace(cloud, one.value, estate.facts),
      name: one.value,
      at: one.at,
    }));
  }
  if (reference.form === "zone") return place(zonePlace(cloud, value, estate.facts));
  if (reference.form === "model") {
    const places = modelPlaces(value, node.location, estate.facts);
    if (places) return places.map((where) => ({ place: where, name: value, at }));
  }
  if (reference.form === "endpoint") {
    return each(found, hostsOf(value)).flatMap((one) => byHost(node, reference, one, one.value, estate));
  }
  return byName(node, reference, found, value, estate);
}

/** A text that is the very name of a resource says more than the place in it: what that holds, and whose it is. */
function namedExactly(value: string, reference: Reference, at: string, estate: Estate): readonly Target[] {
  if (reference.form === "region" || reference.form === "zone") return [];
  const named = [...(estate.byIdentity.get(value) ?? [])].filter((one) => one.names?.includes(value));
  return named.filter((one) => fits(one, reference)).map((one) => targetOf(one, at));
}

/** What one text lists are several places, none of which proves another. */
function each(found: Found, listed: readonly string[]): readonly (Found & { readonly value: string })[] {
  return listed.map((value, index) => ({
    ...found,
    at: listed.length === 1 ? found.at : `${found.at}[${index}]`,
    value: value.trim(),
  }));
}

/** "b-1.example.com:9092,b-2.example.com:9092"; a path ends the list, unless what follows is a whole URL again. */
function hostsOf(text: string): readonly string[] {
  const parts = text.split(",");
  const path = parts.findIndex((part) => /[/?#]/.test(part.trim().replace(/^[a-z0-9+_.:-]+:\/\//i, "")));
  const hosts = path < 0 ? parts : parts.filter((part, index) => index <= path || part.includes("://"));
  return hosts.flatMap(namesOfLine);
}

/** "10.0.0.1 master-1.example.com", as in a file of hosts: a private address is known by the name beside it. */
function namesOfLine(line: string): readonly string[] {
  const [, address = "", names = ""] = /^\s*(\d+(?:\.\d+){3})\s+(\S.*)$/.exec(line) ?? [];
  if (names === "") return [line];
  const isPrivate = /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return [...(isPrivate ? [] : [address]), ...names.trim().split(/\s+/)];
}

/** A host name tells its region itself, or it is a bucket's, which is known by name. */
function byHost(node: Node, reference: Reference, found: Found, value: string, estate: Estate): readonly Target[] {
  const host = /^(?:[a-z0-9+.:-]+:\/\/)?(?:[^/@]*@)?([^/:?#\\]+)/i.exec(value)?.[1] ?? value;
  const named = namedExactly(host, reference, found.at, estate);
  if (named.length > 0) return named;
  const place = hostPlace(value, estate.facts);
  const bucket = /^(?:[a-z]+:\/\/)?([a-z0-9.-]+)\.s3\.amazonaws\.com/i.exec(value)?.[1];
  if (place.kind !== "not-known" || bucket === undefined) return [{ place, name: value, at: found.at }];
  return byName(node, reference, found, bucket, estate);
}

function byName(node: Node, reference: Reference, found: Found, value: string, estate: Estate): readonly Target[] {
  const { at } = found;
  const arn = parseArn(value);
  const container = /^(?:(?:s3(?:[an]|ssl)?|oss):\/\/)?\/?([^/:]+)(?:\/|$)/.exec(value)?.[1];
  // An inference profile of one's own lies in one region and works in those of the model it was made from.
  if (arn?.region && reference.form !== "model")
    return [{ place: regionPlace(arn.cloud, arn.region, estate.facts), name: value, at }];
  for (const identity of [value, arn?.resource, container].filter((one) => one !== undefined)) {
    const named = [...(estate.byIdentity.get(identity) ?? [])].filter((one) => fits(one, reference));
    if (named.length > 0) return named.map((one) => targetOf(one, at));
    const listed = estate.ledger.get(identity) ?? [];
    if (listed.length > 0) {
      return listed.map((one) => ({
        place: { kind: "region", region: one.region },
        name: identity,
        stack: one.stack,
        holding: one,
        at,
      }));
    }
  }
  if (reference.bareMeansHere) return [{ place: node.location, name: value, at }];
  if (reference.names?.length === 0) {
    const place = notKnown("not-of-this-cloud", { name: value, property: at }, "list-with-region", {});
    return [{ place, name: value, at }];
  }
  const place = notKnown("name-not-on-file", { name: value, property: at }, "list-in-ledger", {});
  return [{ place: namedByInputs(reference, estate) ? place : later(place), name: value, at }];
}

/** Names are inputs, known before anything is created; an id the cloud assigns is seen only once the stack stands. */
function namedByInputs(reference: Reference, estate: Estate): boolean {
  const { names } = reference;
  return names?.every((type) => (estate.facts.catalogue.get(type)?.known ?? []).length > 0) === true;
}
