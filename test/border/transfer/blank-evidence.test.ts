/** Words for nothing are nothing. */
import { expect, test } from "vitest";
import { isBlank } from "../../../policies/border/transfer/blank-evidence.ts";

test.each([
  undefined,
  false,
  0,
  -1,
  "",
  " ",
  "no",
  "No.",
  "none",
  "N/A",
  "-",
  "0",
  "000",
  "xxx",
  "TBD",
  "not yet",
  "None ...",
  " no ",
  "n/a !?",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  ["no"],
])("%j", (value) => expect(isBlank(value)).toBe(true));

test.each([
  true,
  1,
  0.5,
  "no. 5",
  "test.report 7",
  "t.bd",

  "contract.pdf",
  "m2",
  "positive",
  "Norway",
  "nomination 3",
  ["CN", ""],
  "2026-01-05",
])("%j is something", (value) => expect(isBlank(value)).toBe(false));

test("what is not there is nothing", () =>
  expect([undefined, false, 0].map((one) => isBlank(one))).toEqual([true, true, true]));
