/** Where a code lies that a text names: a region's, a zone's by its name or its id, or a local zone's, which can be abroad. */
import type { Estate, Node } from "../estate/estate.ts";
import { zonePlace } from "../estate/place-name.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Cloud, Place, Region } from "../terms/place.ts";
import type { PlacedWord } from "./known-name.ts";
import { shortOf } from "./placed-host.ts";
import { isRegionKey, regionSpelt, unknownRegion } from "./region-word.ts";
import type { Word } from "./words.ts";

const at = (place: Place | NotKnown): PlacedWord => ({ place, held: false });

/** Codes of one cloud mean other countries on the other: the resource's own cloud counts, unless the words say another. */
export function placesOfRegion(
  { word, option = "", called: isStated = false }: Word,
  node: Node,
  estate: Estate,
): readonly PlacedWord[] {
  const { cloud } = node;
  const { facts } = estate;
  const called = `${option} ${word}`;
  const own: Cloud = /oss|ali(yun|baba|cloud)|acs|sls/i.test(called)
    ? "alicloud"
    : /aws|s3|dynamo/i.test(called)
      ? "aws"
      : (cloud ?? "aws");
  const code = word
    .toLowerCase()
    .replace(/^oss-/, "")
    .replace(/-internal$/, "");
  const zone = code.replace(/(?<=\d)[a-z]$/, "").replace(/-[a-z]$/, "");
  const find = (one: Cloud): Region | undefined =>
    facts.regions.find(one, code) ?? facts.regions.find(one, zone) ?? ofZoneId(code, one, facts.regions.of(one));
  const region = find(own) ?? find(own === "aws" ? "alicloud" : "aws");
  if (region) return [at({ kind: "region", region })];
  // A local zone can lie in another country than the region it belongs to.
  const local = zonePlace(own, code, facts);
  if (local.kind !== "not-known" || localZone.test(code)) return [at(local)];
  if (!isStated || !isRegionKey(option)) return [];
  const spelt = regionSpelt(word, own, estate);
  const nobodys = spelt ? undefined : unknownRegion(word, option, node, estate);
  return spelt ? [at({ kind: "region", region: spelt })] : nobodys ? [at(nobodys)] : [];
}

/** "us-east-1-bos-1a", "eu-west-3-cmn-wlz-1a", "us-east-1-wl1-bos-wlz-1", "apse1-bkk1-az1" */
const localZone =
  /^[a-z]{2}-[a-z]+-\d-([a-z]{3}-\d[a-z]|([a-z0-9-]+-)?wlz-\d[a-z]?)$|^[a-z]{3,5}\d-([a-z]{3}|wl)\d-az\d$/;

/** "use1-az4" is the same zone for every account. */
function ofZoneId(code: string, cloud: Cloud, regions: readonly Region[]): Region | undefined {
  const [, label] = /^([a-z]{3,5}\d)-az\d+$/.exec(code) ?? [];
  return label === undefined ? undefined : shortOf(label, cloud, regions);
}
