/** A word for nothing is no evidence, nor is the name of a file that nobody filed. */
import { expect, test } from "vitest";
import { evidenceProblem } from "../../policies/register/evidence-problem.ts";

const evidenceKinds = new Map([
  ["filed", "date"],
  ["active", "answer"],
  ["module", "text"],
  ["covers", "list"],
] as const);

test.each([
  ["filed", "2026-01-31"],
  ["active", false],
  ["module", "m2"],
  ["covers", ["CN"]],
  ["filing_number", "ZJ-2026-0113"],
  ["filing_number", 4711],
  ["approval", "decision (EU) 2019/419"],
])("%s: %j states something", (word, value) => expect(evidenceProblem(word, value, { evidenceKinds })).toBeUndefined());

test.each([
  ["filed", "yes"],
  ["filed", "2026-02-31x"],
  ["active", "no"],
  ["module", "n/a"],
  ["covers", []],
  ["contract", "no"],
  ["contract", 0],
  ["contract", "0"],
  ["contract", true],
  ["contract", "contract.pdf"],
  ["contract", "signed"],
  ["contract", "TBD"],
] as const)("%s: %j does not", (word, value) =>
  expect(evidenceProblem(word, value as never, { evidenceKinds })).toContain(`is ${JSON.stringify(value)}`),
);
