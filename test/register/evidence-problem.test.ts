/** A word for nothing is no evidence, nor is the name of a file that nobody filed. */
import { expect, test } from "vitest";
import { evidenceProblem } from "../../policies/register/evidence-problem.ts";

const evidenceKinds = new Map([
  ["filed", "date"],
  ["active", "answer"],
  ["module", "text"],
  ["covers", "list"],
  ["scope", "words"],
  ["contract", "document"],
] as const);

test.each([
  ["filed", "2026-01-31"],
  ["filed", false],
  ["active", false],
  ["scope", "orders for support"],
  ["scope", ["Acme GmbH"]],
  ["scope", "https://acme.example/transfers.html"],
  ["scope", false],
  ["module", "m2"],
  ["covers", ["CN"]],
  ["filing_number", "ZJ-2026-0113"],
  ["filing_number", 4711],
  ["approval", "decision (EU) 2019/419"],
  ["contract", false],
])("%s: %j states something", (word, value) => expect(evidenceProblem(word, value, { evidenceKinds })).toBeUndefined());

test.each([
  ["filed", "yes"],
  ["filed", "2026-02-31x"],
  ["filed", "2026-02-31"],
  ["filed", true],
  ["scope", true],
  ["scope", "tbd"],
  ["scope", "scope.pdf"],
  ["module", false],
  ["active", "no"],
  ["module", "n/a"],
  ["covers", []],
  ["contract", "no"],
  ["contract", "C-1"],
  ["contract", "ZJ-2026-0113"],
  ["contract", 4711],
  ["filing_number", "C-1"],
  ["filing_number", "7"],
  ["filing_number", "0000"],
  ["filing_number", "receipt.pdf"],
  ["filing_number", "filed with the authority"],
  ["contract", 0],
  ["contract", "0"],
  ["contract", true],
  ["contract", "contract.pdf"],
  ["contract", "contract-2026.pdf"],
  ["contract", "signed"],
  ["contract", "TBD"],
] as const)("%s: %j does not", (word, value) =>
  expect(evidenceProblem(word, value as never, { evidenceKinds })).toContain(`is ${JSON.stringify(value)}`),
);
