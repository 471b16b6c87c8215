/** Where a property leads: region codes, zones, ARNs, names, host names, and unknown values traced to a resource. */
import type { Estate, Node } from "../estate/estate.ts";
import { modelPlaces, regionPlace, zonePlace } from "../estate/place-name.ts";
import type { Reference } from "../terms/entry.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { type Found, read, unknown } from "../terms/value.ts";
import { byHost } from "./by-host.ts";
import { byName } from "./by-name.ts";
import { namedExactly } from "./identified.ts";
import { provenOf } from "./proven.ts";
import type { Target } from "./target.ts";
import { trace } from "./trace.ts";

/** Every place a reference of a resource leads to; empty when the property is absent. */
export function follow(node: Node, reference: Reference, at: string, estate: Estate): readonly Target[] {
  const found = read(node.inputs, at);
  const unknowns = found.filter((one) => one.value === unknown);
  // Empty text is how SDKs spell "none".
  const known = found.filter((one) => one.value !== unknown && one.value !== "");
  const traced = unknowns.length === 0 ? [] : trace(node, reference, unknowns, estate);
  const targets = [...known.flatMap((one) => resolve(node, reference, one, estate)), ...traced];
  return targets.flatMap((target) => storesOf(target, estate)).map((target) => ({ ...target, by: reference.path }));
}

/** What only describes a store stands for it: whoever names a location means the files there, not the location. */
function storesOf(target: Target, estate: Estate): readonly Target[] {
  const { node, at } = target;
  const describes = node?.entry?.describes;
  if (!node || !describes) return [target];
  const stores = provenOf(describes.flatMap((one) => follow(node, one, one.path, estate)));
  if (stores.length > 0) return stores.map((store) => ({ ...store, at, through: node }));
  const properties = describes.map(({ path }) => path).slice(0, 1);
  const place = notKnown("property-not-set", { properties }, "set-property", { properties });
  return [{ place, name: target.name, at, through: node }];
}

function resolve(node: Node, reference: Reference, found: Found, estate: Estate): readonly Target[] {
  const { at } = found;
  // What stands around it in white space is dropped by who reads it.
  const value = typeof found.value === "string" ? found.value.trim() : found.value;
  if (typeof value !== "string" || value === "") {
    const place = notKnown("not-text", { property: at }, "give-as-text", {});
    return [{ place, name: null, at }];
  }
  const place = (where: Place | NotKnown): readonly Target[] => [{ place: where, name: value, at }];
  const cloud = reference.cloud ?? node.cloud ?? "aws";
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
  return each(found, value.split(arns)).flatMap((one) => byName(node, reference, one, one.value, estate));
}

/** "arn:aws:sqs:eu-central-1:111122223333:orders,arn:aws:sqs:us-east-1:111122223333:people" are two. */
const arns = /[,;\s]+(?=(?:arn|acs):)/;

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
  // A document's commas list no hosts.
  if (/^[[{]/.test(text) && text.includes('"')) return [text];
  const parts = text.split(",");
  const path = parts.findIndex((part) => /[/?#]/.test(part.trim().replace(/^[a-z0-9+_.:-]+:\/\//i, "")));
  const hosts = path < 0 ? parts : parts.filter((part, index) => index <= path || part.includes("://"));
  return hosts.flatMap(namesOfLine);
}

/** "10.0.0.1 master-1.example.com", as in a file of hosts: a private address is known by the name beside it; "10 mail.example.com" in DNS. */
function namesOfLine(line: string): readonly string[] {
  const [, address = "", names = ""] = /^\s*(\d+(?:\.\d+){3})\s+(\S.*)$/.exec(line) ?? [];
  if (names === "") return [line.replace(/^\s*(?:\d+\s+)+(?=[a-z])/i, "")];
  const isPrivate = /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return [...(isPrivate ? [] : [address]), ...names.trim().split(/\s+/)];
}
