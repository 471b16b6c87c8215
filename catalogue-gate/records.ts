/** The records of what the SDKs' types and functions answer with, from which a preview makes up what it does not know. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { shortType } from "../policies/border/estate/resource.ts";
import type { Entry } from "../policies/border/terms/entry.ts";
import type { Cloud } from "../policies/border/terms/place.ts";
import { functionsFile } from "../policies/clouds/load-functions.ts";
import { outputsFile } from "../policies/clouds/load-outputs.ts";
import { outputKind } from "../policies/symbols/output-kind.ts";
import { functionsRecord } from "./functions.ts";
import type { SdkType } from "./sdk-types.ts";

type Catalogue = ReadonlyMap<string, Entry>;

const clouds: readonly Cloud[] = ["aws", "alicloud"];

/** Writes the records of each cloud. */
export function writeRecords(sdk: readonly SdkType[], catalogue: Catalogue): void {
  for (const [file, text] of recordsOf(sdk, catalogue)) writeFileSync(file, text);
}

/** The records that say something else than the SDKs do: "aws/outputs.json". */
export function staleRecords(sdk: readonly SdkType[], catalogue: Catalogue): readonly string[] {
  return recordsOf(sdk, catalogue)
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text)
    .map(([file]) => file.pathname.split("/").slice(-2).join("/"));
}

function recordsOf(sdk: readonly SdkType[], catalogue: Catalogue): readonly (readonly [URL, string])[] {
  return clouds.flatMap((cloud) => {
    const own = sdk.filter(({ type }) => type.startsWith(`${cloud}:`));
    const lookUps = JSON.stringify(functionsRecord(cloud, own, catalogue), null, 1);
    return [[outputsFile(cloud), outputsRecord(own)] as const, [functionsFile(cloud), `${lookUps}\n`] as const];
  });
}

/** Only outputs that name a thing or a place: what else there is stays unknown. */
function outputsRecord(sdk: readonly SdkType[]): string {
  const lines = sdk
    .map(({ type, outputs }) => [shortType(type), outputs.filter((path) => outputKind(path) !== undefined).join(" ")])
    .filter(([, paths]) => paths !== "");
  return `${JSON.stringify(Object.fromEntries(lines), null, 1)}\n`;
}
