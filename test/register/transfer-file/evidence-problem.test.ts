/** A word for nothing is no evidence, nor is the name of a file that nobody filed. */
import { expect, test } from "vitest";
import { evidenceProblem } from "../../../policies/register/transfer-file/evidence-problem.ts";

const evidenceKinds = new Map([
  ["filed", "date"],
  ["active", "answer"],
  ["module", "text"],
  ["covers", "list"],
  ["scope", "words"],
] as const);
const numberForms = new Map([
  ["filing_number", { pattern: "^\\p{L}{2,10}-?20[0-9]{2}-?[0-9]{4,8}$", such: "ZJ-2026-0113" }],
  ["count", { pattern: "^[1-9][0-9]{0,9}$", such: "1200" }],
]);

test.each([
  ["filed", "2026-01-31"],
  ["filed", false],
  ["active", false],
  ["scope", "orders for support"],
  ["scope", ["Acme GmbH"]],
  ["scope", "https://acme.example/transfers.html"],
  ["scope", false],
  ["scope", "HTTPS://acme.example/transfers.pdf"],
  ["scope", "http://acme.example/transfers.pdf"],
  ["scope", "orders.txt of the exporter"],
  ["module", "m2"],
  ["covers", ["CN"]],
  ["filing_number", "ZJ-2026-0113"],
  ["filing_number", "京合同备202600001"],
  ["count", 4711],
  ["contract", false],
])("%s: %j states something", (word, value) =>
  expect(evidenceProblem(word, value, { evidenceKinds, numberForms })).toBeUndefined(),
);

test.each([
  ["filed", "yes"],
  ["filed", "2026-02-31x"],
  ["filed", "2026-02-31"],
  ["filed", true],
  ["scope", true],
  ["scope", "tbd"],
  ...["scope.pdf", "scope.doc", "scope.docx", "scope.xls", "scope.xlsx", "scope.jpg", "scope.jpeg"].map(
    (name) => ["scope", name] as const,
  ),
  ["scope", "scope.htm"],
  ["scope", "scope.html"],
  ["scope", "scope.PDF "],
  ["scope", "see https://acme.example/scope.pdf"],
  ["covers", false],
  ["filing_number", ["ZJ-2026-0113"]],
  ["filing_number", ""],
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
  ["filing_number", 4711],
  ["filing_number", "x ZJ-2026-0113"],
  ["count", 0],
  ["count", true],
  ["approval", "BCR 5/2026"],
  ["pipia_report", "PIA-2026-0017"],
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
  expect(evidenceProblem(word, value as never, { evidenceKinds, numberForms })).toContain(
    `is ${JSON.stringify(value)}`,
  ),
);

test.each([
  ["module", "n/a", 'is "n/a", which states nothing; write what the paper says, or leave it out'],
  ["covers", [], "is [], which names nothing; list what the paper names, or leave it out"],
  [
    "scope",
    "tbd",
    'is "tbd", which states nothing; name the document under documents, say it in words, or leave it out',
  ],
])("%s: %j is told by its kind", (word, value, told) =>
  expect(evidenceProblem(word, value, { evidenceKinds, numberForms })).toBe(told),
);
