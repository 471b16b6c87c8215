/** What a resource is answered with in a preview, besides its inputs: symbols of its type, where it will lie and in whose account. */

import type { Facts } from "../../border/estate/facts.ts";
import { locate } from "../../border/estate/locate.ts";
import { cloudOf, shortType } from "../../border/estate/resource.ts";
import type { Settings } from "../../border/estate/settings.ts";
import { unknown, type Value } from "../../border/terms/value.ts";
import { accountOf } from "../../symbols/account-of.ts";
import { randomOutputs } from "../../symbols/random-outputs.ts";
import { symbolicOutputs } from "../../symbols/symbolic-outputs.ts";
import { unknownText } from "../../wire/encoding.ts";
import { fromProperties } from "../from-wire.ts";
import type { ProgramAnswer, RegisteredResource, WireProperties } from "../host/wire.ts";

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
