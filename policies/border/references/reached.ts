/** What a policy of the stack lets whatever assumes its role read or write: the places its Allow statements name. */
import type { Estate, Node } from "../estate/estate.ts";
import { modelPlaces, parseArn, regionPlace } from "../estate/place-name.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { isRecord, listOf, parsed, read, unknown, type Value } from "../terms/value.ts";

export interface Reached {
  /** Concrete property of the document. */
  readonly at: string;
  readonly place: Place | NotKnown;
}

/** Each resource a document names once; nothing where the type has no such document. */
export function reachedBy(node: Node, estate: Estate): readonly Reached[] {
  const path = node.entry?.reaches;
  if (path === undefined) return [];
  return read(node.inputs, path).flatMap(({ at, value }) => {
    const named = [...new Set(resourcesOf(value, estate))];
    return named.flatMap((resource) => {
      if (resource !== unknown) return placesOf(resource, estate).map((place) => ({ at, place }));
      // Where nobody looked, what is built of resources yet to be made is not known, and nothing odd; `up` judges it.
      const hidden = notKnown("reach-not-known", { property: at }, "preview-other-stack", {});
      return node.names === undefined ? [] : [{ at, place: later(hidden) }];
    });
  });
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

/** The resources its Allow statements name; unknown stands for what could be any. */
function resourcesOf(document: Value, { facts }: Estate): readonly (string | typeof unknown)[] {
  const policy = typeof document === "string" ? parsed(document) : document;
  if (policy === unknown) return [unknown];
  if (!isRecord(policy)) return [];
  return listOf(policy.Statement).flatMap((statement) => {
    if (statement === unknown) return [unknown];
    if (!isRecord(statement) || !(statement.Effect === "Allow" || statement.Effect === unknown)) return [];
    const actions = listOf(statement.Action);
    const isHarmless = actions.every(
      (action) =>
        typeof action === "string" && facts.harmlessTexts.services.has(action.split(":")[0]?.toLowerCase() ?? ""),
    );
    return listOf(statement.Resource).filter(
      (resource) => typeof resource === "string" || (resource === unknown && !(actions.length > 0 && isHarmless)),
    ) as (string | typeof unknown)[];
  });
}
