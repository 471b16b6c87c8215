/** The record of Alibaba Cloud's functions that list what exists: all of its look-ups do, with a block a thing and lists of ids and names beside it. */
import type { Entry } from "../policies/border/terms/entry.ts";
import { outputKind } from "../policies/symbols/output-kind.ts";
import { isPlaced } from "./placed.ts";
import type { SdkFunction } from "./sdk-functions.ts";
import type { SdkType } from "./sdk-types.ts";

/**
 * Services whose lists are of the provider's region alone: their interface is called at the region's endpoint or is told
 * the region, and Kubernetes' answer is cut down to it (the provider's data sources). Not OSS, whose ListBuckets answers
 * with the account's buckets of every region: a name from there proves no place. Nor address managers, whose pools are of many.
 */
const ofOneRegion: ReadonlySet<string> = new Set(
  "alb alikafka cs ecs ess gpdb kms kvstore log mongodb nas nlb polardb ram rds slb vpc".split(" "),
);

/** undefined where it lists nothing of the catalogue whose place its call proves. */
export function listingRecord(
  one: SdkFunction,
  types: ReadonlyMap<string, SdkType>,
  catalogue: ReadonlyMap<string, Entry>,
  places: ReadonlySet<string>,
): object | undefined {
  const [block] = one.blocks;
  if (!block) return undefined;
  const offers = offered(one.token);
  if (offers !== undefined) {
    const naming = offers === "zone" ? /^(id|zoneId)$/ : /^(id|instanceClass)$/;
    const tells = block.texts.filter((field) => naming.test(field));
    return tells.length === 0 ? undefined : { offers, ...answered(one, tells, "id") };
  }
  const short = listedBy(one.token, types);
  const [type, entry] = short === undefined ? [] : [types.get(short), catalogue.get(short)];
  if (!type || !entry || !isPlaced(entry, !/:ram\//.test(one.token), places)) return undefined;
  const known = entry.known ?? [];
  const inputs = new Set(type.properties);
  const isOwn = (field: string) =>
    /^(id|name|arn)$/.test(field) || known.includes(field) || outputKind(field) === "region" || isAddress(field);
  const isAddress = (field: string) =>
    type.outputs.includes(field) && !inputs.has(field) && /^(host|url|ip)$/.test(outputKind(field) ?? "");
  const tells = block.texts.flatMap((field) => {
    const said = field.startsWith(singular(block.field)) && /(Id|Name)$/.exec(field)?.[0].toLowerCase();
    if (said && field === singular(block.field) + field.slice(-said.length)) return [`${field}=${said}`];
    return isOwn(field) ? [field] : [];
  });
  if (!tells.some((field) => /^(id|name)$/.test(field))) return undefined;
  return {
    type: type.type,
    // A full name, asked for by an expression that fits no other.
    named: known.length === 0 || known.includes("name") ? "name" : `name=${known[0]}`,
    ids: "id",
    ...(isAnybodys(one, block.fields, type) && { anybodys: true }),
    ...answered(one, tells, tells.includes("id") ? "id" : "name"),
  };
}

function answered({ fields, blocks, textLists }: SdkFunction, tells: readonly string[], naming: string) {
  const ofAll = blocks.filter(({ fields: held }) => held.join() === blocks[0]?.fields.join()).map(({ field }) => field);
  const texts = textLists.flatMap((list) => {
    if (list === "ids") return [`ids=${naming}`];
    if (list === "names") return tells.some((one) => /(^|=)name$/.test(one)) ? ["names=name"] : [];
    return list === "instanceClasses" ? [`${list}=${naming}`] : [];
  });
  const first = (text: string) => text.split("=")[0];
  const [listed, told] = [new Set([...ofAll, ...texts.map(first)]), new Set(tells.map(first))];
  const hidden = (blocks[0]?.fields ?? []).filter((field) => !told.has(field));
  return {
    tells: tells.join(" "),
    hides: hidden.join(" "),
    lists: {
      blocks: ofAll.join(" "),
      texts: texts.join(" "),
      hides: fields.filter((field) => !listed.has(field)).join(" "),
    },
  };
}

/** What a cloud offers, and no thing of anybody's: zones of the region, not those of a name service or of an endpoint. */
function offered(token: string): "zone" | "choice" | undefined {
  if (/:(?!index|pvtz)\w+\/get(EnhancedNatAvailable)?Zones:/.test(token)) return "zone";
  return /\/get(Instance|Node)(Types|Classes):/.test(token) ? "choice" : undefined;
}

/** "alicloud:vpc/getSwitches:getSwitches" lists each "alicloud:vpc/switch", getManagedKubernetesClusters each "cs/managedKubernetes". */
function listedBy(token: string, types: ReadonlyMap<string, SdkType>): string | undefined {
  const [, service = "", name = ""] = /^alicloud:(\w+)\/get([A-Z]\w*):/.exec(token) ?? [];
  if (!ofOneRegion.has(service) || name.startsWith("Ipam")) return undefined;
  const plural = name.charAt(0).toLowerCase() + name.slice(1);
  return [singular(plural), plural.replace(/s$/, ""), plural.replace(/Clusters$/, "")]
    .map((one) => `alicloud:${service}/${one}`)
    .find((short) => !short.endsWith(`/${plural}`) && types.has(short));
}

function singular(plural: string): string {
  if (plural.endsWith("ies")) return plural.replace(/ies$/, "y");
  return /(ch|sh|x|s)es$/.test(plural) ? plural.slice(0, -2) : plural.replace(/s$/, "");
}

/** Whether what others share or publish is among what it finds. */
function isAnybodys({ fields }: SdkFunction, held: readonly string[], type: SdkType): boolean {
  return [...fields, ...held, ...type.outputs].some((field) => /owner|shared|public$/i.test(field));
}
