/** A claim fences by what is written out of it; a pattern fits what it fits. */
import { expect, test } from "vitest";
import { claimsIn, mayBe, namesOurs } from "../../../policies/border/flows/token-claim.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

test("only operators that hold where the token says it", () => {
  const tests = { "a:sub": "x" };
  const holding = ["StringEquals", "StringLike", "StringEqualsIgnoreCase", "ForAnyValue:StringLike"];
  for (const operator of holding) expect(claimsIn({ [operator]: tests })).toEqual([{ key: "a:sub", values: ["x"] }]);
  for (const operator of ["StringNotEquals", "StringLikeIfExists", "ForAllValues:StringLike"])
    expect(claimsIn({ [operator]: tests })).toEqual([]);
  expect(claimsIn(undefined)).toEqual([]);
});

test("whose it is stands first, or is the whole word", () => {
  const issuer = { whole: ["aud"], begins: ["sub"] };
  const ours = (claim: string, ...values: readonly Value[]) => namesOurs({ key: `a:${claim}`, values }, "a", issuer);
  expect(["repo:acme/*", "repo:acme", "acme/x", "organization:acme:project:x"].map((one) => ours("sub", one))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["repo:*", "repo:acme*", "*", "", "repo:"].map((one) => ours("sub", one))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([ours("aud", "app"), ours("aud", "app*"), ours("aud"), ours("other", "app")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([ours("SUB", "acme/x"), ours("sub", unknown), ours("sub", "acme/x", "*")]).toEqual([true, true, false]);
});

test("a pattern fits what it fits, one not known anything", () => {
  const fits = (...patterns: readonly Value[]) => patterns.map((pattern) => mayBe(pattern, "unauthenticated"));
  expect(fits("unauthenticated", "*authenticated", "un*", "*", "?nauthenticated", unknown)).not.toContain(false);
  expect(fits("authenticated", "un.*", "")).not.toContain(true);
});
