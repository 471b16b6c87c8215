/** The record of what the SDKs' functions look up, from which a preview answers a program that asks for what exists. */
import { shortType } from "../policies/border/estate/resource.ts";
import type { Entry } from "../policies/border/terms/entry.ts";
import type { Cloud } from "../policies/border/terms/place.ts";
import { outputKind } from "../policies/symbols/output-kind.ts";
import { listingRecord } from "./listing-functions.ts";
import { isPlaced, placesNamed } from "./placed.ts";
import { type SdkFunction, sdkFunctions } from "./sdk-functions.ts";
import type { SdkType } from "./sdk-types.ts";

/** What is recorded of each function of a cloud that describes one thing of a type of the catalogue. */
export function functionsRecord(
  cloud: Cloud,
  sdk: readonly SdkType[],
  catalogue: ReadonlyMap<string, Entry>,
): Readonly<Record<string, object>> {
  const types = new Map(sdk.map((one) => [shortType(one.type), one]));
  const places = placesNamed(catalogue);
  const lines = sdkFunctions(cloud).flatMap((one): [string, object][] => {
    if (cloud === "alicloud") {
      const listing = listingRecord(one, types, catalogue, places);
      return listing ? [[shortType(one.token), listing]] : [];
    }
    const short = describedBy(one.token);
    const [type, entry] = short === undefined ? [] : [types.get(short), catalogue.get(short)];
    if (!type || !entry || !isPlaced(entry, one.args.includes("region"), places)) return [];
    const described = describe(one, type, entry.known ?? []);
    return described ? [[shortType(one.token), described]] : [];
  });
  return Object.fromEntries(lines);
}

/** "aws:s3/getBucket:getBucket" describes an "aws:s3/bucket". */
function describedBy(token: string): string | undefined {
  const [, module, name] = /^([^/]+\/)get([A-Z]\w*):/.exec(token) ?? [];
  return module === undefined || name === undefined ? undefined : module + lowered(name);
}

function describe({ args, texts, fields, answers }: SdkFunction, type: SdkType, known: readonly string[]) {
  // What lists its findings, or writes them to a file, describes as many as there are.
  if (args.some((arg) => /^(ids|nameRegex|outputFile)$/.test(arg))) return undefined;
  const own = type.type.slice(type.type.lastIndexOf(":") + 1);
  const inputs = new Set(type.properties.map((path) => path.replace("[]", "")));
  const outputs = new Set(type.outputs);
  const tells = answers.flatMap((field) => {
    const output = outputOf(field, own, outputs);
    if (output === undefined || isOthers(output)) return [];
    const isOwn = /^(arn|region)$/.test(output) || !inputs.has(output) || known.includes(output);
    return isOwn ? [field === output ? field : `${field}=${output}`] : [];
  });
  if (tells.every((field) => field === "id" || field === "region")) return undefined;
  const told = new Set(tells.map((one) => one.split("=")[0]));
  const named = texts.flatMap((arg) => {
    const path = namedBy(arg, own, known);
    return path === undefined ? [] : [arg === path ? arg : `${arg}=${path}`];
  });
  const ids = texts.filter((arg) => /^(arn|id)$/.test(arg) || isOf(own, arg.replace(/(Arn|Id)$/, ""), arg));
  const isAnybodys =
    fields.some((field) => /owner/i.test(field)) || type.outputs.some((path) => /ownerId$/i.test(path));
  return {
    type: type.type,
    named: named.join(" "),
    ids: ids.join(" "),
    tells: tells.join(" "),
    hides: fields.filter((field) => !told.has(field)).join(" "),
    ...(isAnybodys && { anybodys: true }),
  };
}

/** The output of the type that a field of the answer is; "dbInstanceArn" of an instance is its "arn". */
function outputOf(field: string, own: string, outputs: ReadonlySet<string>): string | undefined {
  if (field === "id" || outputs.has(field)) return field;
  return outputs.has("arn") && /Arn$/.test(field) && isOf(own, field.replace(/Arn$/, ""), field) ? "arn" : undefined;
}

/** Neither a name nor a place; whose it is, or in which zone; or, by its own words, what something else is called, which may lie elsewhere. */
function isOthers(output: string): boolean {
  const kind = outputKind(output);
  return output !== "id" && (kind === undefined || kind === "account" || kind === "zone" || others.test(output));
}

const others =
  /^(availabilityZone|bgp|core|custom|destination|documentation|iam|mac|master|oci|organization|outpost|peer|s3|sink|source|transitGatewayOwner|vpcOwner)(?=[A-Z])/;

/** The property of the type that an argument states: itself, or "clusterName" of a cluster for its "name". */
function namedBy(arg: string, own: string, known: readonly string[]): string | undefined {
  if (known.includes(arg) || arg === "bucket") return arg;
  const meant = known.find((path) => {
    const [longer, shorter] = arg.length > path.length ? [arg, path] : [path, arg];
    return longer.toLowerCase().endsWith(shorter.toLowerCase()) && isOf(own, longer.slice(0, -shorter.length), longer);
  });
  if (meant !== undefined || known.length > 0) return meant;
  return arg === "name" || (/Name$/.test(arg) && isOf(own, arg.replace(/Name$/, ""), arg)) ? "name" : undefined;
}

/** Whether a word is the type's own name, or how it is called for short: "keyId" of a Key, "dbInstanceArn" of an Instance. */
function isOf(own: string, word: string, whole: string): boolean {
  const [type, said] = [own.toLowerCase(), word.toLowerCase()];
  return word !== whole && said !== "" && (type.endsWith(said) || said.endsWith(type));
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
