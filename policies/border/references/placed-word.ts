/** Where a word of a text leads: by the region it carries, or by the resource of the stack or of a ledger it names. */
import type { Estate, Node } from "../estate/estate.ts";
import { modelPlaces, parseArn, regionPlace } from "../estate/place-name.ts";
import { later, type NotKnown, notKnown, placeKey } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { hostName } from "./address.ts";
import { placeOfDefaultBucket } from "./default-bucket.ts";
import { knownByName, type PlacedWord } from "./known-name.ts";
import { placesOfHost } from "./placed-host.ts";
import { placesOfRegion } from "./placed-region.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

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
    case "remote":
      return knownByName(word, node, estate) ?? [at(ofNoCloudHere(word, text))];
    case "store":
      return [at(ofNoCloudHere(word, text))];
    case "built":
      return [at(builtLater(word, text))];
    case "bucket":
      return ofBucket(word, text, node, estate);
    case "region":
      return placesOfRegion(found, node, estate);
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

function builtLater(name: string, { at: property }: Text): NotKnown {
  return notKnown("built-at-run-time", { name, property }, "give-literal", { property });
}

function descriptorNotKnown(name: string, { at: property }: Text): NotKnown {
  return notKnown("arn-of-descriptor", { name, property }, "list-in-ledger", {});
}

function ofArn(word: string, text: Text, node: Node, estate: Estate): Places {
  const arn = parseArn(word);
  if (!arn) return [];
  // A vendor's layer runs beside the code, and tells the vendor.
  if (arn.service === "lambda" && isVendors(arn.resource, estate)) return [at(ofNoCloudHere(word, text))];
  // Where a rack stands that hangs on the region, only its owner knows.
  if (arn.service === "outposts") return knownByName(word, node, estate) ?? [at(descriptorNotKnown(word, text))];
  if (arn.region !== "") return [at(regionPlace(arn.cloud, arn.region, estate.facts))];
  const bucket = arn.resource.split("/")[0] ?? "";
  return /^(s3|oss)$/.test(arn.service) && !/[*$]/.test(bucket) ? ofBucket(bucket, text, node, estate) : [];
}

function ofHost({ word, called, bucket }: Word, text: Text, node: Node, estate: Estate): Places {
  const places = placesOfHost(word, called === true, node, estate);
  const whose = bucket ?? /^([a-z0-9.-]+?)\.s3[a-z.-]*\.amazonaws\.com$/.exec(hostName(word))?.[1] ?? hostName(word);
  return places ?? ofBucket(whose, text, node, estate);
}

function ofBucket(word: string, text: Text, node: Node, estate: Estate): Places {
  const place = notKnown("name-not-on-file", { name: word, property: text.at }, "list-in-ledger", {});
  return knownByName(word, node, estate) ?? [at(placeOfDefaultBucket(word, node, estate) ?? later(place))];
}

/** The id of a model of Bedrock, or of a profile that several regions stand behind: "us.anthropic.claude-sonnet-4". */
const makers =
  /^([a-z-]+\.)?(ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.[a-z0-9][\w.:-]*$/;

/** A name of something here means that; of nothing here, what is called so elsewhere. */
function ofName(word: string, node: Node, estate: Estate): Places {
  if (makers.test(word)) return (modelPlaces(word, node.location, estate.facts) ?? []).map(at);
  return (
    knownByName(
      word,
      node,
      estate,
      (one) => one.entry === undefined || one.entry.kinds.some((kind) => carrying.has(kind)),
    ) ?? []
  );
}

const carrying: ReadonlySet<string> = new Set(["holds", "moves", "processes"]);
