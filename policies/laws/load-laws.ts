/** Reads the laws on file: one YAML file a law, every word checked, so that a new law is one file and no code. */
import { readdirSync } from "node:fs";
import type { CategoryReading } from "../border/law/category-reading.ts";
import type { Law } from "../border/law/law.ts";
import { windows } from "../border/law/threshold.ts";
import type { Vocabulary, Words } from "../border/law/vocabulary.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { readLocatedFile } from "../files/read-data-file.ts";
import { loadVocabulary } from "../vocabulary/load-vocabulary.ts";
import { checkCategories } from "./check-categories.ts";
import { checkReferences } from "./check-references.ts";
import { lawSchema } from "./law-schema.ts";

/** All laws of a folder, this one by default, in the order of their ids. Throws DataFileError on the first file with a problem. */
export function loadLaws(
  folder: URL = new URL("./", import.meta.url),
  vocabulary: Vocabulary = loadVocabulary(),
): readonly Law[] {
  const schema = lawSchema(vocabulary);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file): LawFile => {
      const shown = `policies/laws/${file}`;
      const { data: stated, lineOf } = readLocatedFile<Law>(new URL(file, folder), shown, schema);
      const law = { ...stated, categories: [...(stated.categories ?? []), ...alwaysSo(vocabulary.words)] };
      checkReferences(law, shown, windows, lineOf);
      checkCategories(law, shown, vocabulary.words);
      return { law, shown };
    })
    .sort((one, other) => (one.law.id < other.law.id ? -1 : 1));
  checkTogether(files);
  return files.map(({ law }) => law);
}

/** What a word means to every law. */
function alwaysSo({ categories }: Words): readonly CategoryReading[] {
  return categories.flatMap(({ id, is, about }) => (is === undefined ? [] : [{ words: [id], as: is, why: about }]));
}

interface LawFile {
  readonly law: Law;
  readonly shown: string;
}

/** What only shows when all laws are read: a country in two territories, a word of another law that no law has. */
function checkTogether(files: readonly LawFile[]): void {
  const taken = new Map<string, string>();
  for (const { law, shown } of files) {
    for (const country of law.territory.countries) {
      const other = taken.get(country);
      if (other) {
        throw new DataFileError(
          `${shown}: ${law.id} and ${other} both claim the country ${country}: a country lies in one territory.`,
        );
      }
      taken.set(country, law.id);
    }
  }
  const mechanisms = new Set(files.flatMap(({ law }) => law.mechanisms.map(({ id }) => id)));
  for (const { law, shown } of files) {
    for (const { mechanism } of law.recognises) {
      if (!mechanisms.has(mechanism)) {
        throw new DataFileError(`${shown}, recognises: no law on file has the mechanism ${mechanism}.`);
      }
    }
  }
}
