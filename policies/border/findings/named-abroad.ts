/** What the texts of a type nobody has classified name outside the territory it lies in: regions, zones, ARNs, hosts, buckets. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn, placeOfText, zonePlace } from "../estate/place-name.ts";
import { territoryOf } from "../law/law.ts";
import type { NotKnown } from "../terms/not-known.ts";
import { countryOf, type Place, type Region } from "../terms/place.ts";
import { isRecord, parsed, type Value } from "../terms/value.ts";

export interface Named {
  readonly text: string;
  /** Absent: it lies in no region, or nobody knows where. */
  readonly region?: Region;
}

/** The first thing named that nothing proves to lie where the resource does; JSON given as text is read too. */
export function namedAbroad(node: Node, estate: Estate): Named | undefined {
  return node.location.kind === "world" ? undefined : inValue(node.inputs, node, estate);
}

/** They say something to people, and send nothing. */
const saidToPeople = new Set(["description", "name", "tags"]);

function inValue(value: Value, node: Node, estate: Estate): Named | undefined {
  const read = typeof value === "string" ? parsed(value) : value;
  if (typeof read === "string") return inText(read, node, estate);
  if (Array.isArray(read)) return firstOf(read, (item) => inValue(item, node, estate));
  if (!isRecord(read)) return undefined;
  return firstOf(Object.entries(read), ([key, item]) =>
    saidToPeople.has(key) ? undefined : inValue(item, node, estate),
  );
}

function inText(text: string, node: Node, estate: Estate): Named | undefined {
  const words = text.split(/[\s"'`,;()<>]+/).filter((word) => word !== "");
  return firstOf(words, (word) => {
    const places = placesOf(word, words.length === 1, node, estate);
    const abroad = places.find((place) => !isInside(place, node, estate));
    if (!abroad) return undefined;
    return abroad.kind === "region" ? { text: word, region: abroad.region } : { text: word };
  });
}

/** @param isAlone whether it is all the text says: a code in the middle of a sentence tells people something */
function placesOf(word: string, isAlone: boolean, node: Node, estate: Estate): readonly (Place | NotKnown)[] {
  const { facts } = estate;
  const stated = placeOfText(word, facts);
  if (stated) return [stated];
  const arn = parseArn(word);
  const bucket =
    arn?.service === "s3" || arn?.service === "oss" ? arn.resource : /^(?:s3[an]?|oss):\/\/([^/]+)/i.exec(word)?.[1];
  if (bucket !== undefined) {
    const own = [...(estate.byIdentity.get(bucket) ?? [])].map(({ location }) => location);
    const listed = (estate.ledger.get(bucket) ?? []).map(({ region }) => ({ kind: "region", region }) as const);
    return own.length + listed.length > 0 ? [...own, ...listed] : [nowhere];
  }
  const cloud = node.cloud;
  if (!isAlone || !cloud || arn) return [];
  const region = facts.regions.find(cloud, word.replace(/^oss-/, ""));
  if (region) return [{ kind: "region", region }];
  const zone = zonePlace(cloud, word, facts);
  return zone.kind === "not-known" ? [] : [zone];
}

const nowhere: Place = { kind: "world", as: { code: "everywhere", facts: {} } };

function isInside(place: Place | NotKnown, { location }: Node, { facts }: Estate): boolean {
  if (place.kind === "not-known" || location.kind === "not-known") return false;
  const [there, here] = [countryOf(place), countryOf(location)];
  return there !== null && here !== null && territoryOf(there, facts.laws) === territoryOf(here, facts.laws);
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
