/** A list ends with and, or with or. */
import { expect, test } from "vitest";
import { listed } from "../../../policies/messages/english/listed.ts";

test.each<[words: readonly string[], last: "and" | "or", text: string]>([
  [[], "and", ""],
  [["a"], "and", "a"],
  [["a", "b"], "and", "a and b"],
  [["a", "b", "c"], "or", "a, b or c"],
])("%j with %s: %s", (words, last, text) => expect(listed(words, last)).toBe(text));
