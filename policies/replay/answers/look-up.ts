/**
 * Answers a function that looks up one thing that exists: by names made up for its type, where the call looks for it. What
 * the call states stays as it is; what only the cloud knows stays unknown, and nothing that may be another's counts as ours.
 */
import { createHash } from "node:crypto";
import { isDescriptor } from "../../border/estate/descriptor.ts";
import type { Facts } from "../../border/estate/facts.ts";
import { locate } from "../../border/estate/locate.ts";
import { parseArn, placeOfText } from "../../border/estate/place-name.ts";
import { cloudOf, shortType } from "../../border/estate/resource.ts";
import type { Settings } from "../../border/estate/settings.ts";
import type { Cloud } from "../../border/terms/place.ts";
import type { Value } from "../../border/terms/value.ts";
import type { LookUpFunction } from "../../clouds/load-functions.ts";
import { accountOf } from "../../symbols/account-of.ts";
import { symbolicOutputs } from "../../symbols/symbolic-outputs.ts";
import { unknownText } from "../../wire/encoding.ts";
import { fromProperties } from "../from-wire.ts";
import type { Answered, WireProperties } from "../host/wire.ts";
import { askedFor } from "./asked-for.ts";

/** A call of a provider's function. */
export interface Call {
  /** "aws:s3/getBucket:getBucket" */
  readonly call: string;
  readonly args: WireProperties;
  /** Inputs of its explicit provider. */
  readonly provider: WireProperties | undefined;
}

/** undefined where nothing proves what it finds, or that what it finds is where data stays. */
export function lookUp(
  { call, args, provider: signedIn }: Call,
  described: LookUpFunction,
  facts: Facts,
  settings: Settings,
): Answered | undefined {
  const { type, tells } = described;
  const [cloud, entry] = [cloudOf(type), facts.catalogue.get(shortType(type))];
  const asked = askedFor(fromProperties(args, new Set()), described);
  if (!cloud || !entry || entry.regionIsTarget || !asked) return undefined;
  const { inputs, named, readAs, own } = asked;
  const outputs = tells.map(([, output]) => output);
  // AWS's own way to say that what is found lies in a region: its answer tells which.
  const isOfNoRegion = cloud === "aws" && !outputs.includes("region");
  // What is called like a place would have that place be here; a regional thing's ARN without a region is many regions'.
  const words = [readAs, ...Object.values(inputs)].filter((one) => one !== inputs.region);
  if (own ? own.region === "" && !isOfNoRegion : words.some((one) => isPlaceName(one, facts))) return undefined;
  const provider = signedIn && fromProperties(signedIn, new Set());
  const name = `${call.slice(call.lastIndexOf(":") + 1)}(${String(readAs ?? inputs[named[0] ?? ""] ?? "")})`;
  const urn = `urn:pulumi:${settings.stack}::${settings.project}::${type}::${name}-${digestOf([args, signedIn])}`;
  const place = locate(
    { urn, type, name, inputs, custom: true, propertyDependencies: {}, provider },
    cloud,
    entry,
    facts.regions,
    settings,
  );
  const region = place.kind === "region" ? place.region : undefined;
  // What belongs to a thing of another region lies nobody knows where.
  if (asked.others.some((one) => one.region !== "" && one.region !== region?.code)) return undefined;
  const caller = accountOf(cloud, provider, settings.accounts);
  const account = own?.account || caller;
  const surroundings = { cloud, region, global: isOfNoRegion || place.kind === "world", account, named };
  const made = Object.entries(symbolicOutputs({ urn, type, name, inputs, readAs }, outputs, surroundings));
  const isKnownWhose =
    own !== undefined || !(described.anybodys || asked.isAnybodys || asked.accounts.some((one) => one !== caller));
  const symbols = Object.fromEntries(
    made.filter(([key, value]) => outputs.includes(key) && (isKnownWhose || !String(value).includes(account))),
  );
  if (Object.values(symbols).some(isOfDescriptor)) return undefined;
  return {
    answer: answerOf(described, { ...inputs, ...symbols }, args),
    found: [{ urn, type, name, inputs, symbols }],
  };
}

/** All fields the function answers with: an argument comes back as it was given, and what nobody knows here is unknown. */
function answerOf({ tells, hides }: LookUpFunction, known: Readonly<Record<string, Value>>, args: WireProperties) {
  const told = tells.map(([field, output]) => [field, known[output] ?? unknownText] as const);
  const all = [...told, ...hides.map((field) => [field, unknownText] as const)];
  return Object.fromEntries(
    all.map(([field, value]) => [field, typeof args[field] === "string" ? args[field] : value]),
  );
}

function isPlaceName(value: Value | undefined, facts: Facts): boolean {
  if (typeof value !== "string") return false;
  return placeOfText(value, facts) !== undefined || clouds.some((cloud) => facts.regions.find(cloud, value));
}

const clouds: readonly Cloud[] = ["aws", "alicloud"];

function isOfDescriptor(value: Value): boolean {
  const arn = typeof value === "string" ? parseArn(value) : undefined;
  return arn !== undefined && isDescriptor(arn, { path: "", form: "reference" });
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
