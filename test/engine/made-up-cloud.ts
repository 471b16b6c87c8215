/** What a cloud would say of a resource, made up: names filled in, ids, ARNs. The same for the same URN, so runs compare. */
import { createHash } from "node:crypto";
import { unknownText } from "../../policies/wire/encoding.ts";
import { type SdkOutput, sdkOutputs } from "./sdk-outputs.ts";

/** Accounts as each cloud writes them: 12 digits, 16 digits. */
export const accounts = { aws: "111122223333", alicloud: "1234567890123456" } as const;

export interface Made {
  readonly type: string;
  readonly urn: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Region the provider was configured with, else "". */
  readonly region: string;
}

/** Types whose provider makes a name from the resource's own where none is given, and the property that takes it. */
const autonamed: Readonly<Record<string, string>> = {
  "aws:s3/bucket:Bucket": "bucket",
  "aws:iam/role:Role": "name",
  "aws:iam/policy:Policy": "name",
  "aws:cloudwatch/logGroup:LogGroup": "name",
  "aws:dynamodb/table:Table": "name",
  "aws:sns/topic:Topic": "name",
  "aws:sqs/queue:Queue": "name",
  "alicloud:oss/bucket:Bucket": "bucket",
  "alicloud:log/project:Project": "projectName",
};

/** Inputs as a provider's check gives them back: a missing name filled in. */
export function checked({ type, urn, inputs }: Omit<Made, "region">): Record<string, unknown> {
  const property = autonamed[type];
  const defaults = property !== undefined && inputs[property] === undefined ? [property] : [];
  const filled = defaults.map((name) => [name, `${nameOf(urn).toLowerCase()}-${digest(urn).slice(0, 7)}`]);
  return { ...inputs, ...Object.fromEntries(filled), __defaults: defaults };
}

/** What a preview says of a resource still to be created: what the program gave, the rest unknown. */
export function previewed(made: Made): Record<string, unknown> {
  const computed = sdkOutputs(made.type).map(({ name }) => [name, unknownText]);
  return { ...Object.fromEntries(computed), ...stated(made), id: unknownText };
}

/** The resource as created, with its id. */
export function created(made: Made): { readonly id: string; readonly properties: Record<string, unknown> } {
  const id = idOf(made);
  const computed = sdkOutputs(made.type).map((output) => [output.name, madeUp(output, id, made)]);
  return { id, properties: { ...Object.fromEntries(computed), ...stated(made), id } };
}

/** A resource that exists already, read by its id. */
export function found(made: Made, id: string): Record<string, unknown> {
  const named = autonamed[made.type];
  const inputs = { ...made.inputs, ...(named === undefined ? {} : { [named]: id }) };
  return { ...created({ ...made, inputs }).properties, id };
}

/** AWS says of each resource where it lies, its provider's region where it was given none of its own. */
function stated({ type, inputs, region }: Made): Record<string, unknown> {
  const { __defaults, ...given } = inputs;
  return cloudOf(type) === "aws" && region !== "" ? { region, ...given } : given;
}

function idOf({ type, urn, inputs }: Made): string {
  const named = autonamed[type];
  const name = named === undefined ? undefined : inputs[named];
  return typeof name === "string" ? name : `${wordOf(type)}-${digest(urn).slice(0, 17)}`;
}

function madeUp({ name, type }: SdkOutput, id: string, made: Made): unknown {
  if (name === "arn") return arnOf(id, made);
  if (name === "tagsAll") return made.inputs.tags ?? {};
  if (type === "string") return `${id}.${name}.example`;
  if (type === "string[]") return [`${id}.${name}.example`];
  if (type === "number") return 1;
  if (type === "boolean") return false;
  return type.endsWith("[]") ? [] : {};
}

function arnOf(id: string, { type, inputs, region }: Made): string {
  const service = type.split(":")[1]?.split("/")[0] ?? "";
  if (cloudOf(type) === "alicloud") return `acs:${service}:${region}:${accounts.alicloud}:${wordOf(type)}/${id}`;
  const where = typeof inputs.region === "string" ? inputs.region : region;
  const partition = where.startsWith("cn-") ? "aws-cn" : "aws";
  if (type === "aws:s3/bucket:Bucket") return `arn:${partition}:s3:::${id}`;
  const place = service === "iam" ? "" : where;
  return `arn:${partition}:${service}:${place}:${accounts.aws}:${wordOf(type)}/${id}`;
}

/** "aws:s3/bucketPolicy:BucketPolicy" to "bucketpolicy". */
function wordOf(type: string): string {
  return type.slice(type.lastIndexOf(":") + 1).toLowerCase();
}

function cloudOf(type: string): string {
  return type.slice(0, type.indexOf(":"));
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

function digest(urn: string): string {
  return createHash("sha256").update(urn).digest("hex");
}
