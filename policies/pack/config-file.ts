/**
 * The file of `--policy-pack-config`, checked before the engine takes it: of a policy misspelt there the engine drops what it
 * states in silence, or ends in words that name neither file nor policy. A stack would lose its home by one letter.
 */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { policyNames } from "../border/findings/policy-name.ts";
import { packConfigSchema } from "../config/pack-config.ts";
import { readDataFile } from "../files/read-data-file.ts";
import { givenTo, type StartedWith } from "./started-with.ts";

export const configOption = "--policy-pack-config";

/** The file that belongs to the pack in this folder; undefined: none does. */
export function configFileOf({ words, folder }: StartedWith, pack: string): string | undefined {
  const index = givenTo("--policy-pack", words).findIndex((path) => realOf(resolve(folder, path)) === realOf(pack));
  const file = givenTo(configOption, words)[index];
  return file === undefined || file === "" ? undefined : resolve(folder, file);
}

/**
 * @param shown the file as sentences name it
 * @throws DataFileError with a line for each problem
 */
export function checkConfigFile(file: string, shown: string): void {
  readDataFile(file, shown, configFileSchema);
}

const level = z.enum(["mandatory", "advisory", "remediate", "disabled"]);
const leveled = z.union([level, z.strictObject({ enforcementLevel: level.optional() })]).optional();
/** Disabled, it would read nothing, and what is stated beside it would be lost. */
const readingLevel = level.exclude(["disabled"]);

const configFileSchema = z.strictObject({
  all: leveled,
  "read-settings": z
    .union([readingLevel, packConfigSchema.extend({ enforcementLevel: readingLevel.optional() })])
    .optional(),
  ...(Object.fromEntries(policyNames.map((name) => [name, leveled])) as Record<string, typeof leveled>),
});

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
