/** What is said of several resources helps each of them. */

import { expect, test } from "vitest";
import { mergedRemedies } from "../../../policies/border/findings/merged-remedies.ts";
import type { Remedy } from "../../../policies/border/terms/remedy.ts";

const tag = (...resources: readonly string[]): Remedy => ({
  code: "tag-nobodys",
  facts: { tag: "landlocked-class", dataClass: "none", resources },
});
const close: Remedy = { code: "close-to-public", facts: {} };

test("names are told together, each once", () => {
  expect(mergedRemedies([[tag("a", "b")], [tag("b", "c")]])).toEqual([tag("a", "b", "c")]);
});

test("what does not help one of them is not said", () => {
  expect(mergedRemedies([[close, tag("a")], [close]])).toEqual([close]);
});

test("of one resource all is said, of none nothing", () => {
  expect(mergedRemedies([[close, tag("a")]])).toEqual([close, tag("a")]);
  expect(mergedRemedies([])).toEqual([]);
});
