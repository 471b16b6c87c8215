/** Turns what a program registered into what the judge reads: plain values, with unknowns recognised and secrets noted. */
import type { Resource } from "@landlocked/policies/border/estate/resource";
import { type Inputs, unknown, type Value } from "@landlocked/policies/border/terms/value";
import { type RecordedResource, signatureKey, signatures, unknownText, type WireProperties } from "../host/wire.ts";

/** Collects the texts that must never be shown. */
export type Secrets = Set<string>;

/** What was only read exists already and is judged by nobody, as under the engine. */
export function fromRecording(recorded: readonly RecordedResource[], secrets: Secrets): readonly Resource[] {
  const inputs = new Map(recorded.map((one) => [one.urn, fromProperties(one.inputs, secrets)]));
  return recorded
    .filter((one) => !one.read)
    .map(({ urn, type, name, custom, provider, propertyDependencies }) => {
      return {
        urn,
        type,
        name,
        inputs: inputs.get(urn) ?? {},
        custom,
        propertyDependencies,
        provider: inputs.get(provider),
      };
    });
}

export function fromProperties(properties: WireProperties, secrets: Secrets): Inputs {
  return Object.fromEntries(Object.entries(properties).map(([key, raw]) => [key, fromWire(raw, secrets, false)]));
}

function fromWire(raw: unknown, secrets: Secrets, isSecret: boolean): Value {
  if (typeof raw === "string") {
    if (raw.includes(unknownText)) return unknown;
    if (isSecret && raw !== "") secrets.add(raw);
    return raw;
  }
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (raw === null || raw === undefined) return null;
  if (Array.isArray(raw)) return raw.map((item) => fromWire(item, secrets, isSecret));
  return fromObject(raw as Record<string, unknown>, secrets, isSecret);
}

function fromObject(raw: Record<string, unknown>, secrets: Secrets, isSecret: boolean): Value {
  const { [signatureKey]: signature, ...rest } = raw;
  if (signature === signatures.secret) return fromWire(rest.value, secrets, true);
  if (signature === signatures.output) {
    return rest.value === undefined ? unknown : fromWire(rest.value, secrets, isSecret || rest.secret === true);
  }
  // A reference to a resource stands for its id, and to a component for its URN.
  if (signature === signatures.resource)
    return fromWire(rest.id === "" ? unknownText : (rest.id ?? rest.urn), secrets, isSecret);
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, fromWire(item, secrets, isSecret)]));
}

/** A text with every secret in it replaced. */
export function masked(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, secret) => {
    // Masking a short text wherever it occurs would garble every word.
    return secret.length < 4 ? rest.replaceAll(`"${secret}"`, '"[secret]"') : rest.replaceAll(secret, "[secret]");
  }, text);
}
