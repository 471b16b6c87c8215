/** The facts as they stand in the YAML files, read here anew: where regions lie, what the laws say, what the words mean. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Law } from "./law.ts";

const policies = new URL("../../policies/", import.meta.url);

function yaml(path: string): unknown {
  return parse(readFileSync(new URL(path, policies), "utf8"));
}

const laws = readdirSync(new URL("laws/", policies))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => yaml(`laws/${file}`) as Law);

const regions = yaml("clouds/regions.yaml") as Record<
  string,
  Record<string, Record<string, { country: string | null }>>
>;
const { categories } = yaml("vocabulary/words.yaml") as { categories: { id: string; class: string; is?: string }[] };
const { groups } = yaml("vocabulary/places.yaml") as { groups: { id: string; members: { place: string }[] }[] };

/** A place somewhere in the world that is known. */
export interface Place {
  readonly cloud: string;
  readonly region: string;
  readonly country: string;
  readonly territory: string;
}

/** Nothing where the region is not on file, or nobody knows in which country it lies. */
export function placeOf(cloud: string, region: string): Place | undefined {
  for (const partition of Object.values(regions[cloud] ?? {})) {
    const country = partition[region]?.country;
    if (country) return { cloud, region, country, territory: territoryOf(country) };
  }
  return undefined;
}

/** A country that no law on file covers is a territory of its own. */
export function territoryOf(country: string): string {
  for (const law of laws) if (law.territory.countries.includes(country)) return law.territory.id;
  return country;
}

export function lawOf(territory: string): Law | undefined {
  return laws.find((law) => law.territory.id === territory);
}

/** The word, and the wider words it always is too. */
export function wider(word: string): readonly string[] {
  const is = categories.find(({ id }) => id === word)?.is;
  return is === undefined ? [word] : [word, ...wider(is)];
}

/** The class of what a word is about. */
export function classOf(word: string): string {
  const found = categories.find(({ id }) => id === word);
  if (!found) throw new Error(`${word} is no word of policies/vocabulary.`);
  return found.class;
}

export function membersOf(group: string): readonly string[] {
  return groups.find(({ id }) => id === group)?.members.map(({ place }) => place) ?? [];
}
