/** Resources as the engine sends them to a pack, as the judge takes them: values not known yet become `unknown`. */
import { type PolicyResource, type ResourceValidationArgs, Secret } from "@pulumi/policy";
import type { Resource } from "../border/estate/resource.ts";
import { type Inputs, isRecord, unknown, type Value } from "../border/terms/value.ts";

/** What stands for a value not known in preview, by the type of the value, in the engine's protocol. */
const sentinels: ReadonlySet<unknown> = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** One resource before it is created: checked inputs, provider, no dependencies yet. */
export function fromResourceArgs(args: ResourceValidationArgs): Resource {
  return { ...identityOf(args), inputs: inputsOf(args.props), propertyDependencies: {} };
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

/** A plain copy of any value of the protocol, with unknowns recognised, secrets opened and sets of keys kept. */
export function toValue(given: unknown): Value {
  const raw = bare(given);
  if (raw === null || raw === undefined) return null;
  if (sentinels.has(raw)) return unknown;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (Array.isArray(raw)) return raw.map(toValue);
  if (typeof raw === "object")
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, toValue(value)]));
  return unknown;
}

function identityOf(args: ResourceValidationArgs | PolicyResource): Omit<Resource, "inputs" | "propertyDependencies"> {
  const { type, urn, name, provider } = args;
  const custom = provider !== undefined || /^(aws|alicloud):/.test(type);
  return { type, urn, name, custom, provider: provider ? inputsOf(provider.props) : undefined };
}

/** The SDK hands out properties behind a proxy that throws on unknown values, which would turn a refusal into advice. */
function inputsOf(props: Record<string, unknown>): Inputs {
  const value = props.__isSpecialProxy === true ? toValue(props) : undefined;
  if (value === undefined || !isRecord(value))
    throw new Error(
      "This version of @pulumi/policy does not let a pack see unknown values; landlocked refuses to judge without them.",
    );
  return value;
}

/** What stands behind the SDK's proxies: one for unknown values, and in a remediation another for secrets. */
function bare(value: unknown): unknown {
  if (value instanceof Secret) return bare(value.value);
  const isProxy = typeof value === "object" && value !== null && Reflect.get(value, "__isSpecialProxy") === true;
  return isProxy ? bare(Reflect.get(value, "__getSpecialProxyTarget")) : value;
}
