/** The record of what types answer with, from which a preview makes up what a resource is called before it exists. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { shortType } from "../policies/border/estate/resource.ts";
import type { Cloud } from "../policies/border/terms/place.ts";
import { outputsFile } from "../policies/clouds/load-outputs.ts";
import { outputKind } from "../policies/symbols/output-kind.ts";
import type { SdkType } from "./sdk-types.ts";

const clouds: readonly Cloud[] = ["aws", "alicloud"];

/** Writes the record of each cloud. */
export function writeOutputs(sdk: readonly SdkType[]): void {
  for (const cloud of clouds) writeFileSync(outputsFile(cloud), recordOf(cloud, sdk));
}

/** The records that say something else than the SDKs do: "aws/outputs.json". */
export function staleOutputs(sdk: readonly SdkType[]): readonly string[] {
  return clouds
    .filter(
      (cloud) => !existsSync(outputsFile(cloud)) || readFileSync(outputsFile(cloud), "utf8") !== recordOf(cloud, sdk),
    )
    .map((cloud) => `${cloud}/${basename(outputsFile(cloud).pathname)}`);
}

/** Only outputs that name a thing or a place: what else there is stays unknown. */
function recordOf(cloud: Cloud, sdk: readonly SdkType[]): string {
  const lines = sdk
    .filter(({ type }) => type.startsWith(`${cloud}:`))
    .map(({ type, outputs }) => [shortType(type), outputs.filter((path) => outputKind(path) !== undefined).join(" ")])
    .filter(([, paths]) => paths !== "");
  return `${JSON.stringify(Object.fromEntries(lines), null, 1)}\n`;
}
