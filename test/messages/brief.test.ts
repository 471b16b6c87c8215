/** Whatever a program writes, a sentence about it can be read, and ends with what to do. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { brief } from "../../policies/messages/brief.ts";

test("what people write stays as it is", () => {
  const text = `backup would copy ${"arn:aws:s3:::".padEnd(400, "x")} abroad. ${"word ".repeat(1_000)}`;
  expect(brief(text)).toBe(text);
});

test("a long word, and a long sentence, lose their middle", () => {
  expect(brief(`to ${"a".repeat(5_000)}z: refused`)).toBe(
    `to ${"a".repeat(200)}… (4602 more characters) …${"a".repeat(198)}z: refused`,
  );
  const long = brief(`begin ${"word ".repeat(1_000_000)}end`);
  expect([long.startsWith("begin word"), long.endsWith("word end"), long.length < 6_100]).toEqual([true, true, true]);
});

test("nothing longer comes out, and no half of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), fc.integer({ min: 1, max: 2_000 }), (text, times) => {
      const shown = brief(text.repeat(times));
      expect(shown.length).toBeLessThan(12_200);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});
