/** Outputs that a serialised function reads are the literals it takes along. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: gaps of programs are what is tested
import { expect, test } from "vitest";
import { withCaptured } from "../../../policies/border/references/captured-values.ts";
import { tokensOf } from "../../../policies/border/references/program-tokens.ts";

const taken = `var __o = {}; var __o_bucket = Object.create(__p); __o_bucket.value = "people"; __o.bucket = __o_bucket;
  var __c = {}; __c.h = __o_bucket; with({ o: __o, c: __c, u: __o_bucket }) {`;

function read(code: string) {
  const { tokens, values } = withCaptured(tokensOf(`${taken} f(${code}) }`, "javascript") ?? []);
  const from = tokens.findLastIndex(({ text }) => text === "f");
  return { read: tokens.slice(from + 2, -2).map(({ text }) => text), values };
}

test.each([
  ["o.bucket.get()", ["people"]],
  ["u.get()", ["people"]],
  ["c.h.get()", ["people"]],
  ["`https://${u.get()}.net`", ["https://people.net"]],
  ["o.other.get()", ["o.other.get", "(", ")"]],
  ["u.get(1)", ["u.get", "(", "1", ")"]],
])("%s", (code, expected) => {
  expect(read(code)).toEqual({ read: expected, values: ["people"] });
});

test("a program that takes nothing along stays as it is", () => {
  const tokens = tokensOf("o.bucket.get()", "javascript") ?? [];
  expect(withCaptured(tokens)).toEqual({ tokens, values: [] });
});
