/** A text spells what can be read out of it; a plain one, and a script with colons, spells nothing. */
import { expect, test } from "vitest";
import { spellingsOf } from "../../../policies/border/references/spellings.ts";

test.each([
  ["plain words", []],
  ["#!/bin/sh\na: b", []],
  ["region: us-east-1\nname: x", [{ region: "us-east-1", name: "x" }]],
  [btoa("sync s3://people"), ["sync s3://people"]],
  ["arn%3Aaws", ["arn:aws"]],
  ["https://a.example/%41", ["https://a.example/A", "https://a.example/%41"]],
  ["100% of all", []],
  [`a: 1\nb: ${"[".repeat(500)}${"]".repeat(500)}`, []],
  [`a: 1\nb: ${"[".repeat(50)}${"]".repeat(50)}`, [{ a: 1, b: expect.anything() }]],
])("%s", (text, spelt) => {
  expect(spellingsOf(text)).toEqual(spelt);
});
