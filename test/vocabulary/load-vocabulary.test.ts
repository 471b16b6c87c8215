/** Words that are related are words on file: a misspelt one would relate nothing to anything, in silence. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loadVocabulary } from "../../policies/vocabulary/load-vocabulary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = new URL("../../policies/vocabulary/", import.meta.url);

test.each([
  [
    "a wider word that is none",
    "is: minor_under_16,",
    "is: minor_under_61,",
    'policies/vocabulary/words.yaml, categories[minor_under_14].is: "minor_under_61" is no category on file, allowed are ordinary,',
  ],
  [
    "a word of a family that is none",
    "words: [anonymised, anonymous]",
    "words: [anonymised, anonymus]",
    'policies/vocabulary/words.yaml, families[anonymous].words: "anonymus" is no category on file',
  ],
  [
    "a family of one",
    "words: [anonymised, anonymous]",
    "words: [anonymised]",
    "families[anonymous].words is a list of 1",
  ],
])("%s is an error", (_, from, to, sentence) => {
  const copy = temporaryFolder();
  const words = readFileSync(new URL("words.yaml", folder), "utf8");
  expect(words).toContain(from);
  writeFileSync(join(copy, "words.yaml"), words.replace(from, to));
  writeFileSync(join(copy, "places.yaml"), readFileSync(new URL("places.yaml", folder)));
  expect(() => loadVocabulary(pathToFileURL(`${copy}/`))).toThrow(sentence);
});
