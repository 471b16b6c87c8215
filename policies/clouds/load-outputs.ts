/** Reads what every type of both SDKs answers with as text: generated from their declarations by the catalogue's gate. */

import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Cloud } from "../border/terms/place.ts";

/** Where the outputs of one cloud's types stand, by type without class name: paths in order, separated by blanks. */
export const outputsFile = (cloud: Cloud): URL => new URL(`${cloud}/outputs.json`, import.meta.url);

/** By type without class name ("aws:s3/bucket"), the paths of its texts: "arn", "vpcConfig.clusterSecurityGroupId". */
export function loadOutputs(): ReadonlyMap<string, readonly string[]> {
  const clouds: readonly Cloud[] = ["aws", "alicloud"];
  return new Map(clouds.flatMap((cloud) => readOutputs(cloud)));
}

function readOutputs(cloud: Cloud): readonly (readonly [string, readonly string[]])[] {
  const text = readFileSync(outputsFile(cloud), "utf8");
  const byType = z.record(z.string(), z.string()).parse(JSON.parse(text));
  return Object.entries(byType).map(([type, paths]) => [type, paths.split(" ")]);
}
