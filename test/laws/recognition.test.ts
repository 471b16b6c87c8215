/** A mechanism of another law counts only as this law's own would: its dates and filings are asked for too. */

import { expect, test } from "vitest";
import type { EvidenceValue, ExportFacts } from "../../policies/border/law/export-facts.ts";
import { judgeByLaw } from "../../policies/border/law/law-opinion.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";

const china = loadLawFacts().laws.find(({ id }) => id === "CN-PIPL");
if (!china) throw new Error("CN-PIPL is not on file");
const law = china;

/** 300,000 people's data from Shenzhen to Hong Kong, on Hong Kong's side of the joint contract. */
function verdictOn(evidence: Readonly<Record<string, EvidenceValue | null>>): string {
  const facts: ExportFacts = {
    day: "2026-11-23",
    destination: { country: "HK", territory: "HK", groups: [] },
    remote: false,
    category: ["ordinary"],
    purpose: "crm",
    transaction: undefined,
    exporterRole: undefined,
    city: "Shenzhen",
    cii: false,
    important: false,
    encrypted: undefined,
    counts: { persons: 300_000, sensitive: 0 },
    flags: [],
    offered: [{ mechanism: "hk.gba_sc", evidence }],
    missingDuties: [],
  };
  return judgeByLaw(law, facts).verdict;
}

test.each([
  ["filed in time", { onward_outside_gba: false, effective: "2026-03-02", filed: "2026-03-10" }, "allowed"],
  ["in effect, and still to be filed", { onward_outside_gba: false, effective: "2026-11-16", filed: null }, "allowed"],
  ["never filed", { onward_outside_gba: false, effective: "2026-03-02", filed: null }, "needs"],
  ["of no date", { onward_outside_gba: false }, "needs"],
  ["not in effect yet", { onward_outside_gba: false, effective: "2026-12-01" }, "needs"],
  ["passed on", { onward_outside_gba: true, effective: "2026-03-02", filed: "2026-03-10" }, "needs"],
])("the joint contract %s", (_, evidence, verdict) => {
  expect(verdictOn(evidence)).toBe(verdict);
});
