/** Turns what a program registered into what the judge reads: plain values, with unknowns recognised and secrets noted. */

import { foreignPlugin } from "../border/estate/foreign-plugin.ts";
import { cloudOf, type Resource } from "../border/estate/resource.ts";
import type { Inputs } from "../border/terms/value.ts";
import { namesAmong } from "../symbols/symbolic-outputs.ts";
import { decode } from "../wire/decode.ts";
import type { RecordedResource, Recording, WireProperties } from "./host/wire.ts";

/** Collects the texts that must never be shown. */
export type Secrets = Set<string>;

/** What was only read exists already: others can name it, and nobody judges it. */
export function fromRecording(recorded: readonly RecordedResource[], secrets: Secrets): readonly Resource[] {
  const inputs = new Map(recorded.map((one) => [one.urn, fromProperties(one.inputs, secrets)]));
  const plugins = new Map(recorded.map((one) => [one.urn, one.plugin]));
  return recorded
    .filter((one) => !one.read || one.symbols !== undefined)
    .map(({ urn, type, name, custom, provider, propertyDependencies, read, symbols, plugin, hooks }) => {
      const from = foreignPlugin(plugin) ?? foreignPlugin(plugins.get(provider));
      return {
        urn,
        type,
        name,
        inputs: inputs.get(urn) ?? {},
        custom,
        propertyDependencies,
        provider: provider === "" ? undefined : (inputs.get(provider) ?? {}),
        ...(read && { read }),
        ...(from !== undefined && cloudOf(type) && { plugin: from }),
        ...(hooks && { hooks }),
        ...(symbols && { names: namesAmong(fromProperties(symbols, secrets)) }),
      };
    });
}

/** Every secret a program has told of, whatever becomes of it. */
export function noteSecrets({ resources, outputs, secretsInHand = [] }: Recording, secrets: Secrets): void {
  for (const { inputs, symbols = {} } of resources) for (const told of [inputs, symbols]) fromProperties(told, secrets);
  fromProperties(outputs, secrets);
  for (const text of secretsInHand) secrets.add(text);
}

/** Values as they travel, as the judge reads them; secrets among them are noted. */
export function fromProperties(properties: WireProperties, secrets: Secrets): Inputs {
  const value = (written: unknown) => decode(written, (text) => secrets.add(text));
  return Object.fromEntries(Object.entries(properties).map(([key, written]) => [key, value(written)]));
}
