/** What a policy of the stack lets whatever assumes its role read or write: the places its Allow statements name. */
import type { Estate, Node } from "../estate/estate.ts";
import { modelPlaces, parseArn, regionPlace } from "../estate/place-name.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { isRecord, listOf, parsed, read, type Value } from "../terms/value.ts";

export interface Reached {
  /** Concrete property of the document. */
  readonly at: string;
  readonly place: Place | NotKnown;
}

/** Each resource a document names once; nothing where the type has no such document. */
export function reachedBy(node: Node, estate: Estate): readonly Reached[] {
  const path = node.entry?.reaches;
  if (path === undefined) return [];
  return read(node.inputs, path).flatMap(({ at, value }) =>
    [...new Set(resourcesOf(value))].flatMap((resource) => placesOf(resource, estate).map((place) => ({ at, place }))),
  );
}

/** A name can be that of several resources: every one that can hold data counts. */
function placesOf(resource: string, estate: Estate): readonly (Place | NotKnown)[] {
  const arn = parseArn(resource);
  if (!arn || estate.facts.harmlessTexts.services.has(arn.service)) return [];
  if (arn.service === "bedrock" && /^inference-profile\//.test(arn.resource))
    return modelPlaces(resource, notKnown("every-region", {}, "limit-to-own-region", {}), estate.facts) ?? [];
  if (arn.region !== "") return [regionPlace(arn.cloud, arn.region, estate.facts)];
  const own = [...(estate.byIdentity.get(arn.resource) ?? [])].filter(
    ({ entry }) =>
      !entry?.global && (entry === undefined || entry.kinds.some((kind) => kind !== "inert" && kind !== "guards")),
  );
  const listed = (estate.ledger.get(arn.resource) ?? []).filter(({ region }) => region.cloud === arn.cloud);
  return [...own.map((node) => node.location), ...listed.map(({ region }) => ({ kind: "region", region }) as const)];
}

/** The resources its Allow statements name. */
function resourcesOf(document: Value): readonly string[] {
  const policy = typeof document === "string" ? parsed(document) : document;
  if (!isRecord(policy)) return [];
  return listOf(policy.Statement).flatMap((statement) => {
    if (!isRecord(statement) || statement.Effect !== "Allow") return [];
    return listOf(statement.Resource).filter((resource) => typeof resource === "string");
  });
}
