/** What a resource is answered with in a preview, besides its inputs: symbols of its type, where it will lie and in whose account. */
import { cloudOf, type Facts, locate, type Settings, shortType, unknown, type Value } from "@landlocked/policies/judge";
import { accountOf, randomOutputs, symbolicOutputs } from "@landlocked/policies/symbols";
import { unknownText } from "@landlocked/policies/wire";
import type { ProgramAnswer, RegisteredResource, WireProperties } from "../../host/wire.ts";
import { fromProperties } from "../from-wire.ts";

/** @param outputs paths of the texts each type answers with */
export function symbolicAnswer(
  { urn, type, name, inputs: written, provider: signedIn, readAs }: RegisteredResource,
  outputs: ReadonlyMap<string, readonly string[]>,
  facts: Facts,
  settings: Settings,
): ProgramAnswer {
  const cloud = cloudOf(type);
  if (!cloud) return randomOutputs({ urn, type });
  const short = shortType(type);
  const entry = facts.catalogue.get(short);
  const inputs = fromProperties(written, new Set());
  const provider = signedIn && fromProperties(signedIn, new Set());
  const resource = { urn, type, name, inputs, custom: true, propertyDependencies: {}, provider };
  const place = locate(resource, cloud, entry, facts.regions, settings);
  const symbols = symbolicOutputs({ urn, type, name, inputs, readAs }, outputs.get(short) ?? [], {
    cloud,
    region: place.kind === "region" ? place.region : undefined,
    global: place.kind === "world",
    account: accountOf(cloud, provider, settings.accounts),
    named: entry?.known ?? [],
  });
  return Object.fromEntries(Object.entries(symbols).map(([key, value]) => [key, onWire(value)]));
}

function onWire(value: Value): unknown {
  if (value === unknown) return unknownText;
  if (Array.isArray(value)) return value.map(onWire);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, onWire(item)])) satisfies WireProperties;
}
