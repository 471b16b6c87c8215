/** Where a property leads: region codes, zones, ARNs, names, host names, and unknown values traced to a resource. */

import { type Estate, type Node, shortType } from "../estate/estate.ts";
import { endpointPlace, modelPlaces, parseArn, regionPlace, zonePlace } from "../estate/place-name.ts";
import { type NotKnown, notKnown } from "../estate/settings.ts";
import type { Reference } from "../terms/entry.ts";
import type { Place } from "../terms/place.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import { type Found, read, unknown } from "../terms/value.ts";

/** What a reference came down to: a place, and what is known of the data there. */
export interface Target {
  readonly place: Place | NotKnown;
  readonly name: string;
  readonly node?: Node | undefined;
  /** The other stack that holds it, by its ledger. */
  readonly stack?: string | undefined;
  readonly holding?: { readonly dataClass: DataClass; readonly subjects: readonly string[] } | undefined;
  /** Concrete property that named it. */
  readonly at: string;
  /** The path it was looked up by: its values are several places, not several names of one. */
  readonly by?: string | undefined;
}

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

/**
 * An unknown value can only have come from a resource its property depends on. All candidates of a fitting type count;
 * with more unknown values than candidates, some value must come from elsewhere and nothing is proven.
 */
function trace(node: Node, reference: Reference, unknowns: readonly Found[], estate: Estate): readonly Target[] {
  const first = unknowns[0];
  if (!first) return [];
  const urns = node.propertyDependencies[first.top] ?? [];
  const candidates = urns.map((urn) => estate.byUrn.get(urn)).filter((candidate) => candidate !== undefined);
  const fitting = candidates.filter((candidate) => fits(candidate, reference));
  const hidden = urns.find((urn) => !estate.byUrn.has(urn) && mayFit(urn, reference));
  if (hidden === undefined && fitting.length >= unknowns.length) {
    return fitting.map((candidate) => targetOf(candidate, first.at));
  }
  const why =
    hidden !== undefined
      ? `${first.at} is not known in preview and comes from ${lastPart(hidden)}, which this preview does not see`
      : fitting.length === 0
        ? `${first.at} is not known in preview and comes from no resource this preview sees`
        : `${unknowns.length} destinations in ${first.top} are not known in preview and only ${fitting.length} resource of this stack can be behind them`;
  const remedy = "write it as a literal name or ARN, take it from a resource of this stack, or list it in a ledger";
  return [{ place: { ...notKnown(why, remedy), later: true }, name: "an unknown destination", at: first.at }];
}

function fits(candidate: Node, reference: Reference): boolean {
  if (reference.names) return reference.names.includes(candidate.short);
  if (!candidate.custom || candidate.cloud === undefined) return false;
  const kinds = candidate.entry?.kinds;
  return kinds === undefined || kinds.some((kind) => kind !== "inert" && kind !== "guards");
}

/** Whether the value can come from a resource nobody sees: not where its URN tells a cloud's type that does not fit. */
function mayFit(urn: string, reference: Reference): boolean {
  const type = urn.split("::").at(-2)?.split("$").at(-1) ?? "";
  const named = reference.names === undefined || reference.names.includes(shortType(type));
  return named || !/^(aws|alicloud):/.test(type);
}

function resolve(node: Node, reference: Reference, found: Found, estate: Estate): readonly Target[] {
  const { at, value } = found;
  if (typeof value !== "string" || value === "") {
    return [{ place: notKnown(`${at} is no text`, "give it as text"), name: "an unreadable destination", at }];
  }
  const place = (where: Place | NotKnown): readonly Target[] => [{ place: where, name: value, at }];
  const cloud = node.cloud ?? "aws";
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
  const path = parts.findIndex((part) => /[/?]/.test(part.trim().replace(/^[a-z0-9+_.:-]+:\/\//i, "")));
  return path < 0 ? parts : parts.filter((part, index) => index <= path || part.includes("://"));
}

/** A host name tells its region itself, or it is a bucket's, which is known by name. */
function byHost(node: Node, reference: Reference, found: Found, value: string, estate: Estate): readonly Target[] {
  const place = endpointPlace(node.cloud ?? "aws", value, estate.facts);
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
    const why = `"${value}" (${at}) is no resource of this cloud, and in which country it stands is not on file`;
    return [{ place: notKnown(why, "list it in a ledger with its region, or take it out"), name: value, at }];
  }
  const why = `"${value}" (${at}) is a resource of neither this stack nor any ledger, so its region can't be known`;
  const remedy = "list it in a ledger, or take it from a resource of this stack";
  const place = notKnown(why, remedy);
  return [{ place: namedByInputs(reference, estate) ? place : { ...place, later: true }, name: value, at }];
}

/** Names are inputs, known before anything is created; an id the cloud assigns is seen only once the stack stands. */
function namedByInputs(reference: Reference, estate: Estate): boolean {
  const { names } = reference;
  return names?.every((type) => (estate.facts.catalogue.get(type)?.known ?? []).length > 0) === true;
}

function targetOf(node: Node, at: string): Target {
  const holding = { dataClass: node.dataClass, subjects: node.subjects };
  return { place: node.location, name: node.name, node, holding, at };
}

function lastPart(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
