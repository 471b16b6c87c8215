/** A word that is on no list is a fault, and names what is allowed. */

import { expect, it } from "vitest";
import { checkWords, unknownWord } from "../../../policies/register/transfer-file/check-words.ts";
import type { TransferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { sampleTransfer, sampleWords } from "../sign-transfer.ts";

const faults = (changes: Partial<TransferFile>) =>
  [...checkWords(sampleTransfer("orders", changes), sampleWords)].map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );
const pipl = { mechanism: "cn.standard_contract", evidence: {} };

it("finds nothing wrong with the sample", () => {
  expect(faults({})).toEqual([]);
});

it.each<[string, Partial<TransferFile>, string]>([
  [
    "a purpose",
    { purpose: { kind: "fun", text: "x" } },
    'purpose.kind is "fun", which is no purpose on file; allowed is backup or crm',
  ],
  [
    "a law",
    { laws: { "XX-LAW": pipl } },
    'laws.XX-LAW is "XX-LAW", which is no law on file; allowed is CN-PIPL or EU-GDPR',
  ],
  [
    "a mechanism of another law",
    { laws: { "CN-PIPL": { ...pipl, mechanism: "eu.scc" } } },
    'laws.CN-PIPL.mechanism is "eu.scc", which is no mechanism of CN-PIPL on file; allowed is cn.security_assessment or cn.standard_contract',
  ],
  [
    "evidence of another kind than its word says",
    { laws: { "CN-PIPL": { ...pipl, evidence: { filed: "soon", effective: "2026-03-02" } } } },
    'laws.CN-PIPL.evidence.filed is "soon"; allowed is the day, such as "2026-01-31", or false for not yet',
  ],
  [
    "sensitive data of nobody",
    { data: { class: "sensitive", categories: ["health"], whole: true }, sensitivePeople: 0 },
    "sensitivePeople is 0, yet data.class is sensitive; say how many people's sensitive data it is",
  ],
  [
    "a document without its hash",
    {
      laws: { "CN-PIPL": { ...pipl, duties: [{ duty: "cn.pipia", done: "2026-02-20", document: "documents/a.pdf" }] } },
    },
    "laws.CN-PIPL.duties.0 must have document and sha256 together, or neither",
  ],
  ["no law at all", { laws: {} }, "laws is empty; name each law concerned and the mechanism relied on"],
])("finds %s", (_what, changes, found) => {
  expect(faults(changes)).toEqual([found]);
});

it("says so where no word is on file", () => {
  expect(unknownWord(["a"], "x", "duty of EU-GDPR", [])).toEqual({
    path: ["a"],
    message: 'is "x", which is no duty of EU-GDPR on file; none is',
  });
});

it("finds nothing wrong with sensitive data of some people", () => {
  const data = { class: "sensitive", categories: ["health"], whole: true } as const;
  expect(faults({ data: { ...data, categories: ["health"] }, sensitivePeople: 1 })).toEqual([]);
});
