/** Where a word of a text leads: by the region it carries, or by the resource of the stack or of a ledger it names. */
import type { Estate, Node } from "../estate/estate.ts";
import { endpointPlace, parseArn, regionPlace } from "../estate/place-name.ts";
import { later, type NotKnown, notKnown, placeKey } from "../terms/not-known.ts";
import type { Cloud, Place, Region } from "../terms/place.ts";
import { hostName } from "./address.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

export interface PlacedWord {
  readonly place: Place | NotKnown;
  /** The stack or a ledger knows what is called so. */
  readonly held: boolean;
}

type Places = readonly PlacedWord[];

const at = (place: Place | NotKnown): PlacedWord => ({ place, held: false });

/** None where it names the resource's own place, or no place at all. */
export function placesOfWord(word: Word, text: Text, node: Node, estate: Estate): Places {
  const here = placeKey(node.location);
  return placesOf(word, text, node, estate).filter(({ place }) => placeKey(place) !== here);
}

function placesOf(found: Word, text: Text, node: Node, estate: Estate): Places {
  const { word } = found;
  switch (found.form) {
    case "arn":
      return ofArn(word, text, node, estate);
    case "host":
      return ofHost(found, text, node, estate);
    case "store":
      return [at(ofNoCloudHere(word, text))];
    case "bucket":
      return ofBucket(word, text, node, estate);
    case "region":
      return ofRegion(found, node, estate);
    case "name":
      return ofName(word, node, estate);
  }
}

function isVendors(resource: string, { facts }: Estate): boolean {
  const [kind, layer = ""] = resource.toLowerCase().split(":");
  return kind === "layer" && [...facts.harmlessTexts.vendorsLayers].some((vendor) => layer.startsWith(vendor));
}

function ofNoCloudHere(name: string, { at: property }: Text): NotKnown {
  return notKnown("not-of-this-cloud", { name, property }, "list-with-region", {});
}

function ofArn(word: string, text: Text, node: Node, estate: Estate): Places {
  const arn = parseArn(word);
  if (!arn) return [];
  // A vendor's layer runs beside the code, and tells the vendor.
  if (arn.service === "lambda" && isVendors(arn.resource, estate)) return [at(ofNoCloudHere(word, text))];
  if (arn.region !== "") return [at(regionPlace(arn.cloud, arn.region, estate.facts))];
  const bucket = arn.resource.split("/")[0] ?? "";
  return /^(s3|oss)$/.test(arn.service) && !/[*$]/.test(bucket) ? ofBucket(bucket, text, node, estate) : [];
}

/** A cloud's host carries its region; any other is a vendor's, unless the stack or a ledger knows it. */
function ofHost({ word, called, bucket }: Word, text: Text, node: Node, estate: Estate): Places {
  const host = hostName(word);
  const region = hostRegion(host, estate);
  if (region) return [at({ kind: "region", region })];
  const named = known(host, node, estate) ?? known(host.split(".")[0] ?? "", node, estate);
  if (named) return named;
  const whose = bucket ?? /^([a-z0-9.-]+)\.s3(-accelerate)?(\.dualstack)?\.amazonaws\.com$/.exec(host)?.[1];
  if (whose !== undefined) return ofBucket(whose, text, node, estate);
  // "lambda.amazonaws.com" alone is what policies call a service by.
  if (!called && host.split(".").length <= 3) return [];
  const place = endpointPlace(node.cloud ?? "aws", host, estate.facts);
  return [at(place.kind === "not-known" ? notKnown("host-not-on-file", { host }, "list-with-region", {}) : place)];
}

const families: readonly (readonly [Cloud, RegExp])[] = [
  [
    "aws",
    /\.(amazonaws\.com(\.cn)?|amazonaws\.eu|on\.aws|api\.aws|amazoncognito\.com|elasticbeanstalk\.com|awsapprunner\.com)$/,
  ],
  ["alicloud", /\.(aliyuncs\.com|fcapp\.run|alicloudapi\.com)$/],
];

function hostRegion(host: string, { facts }: Estate): Region | undefined {
  const [cloud] = families.find(([, own]) => own.test(host)) ?? [];
  if (!cloud) return undefined;
  const labels = host
    .split(".")
    .map((label) => label.replace(/^(oss|s3)-/, "").replace(/-(internal|intranet|share|vpc|finance)$/, ""));
  const named = labels.flatMap(
    (label) => facts.regions.find(cloud, label) ?? shortOf(label, cloud, facts.regions.of(cloud)) ?? [],
  );
  return named.every((one) => one === named[0]) ? named[0] : undefined;
}

/** "euc1", as hosts of ElastiCache have it. */
function shortOf(label: string, cloud: Cloud, regions: readonly Region[]): Region | undefined {
  if (cloud !== "aws" || !/^[a-z]{3,5}\d$/.test(label)) return undefined;
  return regions.find(
    ({ code }) =>
      code.replaceAll(
        /-(north|south)?(east|west|central)?-?/g,
        (_, one = "", other = "") => `${one[0] ?? ""}${other[0] ?? ""}`,
      ) === label,
  );
}

function ofBucket(word: string, text: Text, node: Node, estate: Estate): Places {
  const place = notKnown("name-not-on-file", { name: word, property: text.at }, "list-in-ledger", {});
  return known(word, node, estate) ?? [at(later(place))];
}

/** Codes of one cloud mean other countries on the other: the resource's own cloud counts, unless the words say another. */
function ofRegion({ word, option = "" }: Word, { cloud }: Node, { facts }: Estate): Places {
  const called = `${option} ${word}`;
  const own: Cloud = /oss|ali(yun|baba|cloud)|acs|sls/i.test(called)
    ? "alicloud"
    : /aws|s3|dynamo/i.test(called)
      ? "aws"
      : (cloud ?? "aws");
  const code = word.replace(/^oss-/, "").replace(/-internal$/, "");
  const zone = code.replace(/(?<=\d)[a-z]$/, "").replace(/-[a-z]$/, "");
  const find = (one: Cloud): Region | undefined => facts.regions.find(one, code) ?? facts.regions.find(one, zone);
  const region = find(own) ?? find(own === "aws" ? "alicloud" : "aws");
  return region ? [at({ kind: "region", region })] : [];
}

/** A name of something here means that; of nothing here, what is called so elsewhere. */
function ofName(word: string, node: Node, estate: Estate): Places {
  return (
    known(word, node, estate, (one) => one.entry === undefined || one.entry.kinds.some((kind) => carrying.has(kind))) ??
    []
  );
}

const carrying: ReadonlySet<string> = new Set(["holds", "moves", "processes"]);

/** Where what is called so lies; undefined where neither stack nor ledger knows it, none where it lies here. */
function known(
  word: string,
  node: Node,
  estate: Estate,
  fits: (one: Node) => boolean = () => true,
): Places | undefined {
  const own = [...(estate.byIdentity.get(word) ?? [])].filter((one) => !one.entry?.global && one.custom && fits(one));
  if (own.some((one) => one === node)) return [];
  const listed = estate.ledger.get(word) ?? [];
  const places: readonly (Place | NotKnown)[] =
    own.length > 0 ? own.map(({ location }) => location) : listed.map(({ region }) => ({ kind: "region", region }));
  if (places.length === 0) return undefined;
  const isHere = places.some((place) => placeKey(place) === placeKey(node.location));
  return isHere ? [] : places.map((place) => ({ place, held: true }));
}
