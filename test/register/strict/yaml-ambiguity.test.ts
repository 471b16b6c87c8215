/** What can be read in another way is found wherever it lies in a document, with its place. */

import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { ambiguitiesIn } from "../../../policies/register/strict/yaml-ambiguity.ts";

const found = (text: string) => ambiguitiesIn(parseDocument(text)).map(({ at, sentence }) => [at, sentence]);

it("finds nothing in plain YAML", () => {
  expect(
    found('id: orders\nparts:\n  - { table: "a", columns: [id, 12, 1.5, true] }\nnote: |\n  two\n  lines\n'),
  ).toEqual([]);
});

it("finds each at its place", () => {
  expect(found("a: &x 1\nb: *x")).toEqual([
    [6, "&x marks a value for use elsewhere; remove it and write the value out at each place."],
    [11, "*x refers to another place; write the value out here."],
  ]);
  expect(found("a: [0x10]")).toEqual([[4, "0x10 must be written as 16, or in quotes if it is text."]]);
  expect(found('a: "x\\u200by"')).toEqual([[3, "the text holds the invisible sign U+200B; remove it."]]);
  expect(found("a: e\u0301")[0]?.[1]).toContain("in Unicode's form NFC");
  expect(found("%YAML 1.2\n---\na: 1")).toEqual([
    [0, "the file begins with a directive (%); remove it, only plain YAML is read."],
  ]);
});
