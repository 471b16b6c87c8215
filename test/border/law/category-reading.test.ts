/** What a word means to a law: what it is too, by way of other words as well, and what it may be. */
import { describe, expect, test } from "vitest";
import { type CategoryReading, meaningOf } from "../../../policies/border/law/category-reading.ts";

const why = "made up";
const readings: readonly CategoryReading[] = [
  { words: ["credit"], as: "money", why },
  { words: ["money", "genome"], as: "sensitive", why },
  { words: ["sensitive"], maybe: ["health"], why },
  { words: ["mixed"], maybe: ["credit"], why },
  { words: ["round"], as: "about", why },
  { words: ["about"], as: "round", why },
  { words: ["post"], apartFrom: ["money"], why },
  { words: ["age"], unasked: true, why },
  { words: ["scan"], as: "health", why },
  { words: ["scan"], maybe: ["health", "genome"], why },
];

describe("a word", () => {
  test.each([
    ["credit", ["credit", "money", "sensitive"], ["health"]],
    ["genome", ["genome", "sensitive"], ["health"]],
    ["mixed", ["mixed"], ["credit", "money", "sensitive"]],
    ["round", ["round", "about"], []],
    ["post", ["post"], []],
    ["age", ["age"], []],
    ["other", ["other"], []],
    ["scan", ["scan", "health"], ["genome", "sensitive"]],
  ])("%s is %j, and may be %j", (word, is, maybe) => {
    const meaning = meaningOf(word, readings);
    expect([...meaning.is]).toEqual(is);
    expect([...meaning.maybe]).toEqual(maybe);
  });

  test("means itself to a law that says nothing, and the same each time it is asked", () => {
    expect([...meaningOf("credit").is]).toEqual(["credit"]);
    expect(meaningOf("credit", readings)).toBe(meaningOf("credit", readings));
  });
});
