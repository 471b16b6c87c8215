/** The parts that the outputs of one resource are made of. */
import { createHash } from "node:crypto";
import { parseArn } from "../border/estate/place-name.ts";
import { shortType } from "../border/estate/resource.ts";
import type { Cloud, Region } from "../border/terms/place.ts";
import type { Inputs } from "../border/terms/value.ts";
import { arnService } from "./arn-service.ts";
import { dnsSuffix } from "./dns-suffix.ts";
import { arnPrefix, carriesRegion, idIs, idPrefix } from "./real-form.ts";

/** A resource as it is registered or read. */
export interface Registered {
  readonly urn: string;
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly name: string;
  readonly inputs: Inputs;
  /** The id it is read by, where it exists already. */
  readonly readAs?: string | undefined;
}

/** Where and whose it will be. */
export interface Surroundings {
  readonly cloud: Cloud;
  /** undefined: its type has none, or nobody knows it. */
  readonly region: Region | undefined;
  /** Its type lies in no region: its ARNs carry none. */
  readonly global: boolean;
  readonly account: string;
  /** The inputs that name it: "bucket". */
  readonly named: readonly string[];
}

/** Each is of no other resource of the program, as long as nobody gives two the same name. */
export interface Made {
  readonly id: string;
  /** An id as the cloud makes one up. */
  readonly assigned: string;
  readonly name: string;
  readonly named: readonly string[];
  readonly ip: string;
  readonly port: number;
  /** undefined where they would carry a region nobody knows. */
  readonly arn: string | undefined;
  readonly host: string | undefined;
  readonly url: string | undefined;
}

/** The same resource gets the same at each run. */
export function symbols(resource: Registered, surroundings: Surroundings): Made {
  const { urn, type, readAs } = resource;
  const digest = createHash("sha256").update(urn).digest("hex");
  const name = nameOf(resource, surroundings.named, digest);
  const { region, global } = surroundings;
  const isPlaced = region !== undefined || global;
  const [a = 0, b = 0, c = 0, d = 0] = createHash("sha256").update(urn).digest();
  const arn =
    readAs !== undefined && parseArn(readAs) ? readAs : isPlaced ? arnOf(type, name, surroundings) : undefined;
  const host = isPlaced ? hostOf(type, name, digest, surroundings) : undefined;
  const url = host === undefined ? undefined : urlOf(type, name, host, surroundings);
  const own = { name, arn, url, bucket: resource.inputs.bucket }[idIs(shortType(type)) ?? "arn"];
  const assigned = `${idPrefix(shortType(type), kindOf(type))}-${digest.slice(0, 17)}`;
  return {
    id: readAs ?? (idIs(shortType(type)) !== undefined && typeof own === "string" ? own : assigned),
    assigned,
    name,
    named: surroundings.named,
    ip: `10.${a}.${b}.${c}`,
    port: 20_000 + c * 100 + (d % 100),
    arn,
    host,
    url,
  };
}

/** As stated; what is read by a plain id has it for a name; else as the provider names what nobody named. */
function nameOf({ type, name, inputs, readAs }: Registered, named: readonly string[], digest: string): string {
  // A provider of identities is called by its address.
  if (shortType(type) === "aws:iam/openIdConnectProvider" && typeof inputs.url === "string")
    return inputs.url.replace(/^https:\/\//, "");
  const stated = named.map((path) => inputs[path]).find((value) => typeof value === "string" && value !== "");
  if (typeof stated === "string") return stated;
  if (readAs !== undefined) return parseArn(readAs)?.resource.split(/[/:]/).at(-1) ?? readAs;
  return `${label(name)}-${digest.slice(0, 7)}`;
}

function arnOf(type: string, name: string, { cloud, region, global, account }: Surroundings): string {
  const service = arnService(shortType(type));
  const kind = kindOf(type);
  // Identities are of no region on either cloud.
  const isOfNoRegion = global || service === "ram" || (cloud === "aws" && !carriesRegion(service));
  const where = isOfNoRegion ? "" : (region?.code ?? "");
  if (cloud === "alicloud") return `acs:${service}:${where}:${account}:${service === "oss" ? "" : `${kind}/`}${name}`;
  const partition = region?.partition ?? "aws";
  if (service === "s3") return `arn:${partition}:s3:::${name}`;
  return `arn:${partition}:${service}:${where}:${account}:${arnPrefix(shortType(type), kind)}${name}`;
}

/** "aws:s3/bucket:Bucket" is a "bucket". */
function kindOf(type: string): string {
  return type.slice(type.lastIndexOf(":") + 1).toLowerCase();
}

/** A queue's has its account and name in it; others are made of their host. */
function urlOf(type: string, name: string, host: string, { region, account }: Surroundings): string {
  if (shortType(type) !== "aws:sqs/queue" || !region) return `https://${host}/`;
  return `https://sqs.${region.code}.${dnsSuffix("aws", region.partition)}/${account}/${name}`;
}

/** With the region as a label of its own, as every regional service has it, and a bucket's name in front of its own. */
function hostOf(type: string, name: string, digest: string, surroundings: Surroundings): string | undefined {
  const { cloud, region, global } = surroundings;
  const suffix = dnsSuffix(cloud, region?.partition ?? "aws");
  if (suffix === undefined) return undefined;
  const service = arnService(shortType(type));
  if (service === "oss" && region) return `${name}.oss-${region.code}.${suffix}`;
  const own = service === "s3" ? name : `${label(name)}-${digest.slice(0, 7)}`;
  return [own, service, ...(global || !region ? [] : [region.code]), suffix].join(".");
}

/** What a host name or a generated name can carry. */
function label(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40);
}
