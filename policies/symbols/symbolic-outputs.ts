/**
 * What a resource answers with before it exists: real-looking values that nothing else has, so that whatever a program
 * makes of them says which resource it came from, where that lies, and what was written around it.
 */
import { type Inputs, isRecord, unknown, type Value } from "../border/terms/value.ts";
import { type Made, type Registered, type Surroundings, symbols } from "./made.ts";
import { type OutputKind, outputKind } from "./output-kind.ts";

/**
 * The outputs of a resource that its inputs do not tell, `id` among them. What no kind fits is left out: it is not
 * known.
 *
 * @param texts paths of the texts its type answers with: "arn", "vpcConfig.clusterSecurityGroupId"
 */
export function symbolicOutputs(resource: Registered, texts: readonly string[], surroundings: Surroundings): Inputs {
  const made = symbols(resource, surroundings);
  const outputs: Record<string, Value> = { id: made.id };
  for (const path of texts) {
    const kind = outputKind(path);
    const value = kind && textOf(kind, path, made, surroundings);
    if (value !== undefined) put(outputs, resource.inputs, path.split("."), value);
  }
  return outputs;
}

/** The texts among such outputs that name the resource itself: all but those that say where it lies and whose it is. */
export function namesAmong(outputs: Inputs, above = ""): readonly string[] {
  return Object.entries(outputs).flatMap(([key, value]) => {
    if (isRecord(value)) return namesAmong(value, `${above}${key}.`);
    const kind = outputKind(`${above}${key}`);
    return typeof value === "string" && value !== "" && kind !== undefined && naming.has(kind) ? [value] : [];
  });
}

const naming: ReadonlySet<OutputKind> = new Set(["arn", "id", "name", "host", "url", "ip"]);

/** Several outputs of one kind differ, as they do in the cloud: what a program tells apart stays apart. */
function textOf(
  kind: OutputKind,
  path: string,
  made: Made,
  { region, account, cloud }: Surroundings,
): Value | undefined {
  const other = path.includes(".") || !/^(arn|id|name|bucket|endpoint|url|domainName|dnsName|address)$/.test(path);
  switch (kind) {
    case "account":
      return account;
    case "region":
      return region?.code;
    case "zone":
      return region && (cloud === "aws" ? `${region.code}a` : `${region.code}-a`);
    case "arn":
      return other && made.arn !== undefined ? `${made.arn}/${path}` : made.arn;
    case "host":
      return made.host;
    case "url":
      return made.url;
    case "ip":
      return made.ip;
    case "port":
      return made.port;
    case "id":
      return other ? `${made.assigned}-${path.toLowerCase()}` : made.id;
    case "name":
      return other && !made.named.includes(path) ? `${made.name}-${path.toLowerCase()}` : made.name;
  }
}

/** What an input states stays as it is; where it is not known, or says nothing, the symbol stands. */
function put(
  outputs: Record<string, Value>,
  inputs: Inputs,
  [key = "", ...rest]: readonly string[],
  value: Value,
): void {
  const stated = inputs[key];
  if (rest.length === 0) {
    if (stated === undefined || stated === null || stated === unknown) outputs[key] = value;
    return;
  }
  if (stated !== undefined && stated !== null && !isRecord(stated)) return;
  const former = outputs[key];
  const block: Record<string, Value> = { ...(isRecord(former) ? former : stated) };
  put(block, stated ?? {}, rest, value);
  outputs[key] = block;
}
