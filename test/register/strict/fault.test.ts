/** Faults that a shape can't say are told like those that it can, once the shape holds. */

import { expect, it } from "vitest";
import { z } from "zod";
import { describeProblems } from "../../../policies/files/describe-problems.ts";
import { withFaults } from "../../../policies/register/strict/fault.ts";

const schema = withFaults(z.strictObject({ from: z.int(), to: z.int() }), function* ({ from, to }) {
  if (to < from) yield { path: ["to"], message: `is ${to}; allowed is ${from} or more` };
});
const sentences = (input: unknown) =>
  describeProblems(schema, input, schema.safeParse(input).error?.issues ?? []).map(({ sentence }) => sentence);

it("says them in sentences, and nothing where there are none", () => {
  expect(schema.parse({ from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
  expect(sentences({ from: 2, to: 1 })).toEqual(["to is 1; allowed is 2 or more."]);
});

it("asks for none where the shape does not hold", () => {
  expect(sentences({ from: 2, to: 1, by: 1 })).toEqual(["by is no known key; known are from and to."]);
});
