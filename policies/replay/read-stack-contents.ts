/** Reads a stack's file as YAML, or says by its line what its writer got wrong. */
import { z } from "zod";
import { DataFileError } from "../files/data-file-error.ts";
import { parseDataFile, readText } from "../files/read-data-file.ts";
import { shown } from "./read-project.ts";
import { keysBesideConfig, lookalikeLines, type Slip } from "./stack-file-slips.ts";

const fileSchema = z
  .looseObject({
    config: z.record(z.string(), z.unknown()).nullish(),
    environment: z.union([z.looseObject({ imports: z.array(z.unknown()).nullish() }), z.array(z.unknown())]).nullish(),
  })
  .nullable();
export type StackContents = z.infer<typeof fileSchema>;

/**
 * What a stack's file holds.
 *
 * @throws DataFileError that tells a slip by its line rather than what YAML makes of it
 */
export function readStackContents(path: string): StackContents {
  const text = readText(path, shown(path));
  let contents: StackContents;
  try {
    contents = parseDataFile(text, shown(path), fileSchema);
  } catch (error) {
    refuse(lookalikeLines(text));
    throw error;
  }
  refuse(keysBesideConfig(text, Object.keys(contents ?? {})));
  if (Object.keys(contents?.config ?? {}).some((key) => /[^\x20-\x7e]/.test(key))) refuse(lookalikeLines(text));
  return contents;

  function refuse(slips: readonly Slip[]): void {
    if (slips.length > 0)
      throw new DataFileError(slips.map(({ line, clause }) => `${shown(path)}, line ${line}: ${clause}.`));
  }
}
