/** Answers that a file could not hold are asked for again, with what is wrong with them. */
import { expect, test } from "vitest";
import { areRegistrations } from "../../cli/transfer/new/answer-checks.ts";

test.each([
  ["DE", "DE-HRB-MUENCHEN:86000", undefined],
  ["DE", "DE-HRB-MUENCHEN:86000, lei:5493001KJTIIGC8Y1R12", undefined],
  ["CN", "uscc:91330100MA2B0X1Y71", undefined],
  ["CN", "uscc:91330100MA2B0X1Y72", /^uscc:\S+ has check digits that don't fit; copy it from the business licence\.$/],
  ["DE", "uscc:91330100MA2B0X1Y71", /^uscc:\S+ is of a party registered in CN, and country is DE\.$/],
  ["DE", "HRB 86000", /^Allowed is a registration id/],
  ["DE", "DE-HRB:1, DE-HRB:2", /^Name each register once/],
])("in %s: %s", (country, answer, expected) => {
  const problem = areRegistrations(country)(answer);
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toMatch(expected);
});
