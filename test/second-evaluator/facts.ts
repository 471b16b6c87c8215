/** The facts as they stand in the YAML files, read here anew: where regions lie, what the laws say, what the words mean. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What a law asks of an export; every key that stands in it must hold. */
export interface Condition {
  readonly category?: readonly string[];
  readonly purpose?: readonly string[];
  readonly transaction?: readonly string[];
  readonly exporterRole?: readonly string[];
  readonly city?: readonly string[];
  readonly cii?: boolean;
  readonly important?: boolean;
  readonly encrypted?: boolean;
  readonly remote?: boolean;
  readonly to?: readonly string[];
  readonly flag?: readonly string[];
  readonly onFile?: readonly string[];
  readonly reaches?: readonly string[];
  readonly anyOf?: readonly Condition[];
  readonly not?: Condition;
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
}

export interface Requirement extends Dated {
  readonly evidence?: readonly string[];
  readonly is?: readonly unknown[];
  readonly isNot?: readonly unknown[];
  readonly present?: true;
  readonly notBefore?: string;
  readonly includes?: "destination";
  readonly whenStated?: true;
  readonly when?: Condition;
  readonly facts?: Condition;
}

export interface Mechanism extends Dated {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly only?: Condition;
  readonly exempts?: true;
  readonly except?: { readonly when: Condition };
  readonly must?: readonly Requirement[];
  readonly valid?: { readonly from: string; readonly months: number; readonly whenStated?: true };
  readonly filing?: {
    readonly event: string;
    readonly done: string;
    readonly days?: number;
    readonly workingDays?: number;
    readonly eventAhead?: true;
  };
}

export interface Threshold {
  readonly id: string;
  readonly counts: string;
  readonly atLeast?: number;
  readonly moreThan?: number;
  readonly category?: readonly string[];
}

export interface Law {
  readonly id: string;
  readonly territory: { readonly id: string; readonly countries: readonly string[] };
  readonly inForce: string;
  readonly categories?: readonly {
    readonly words: readonly string[];
    readonly as?: string;
    readonly maybe?: readonly string[];
  }[];
  readonly thresholds: readonly Threshold[];
  readonly mechanisms: readonly Mechanism[];
  readonly recognises: readonly (Dated & {
    readonly mechanism: string;
    readonly as: string;
    readonly must: readonly Requirement[];
  })[];
  readonly adequacy?: {
    readonly mechanism: string;
    readonly decisions: readonly (Dated & {
      readonly to: string;
      readonly limit?: { readonly requires?: string; readonly failsIf?: Condition };
    })[];
  };
  readonly prohibited: readonly { readonly when: Condition }[];
  readonly rows: readonly {
    readonly when?: Condition;
    readonly free?: true;
    readonly outside?: true;
    readonly anyOf?: readonly string[];
    readonly allOf?: readonly string[];
    readonly also?: readonly string[];
  }[];
  readonly duties: readonly { readonly id: string; readonly timing: string; readonly when?: Condition }[];
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}

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
