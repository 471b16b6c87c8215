/** What the authority numbers in a form on file may stand by its number; all other papers on file are documents, and nothing else. */
import { expect, test } from "vitest";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { registerWords } from "../../policies/config/read-transfers.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { evidenceProblem } from "../../policies/register/transfer-file/evidence-problem.ts";

const facts = loadLawFacts();
const words = registerWords({ ...facts, regions: loadRegions() });
const { papers } = facts.vocabulary;
const formed = papers.flatMap(({ id, form }) => (form ? [[id, form.such] as const] : []));
const documents = papers.filter(({ form, stated }) => !form && !stated).map(({ id }) => id);

test.each(formed)("%s: %s is one, and nothing before or behind it", (id, such) => {
  expect(evidenceProblem(id, such, words)).toBeUndefined();
  for (const other of [`x ${such}`, `${such} x`, `${such}\n`, "4711x", "no", true])
    expect(evidenceProblem(id, other, words)).toContain("name the document under documents");
});

test.each(documents)("no number stands for the %s", (id) => {
  for (const number of ["ZJ-2026-0113", "PIA-2026-0017", "decision (EU) 2019/419", 4711, true])
    expect(evidenceProblem(id, number, words)).toContain("name the document under documents");
  expect(evidenceProblem(id, false, words)).toBeUndefined();
});

test("reports, consents and assessments are documents", () =>
  expect(documents).toEqual(
    expect.arrayContaining([
      "pipia_report",
      "tia_document",
      "tra_document",
      "self_assessment_report",
      "consent_record",
      "explicit_consent",
      "risk_assessment",
      "signed_contract",
    ]),
  ));
