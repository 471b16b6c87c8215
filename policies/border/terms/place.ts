/** Where things lie: a cloud's region lies in a country, a country in the territory of one law. */
import type { Coded, NoFacts } from "./coded.ts";

export type Cloud = "aws" | "alicloud";

/** One region of one cloud. The code alone says nothing: eu-west-1 is Dublin on AWS and London on Alibaba Cloud. */
export interface Region {
  readonly cloud: Cloud;
  readonly code: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2; null where the provider does not disclose the country. */
  readonly country: string | null;
  /** Regions of two partitions share no identities, ARNs or endpoints: aws, aws-cn, aws-eusc, mainland-public, finance ... */
  readonly partition: string;
  /** Whether new resources can be placed there. */
  readonly open: boolean;
  /** How the country was checked: P the provider's own text, S others' text, M memory. */
  readonly verified?: "P" | "S" | "M" | undefined;
  /** Regions to recover into without crossing a border, best first. */
  readonly recovery?: readonly string[] | undefined;
}

/** What a reference came down to. */
export type Place =
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "country"; readonly country: string; readonly as: Coded<InCountry> }
  | { readonly kind: "world"; readonly as: Coded<Worldwide> };

/** What lies in a country and in no region of it. */
export interface InCountry {
  /** A Local or Wavelength Zone. */
  readonly zone: { readonly zone: string; readonly city: string };
  readonly "behind-model": { readonly model: string };
  /** In the catalogue's words: "edge nodes across mainland China". */
  readonly service: { readonly text: string };
}

/** What has no country. */
export interface Worldwide {
  readonly anyone: NoFacts;
  readonly everywhere: NoFacts;
  readonly "by-nature": NoFacts;
  readonly "behind-model": { readonly model: string };
}

/** All regions of all clouds, keyed by cloud and code, since some codes mean different countries on the two clouds. */
export class Regions {
  readonly #byKey: ReadonlyMap<string, Region>;

  constructor(regions: readonly Region[]) {
    this.#byKey = new Map(regions.map((region) => [`${region.cloud}/${region.code}`, region]));
  }

  /** The region of that code on that cloud; undefined where none is on file. */
  find(cloud: Cloud, code: string): Region | undefined {
    return this.#byKey.get(`${cloud}/${code}`);
  }

  /** Every region of one cloud on file. */
  of(cloud: Cloud): readonly Region[] {
    return [...this.#byKey.values()].filter((region) => region.cloud === cloud);
  }
}

/** The country of a place; null where it is not disclosed or is the whole world. */
export function countryOf(place: Place): string | null {
  if (place.kind === "region") return place.region.country;
  return place.kind === "country" ? place.country : null;
}
