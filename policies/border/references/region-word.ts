/**
 * A region under a key that says region, however it is spelt: "us_east_1", "USE1", "N. Virginia", "iad", with wide letters or
 * digits. Whatever else stands there is a region nobody knows, unless it names the resource's own country or law.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { territoryOf } from "../law/law.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import { type Cloud, countryOf, type Region } from "../terms/place.ts";
import { shortOf } from "./placed-host.ts";

/** "S3_REGION", "awslogs-region", "bucketRegion", "REGION_NAME", "AWS_REGION_OVERRIDE" */
export function isRegionKey(key: string): boolean {
  return (
    /(^|[^a-z])regions?([_-]?(name|code|id|override|\d+))*$/i.test(key) || /[a-z0-9]Region(s|Name|Code|Id)?$/.test(key)
  );
}

/** The values of such a key that can name a region; what only stands for one when it runs can't. */
export function regionsStated(key: string, text: string): readonly string[] {
  if (!isRegionKey(key) || text.length > 200) return [];
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one.length <= 40 && !/[${}<>%!@*=:/\\]/.test(one) && !nowhere.test(one));
}

/** Words that leave it to whoever reads them, switches and numbers. */
const nowhere = /^(true|false|yes|no|on|off|none|null|undefined|default|auto|local|any|all|aws-global|global|\d+)$/i;

/** The region a word means by its code, its city or what people call it, whatever stands between its letters. */
export function regionSpelt(word: string, own: Cloud, { facts }: Estate): Region | undefined {
  const folded = fold(word);
  const other = own === "aws" ? "alicloud" : "aws";
  const named = facts.regionNames.get(folded);
  return (
    ofCloud(folded, own, facts.regions.of(own)) ??
    (named === undefined ? undefined : facts.regions.find("aws", named)) ??
    ofCloud(folded, other, facts.regions.of(other))
  );
}

function ofCloud(folded: string, cloud: Cloud, regions: readonly Region[]): Region | undefined {
  return (
    regions.find(({ code, city }) => fold(code) === folded || fold(city) === folded) ?? shortOf(folded, cloud, regions)
  );
}

function fold(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/** A region nobody knows; undefined for a word that names the own country, or where its law binds. */
export function unknownRegion(word: string, key: string, node: Node, { facts }: Estate): NotKnown | undefined {
  const { location, cloud = "aws" } = node;
  const country = location.kind === "not-known" ? null : countryOf(location);
  const territory = country === null ? undefined : territoryOf(country, facts.laws);
  const named = fold(word).toUpperCase();
  const isOwn = territory !== undefined && (named === territory || territoryOf(named, facts.laws) === territory);
  const isOfEurope = territory === "EEA" && /^(EU|EUROPE|EMEA)$/.test(named);
  if (isOwn || isOfEurope || ofPeople.test(key)) return undefined;
  return notKnown("region-not-on-file", { region: word, cloud }, "correct-region", {});
}

/** Regions of markets and of people, which are no places that data lies in. */
const ofPeople =
  /(sales|market|supported|tax|vat|phone|locale|shipping|billing|pric|legal|customer|user|content|store|holiday)/i;
