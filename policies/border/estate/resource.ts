/** One resource as any way in delivers it. */
import type { Entry } from "../terms/entry.ts";
import type { Cloud } from "../terms/place.ts";
import { type Inputs, isRecord, read, type Value } from "../terms/value.ts";

export interface Resource {
  readonly urn: string;
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly name: string;
  readonly inputs: Inputs;
  /** Whether a provider manages it; a component only groups others. */
  readonly custom: boolean;
  /** Inputs of the provider the program made for it; absent: the default one, which the stack's config describes. */
  readonly provider?: Inputs | undefined;
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Outputs it can be named by once they are known: id, arn, name. */
  readonly outputs?: Inputs | undefined;
  /** Texts that name it and nothing else: made up before it exists, by which what others make of them is known to be its. */
  readonly names?: readonly string[];
  /** Where its provider's plugin comes from, if not from Pulumi's own releases; "" where only a parameterised package says. */
  readonly plugin?: string | undefined;
  /** Code of the program that the engine runs beside its steps on it, by name: seen where the program is run, by no pack alone. */
  readonly hooks?: readonly string[] | undefined;
  /** It exists already and belongs to nobody here: others can name it, and nobody judges it. */
  readonly read?: true;
}

/** "aws:s3/bucket:Bucket" without its class name. */
export function shortType(type: string): string {
  // Only these two SDKs repeat the name; elsewhere it is all that tells two types apart (kubernetes:apps/v1:Deployment).
  return /^(aws|alicloud):/.test(type) ? type.slice(0, type.lastIndexOf(":")) : type;
}

/** Whether a type, without its class name, is one whose name is one thing's in the whole world. */
export function isBucket(short: string): boolean {
  return /^(alicloud:oss\/bucket|aws:s3\/bucket(V2)?)$/.test(short);
}

/** The tags a resource bears, where they are known; undefined where it takes none or they can't be read. */
export function tagsOf(resource: Resource, entry: Entry | undefined): Readonly<Record<string, Value>> | undefined {
  const own = ownTagsOf(resource, entry);
  return own && { ...defaultTagsOf(resource), ...own };
}

/** Those of its own inputs alone. */
export function ownTagsOf(resource: Resource, entry: Entry | undefined): Readonly<Record<string, Value>> | undefined {
  if (!entry?.tags) return undefined;
  const value = resource.inputs[entry.tags];
  if (value === undefined || value === null) return {};
  return isRecord(value) ? value : undefined;
}

/** What an AWS provider tags all its resources with (its defaultTags), where the resource says nothing else. */
function defaultTagsOf({ type, provider }: Resource): Readonly<Record<string, Value>> {
  if (provider?.defaultTags === undefined || cloudOf(type) !== "aws") return {};
  const stated = read(provider, "defaultTags.tags").map(({ value }) => value);
  return Object.assign({}, ...stated.filter(isRecord));
}

/** The cloud a type belongs to; undefined: another provider. */
export function cloudOf(type: string): Cloud | undefined {
  const name = type.slice(0, type.indexOf(":"));
  return name === "aws" || name === "alicloud" ? name : undefined;
}
