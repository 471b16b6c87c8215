/** Finds the region a stack names, or says in one clause why its cloud has none there and which it has. */
import { listed } from "@landlocked/policies/config";

import type { Cloud, Region, Regions } from "@landlocked/policies/places";
export type PlacedRegion = Region & { readonly country: string };

/** A problem completes "landlocked:region ...". */
export type Placed = { readonly region: PlacedRegion } | { readonly problem: string };

/**
 * The region of a cloud by its code; a problem where it doesn't exist, is closed, or lies in no disclosed country.
 *
 * @param stated the country the file says it means; a must where the code means another country on the other cloud,
 *   so that a change of cloud never moves data to another country in silence
 */
export function placeStack(cloud: Cloud, code: string, stated: string | undefined, regions: Regions): Placed {
  const region = regions.find(cloud, code);
  if (!region) return { problem: `is "${code}", ${noSuchRegion(cloud, code, regions)}` };
  const { country } = region;
  if (country === null) return { problem: `is "${code}", whose country ${cloudNames[cloud]} does not disclose` };
  const found = `is "${code}", which is ${described(region)}`;
  if (!region.open) {
    const others = inCountry(cloud, country, regions).filter((other) => other.partition === region.partition);
    return { problem: `${found}, where nothing new can be placed; ${offer(cloud, country, others)}` };
  }
  if (stated !== undefined && stated !== country) {
    const others = inCountry(cloud, stated, regions);
    return { problem: `${found}, but landlocked:country is "${stated}"; ${offer(cloud, stated, others)}` };
  }
  const twin = elsewhere(cloud, code, regions);
  if (stated === undefined && twin && twin.country !== country) {
    return {
      problem: `${found}, but ${described(twin)}; allowed is only with landlocked:country, which says the one meant`,
    };
  }
  return { region: { ...region, country } };
}

/** Full zone name: "eu-central-1a", "cn-hangzhou-h". Both clouds put "-" before the letter only after a letter. */
export function zoneName(region: string, letter: string): string {
  return /\d$/.test(region) ? `${region}${letter}` : `${region}-${letter}`;
}

const cloudNames = { aws: "AWS", alicloud: "Alibaba Cloud" } as const satisfies Record<Cloud, string>;

function noSuchRegion(cloud: Cloud, code: string, regions: Regions): string {
  const name = cloudNames[cloud];
  const twin = elsewhere(cloud, code, regions);
  if (twin?.country) {
    const offered = offer(cloud, twin.country, inCountry(cloud, twin.country, regions));
    return `which is ${described(twin)}; ${name} has no region there: ${offered}`;
  }
  const open = regions.of(cloud).filter((region) => region.open);
  const alike = open.filter((region) => region.code.split("-")[0] === code.split("-")[0]);
  return `which is no region of ${name}; allowed are ${named(alike.length > 0 ? alike : open)}`;
}

/** The region of another cloud that has the same code. */
function elsewhere(cloud: Cloud, code: string, regions: Regions): Region | undefined {
  return clouds.flatMap((other) => (other === cloud ? [] : (regions.find(other, code) ?? []))).at(0);
}

function described({ cloud, city, country }: Region): string {
  return `${city}${country === null ? "" : ` (${country})`} on ${cloudNames[cloud]}`;
}

const clouds = Object.keys(cloudNames) as Cloud[];

function inCountry(cloud: Cloud, country: string, regions: Regions): readonly Region[] {
  return regions.of(cloud).filter((region) => region.open && region.country === country);
}

function offer(cloud: Cloud, country: string, regions: readonly Region[]): string {
  const where = new Intl.DisplayNames(["en"], { type: "region", style: "short" }).of(country) ?? country;
  if (regions.length === 0) return `${cloudNames[cloud]} has none in ${where}`;
  return `allowed in ${where} ${regions.length === 1 ? "is" : "are"} ${named(regions)}`;
}

function named(regions: readonly Region[]): string {
  return listed(
    regions.map(({ code, city }) => `${code} (${city})`),
    "and",
  );
}
