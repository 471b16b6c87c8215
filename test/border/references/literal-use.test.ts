/** What a literal is used for is told by what stands before it. */
import { expect, test } from "vitest";
import { isClaim, isCompared, isFetched, keyOf } from "../../../policies/border/references/literal-use.ts";
import { tokensOf } from "../../../policies/border/references/program-tokens.ts";

function last(text: string) {
  const tokens = tokensOf(text, "javascript") ?? [];
  return [tokens, tokens.findLastIndex(({ kind }) => kind === "text")] as const;
}

test.each([
  ["({ host: 'a' })", "host"],
  ["o.host = 'a'", "host"],
  ["({ location: { value: 'a' } })", "location"],
  ["f('a')", undefined],
])("the key in %s", (text, expected) => {
  expect(keyOf(...last(text))).toBe(expected);
});

test.each([
  ["require('a')", true, false],
  ["import x from 'a'", true, false],
  ["x === 'a'", false, true],
  ["x.endsWith('a')", false, true],
  ["{ case 'a'", false, true],
  ["fetch('a')", false, false],
])("%s", (text, fetched, compared) => {
  expect([isFetched(...last(text)), isCompared(...last(text))]).toEqual([fetched, compared]);
});

test.each([
  ["jwt.verify(t, k, { issuer: 'a'", true],
  ["await jwtVerify(t, k, { algorithms: ['x'], issuer: 'a'", true],
  ["jwt.verify(t, k); fetch({ issuer: 'a'", false],
  ["Issuer.discover({ issuer: 'a'", false],
  ["jwt.verify(t, k, { jwksUri: 'a'", false],
])("a claim in %s: %s", (text, expected) => {
  expect(isClaim(...last(text))).toBe(expected);
});
