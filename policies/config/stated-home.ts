/** Finds the region where a stack's data must lie, as the stack's config or the pack's states it. */
import type { Cloud, Region, Regions } from "../border/terms/place.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { nearestWord } from "../files/nearest-word.ts";
import { type PackConfig, packSource } from "./pack-config.ts";
import type { StatedConfig } from "./stack-config.ts";

/**
 * The stack's own words outweigh the pack's; undefined where neither says.
 *
 * @param source the stack's config, as a reader knows it
 * @throws DataFileError with a sentence where what is stated is no region on file
 */
export function statedHome(
  stated: StatedConfig,
  pack: PackConfig,
  source: string,
  regions: Regions,
): Region | undefined {
  return ofStack(stated, source, regions) ?? ofPack(pack, regions);
}

function ofStack({ cloud, region: code, country }: StatedConfig, source: string, regions: Regions): Region | undefined {
  if (cloud === undefined && code === undefined && country === undefined) return undefined;
  if (cloud === undefined || code === undefined) {
    const missing = cloud === undefined ? "landlocked:cloud" : "landlocked:region";
    if (cloud === undefined && code === undefined)
      throw new DataFileError(
        `${source}: landlocked:country is "${country}" without a region; state landlocked:cloud and landlocked:region, which it is held against, or leave it out.`,
      );
    const rule = "landlocked:cloud and landlocked:region are stated together or not at all";
    throw new DataFileError(`${source}: ${missing} is missing; ${rule}.`);
  }
  const found = `${source}: landlocked:region is "${code}"`;
  const region = find(cloud, code, found, regions);
  if (country === undefined || country === region.country) return region;
  const lies = region.country === null ? `whose country ${cloud} does not disclose` : `which lies in ${region.country}`;
  throw new DataFileError(`${found}, ${lies}; allowed is a region in "${country}", the stack's landlocked:country.`);
}

function ofPack({ home }: PackConfig, regions: Regions): Region | undefined {
  if (home === undefined) return undefined;
  const [cloud, code = ""] = home.split("/");
  return find(cloud === "aws" ? "aws" : "alicloud", code, `${packSource}: home is "${home}"`, regions);
}

/** @param found begins the sentence where there is no such region */
function find(cloud: Cloud, code: string, found: string, regions: Regions): Region {
  const region = regions.find(cloud, code);
  if (region) return region;
  const open = regions.of(cloud).filter((one) => one.open);
  const codes = open.map((one) => one.code);
  const near = nearestWord(code, codes);
  const known = near === undefined ? `allowed are ${codes.join(", ")}` : `the nearest is ${near}`;
  throw new DataFileError(`${found}, which is no region of ${cloud}; ${known}.`);
}
