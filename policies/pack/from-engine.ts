/** Resources as the engine sends them to a pack, as the judge takes them: values not known yet become `unknown`. */
import { type PolicyResource, type ResourceValidationArgs, Secret } from "@pulumi/policy";
import { foreignPlugin } from "../border/estate/foreign-plugin.ts";
import { cloudOf, type Resource } from "../border/estate/resource.ts";
import { type Inputs, isRecord, type Value } from "../border/terms/value.ts";
import { decode, type OnSecret } from "../wire/decode.ts";
import { signatureKey, signatures } from "../wire/encoding.ts";
import { behindProxies } from "./behind-proxies.ts";
import { isFile, writtenFile } from "./opened-files.ts";

/**
 * One resource before it is created: checked inputs, provider, no dependencies yet.
 *
 * @param onSecret told the texts of secrets; the SDK keeps them apart in a remediation alone
 */
export function fromResourceArgs(args: ResourceValidationArgs, onSecret?: OnSecret): Resource {
  return { ...identityOf(args), inputs: inputsOf(args.props, onSecret), propertyDependencies: {} };
}

/** One resource of the whole stack: its outputs, and which resources each property came from. */
export function fromStackResource(resource: PolicyResource, remembered: Resource | undefined): Resource {
  const outputs = inputsOf(resource.props);
  const entries = Object.entries(resource.propertyDependencies).map(
    ([key, on]) => [key, on.map((one) => one.urn)] as const,
  );
  return {
    ...identityOf(resource),
    inputs: remembered?.inputs ?? outputs,
    outputs,
    propertyDependencies: Object.fromEntries(entries),
  };
}

function identityOf(args: ResourceValidationArgs | PolicyResource): Omit<Resource, "inputs" | "propertyDependencies"> {
  const { type, urn, name, provider } = args;
  const custom = provider !== undefined || isOfProvider(type);
  const plugin = provider && cloudOf(type) && pluginOf(inputsOf(provider.props));
  const inputs = provider ? inputsOfProvider(provider) : undefined;
  return { type, urn, name, custom, provider: inputs, ...(plugin !== undefined && { plugin }) };
}

/**
 * Whether a type is a provider's own by its name, where the engine sends no provider with it: bridged providers repeat the
 * name ("gcp:storage/bucket:Bucket"), some native ones hardly have components.
 */
function isOfProvider(type: string): boolean {
  const [, file, name] = /^[^:]+:(?:[^:]*\/)?([^:/]+):([^:]+)$/.exec(type) ?? [];
  if (/^(aws|alicloud|aws-native|azure-native|google-native):/.test(type)) return true;
  if (type.startsWith("kubernetes:")) return !/:(Chart|ConfigFile|ConfigGroup|Directory)$/.test(type);
  return type.includes("/") && name !== undefined && file === name.charAt(0).toLowerCase() + name.slice(1);
}

/** The engine keeps it among the provider's inputs, apart from the program's own since some version. */
function pluginOf(inputs: Inputs): string | undefined {
  const own = isRecord(inputs.__internal) ? inputs.__internal.pluginDownloadURL : undefined;
  return [own, inputs.pluginDownloadURL].map((url) => foreignPlugin(url as Value)).find((one) => one !== undefined);
}

/**
 * The engine gives its default provider what the stack's config states, and names it by its version; where it states no
 * region there, the config is read as if nobody had shown the provider.
 */
function inputsOfProvider({ name, props }: NonNullable<ResourceValidationArgs["provider"]>): Inputs | undefined {
  const inputs = inputsOf(props);
  return /^default(_\d+)+/.test(name) && inputs.region === undefined ? undefined : inputs;
}

/** The SDK hands out properties behind a proxy that throws on unknown values, which would turn a refusal into advice. */
function inputsOf(props: Record<string, unknown>, onSecret?: OnSecret): Inputs {
  const value = props.__isSpecialProxy === true ? decode(asWritten(props), onSecret) : undefined;
  if (value === undefined || !isRecord(value))
    throw new Error(
      "This version of @pulumi/policy does not let a pack see unknown values; landlocked refuses to judge without them.",
    );
  return value;
}

/** What the engine wrote, however deep, before the SDK made proxies, secrets and assets of it. */
function asWritten(given: unknown): unknown {
  const value = behindProxies(given);
  if (value instanceof Secret) return { [signatureKey]: signatures.secret, value: asWritten(value.value) };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(asWritten);
  if (isFile(value)) return writtenFile(value, asWritten);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item)]));
}
