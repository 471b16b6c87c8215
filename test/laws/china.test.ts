/** The Chinese rules read a second time, plainly, as the articles say them; both readings agree on random exports. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportFacts, Offered } from "../../policies/border/law/export-facts.ts";
import { judgeByLaw } from "../../policies/border/law/law-opinion.ts";
import type { Needs } from "../../policies/border/law/needs.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";

const law = loadLawFacts().laws.find(({ id }) => id === "CN-PIPL");
if (!law) throw new Error("CN-PIPL is not on file");
const china = law;

const around = (...bounds: readonly number[]) =>
  fc.constantFrom(0, 1, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]));
const day = "2026-11-23";
const offered: fc.Arbitrary<Offered> = fc.oneof(
  fc.record({
    mechanism: fc.constant("cn.standard_contract"),
    evidence: fc.constantFrom(
      { effective: "2026-02-02", filed: "2026-02-09" },
      { effective: "2026-11-16", filed: null },
      { effective: "2026-06-01", filed: null },
      { effective: "2026-12-01" },
      {},
    ),
  }),
  fc.record({
    mechanism: fc.constant("cn.security_assessment"),
    evidence: fc.constantFrom(
      { issued: "2025-06-01", scope_ok: true },
      { issued: "2025-06-01", scope_ok: false },
      { issued: "2023-11-23", scope_ok: true },
      { issued: "2023-11-24", scope_ok: true },
      { scope_ok: true },
    ),
  }),
  fc.record({
    mechanism: fc.constant("cn.certification"),
    evidence: fc.constantFrom({ issued: "2026-02-10", scope_ok: true }, { issued: "2025-12-31", scope_ok: true }),
  }),
  fc.record({
    mechanism: fc.constant("cn.exempt.hr"),
    evidence: fc.constantFrom(
      { labour_rules_adopted_date: "2025-04-01", necessity: true },
      { necessity: true },
      { collective_contract_id: "C-1", necessity: true },
    ),
  }),
  fc.record({
    mechanism: fc.constant("cn.exempt.contract"),
    evidence: fc.constantFrom({ necessity: true }, { necessity: false }),
  }),
  fc.record({
    mechanism: fc.constant("cn.exempt.transit"),
    evidence: fc.constantFrom({ domestic_pi_added: false }, { domestic_pi_added: true }),
  }),
  fc.constant({ mechanism: "eu.scc", evidence: { tia_outcome: "positive" } }),
);
const facts: fc.Arbitrary<ExportFacts> = fc.record({
  day: fc.constant(day),
  destination: fc.constant({ country: "SG", territory: "SG", groups: [] }),
  remote: fc.constant(false),
  category: fc.constantFrom(
    ["ordinary"],
    ["sensitive"],
    ["non_personal"],
    ["anonymised"],
    ["anonymised", "ordinary"],
    ["state_organ_data"],
    ["core_data"],
  ),
  purpose: fc.constantFrom(
    "crm",
    "hr_management",
    "recruiting",
    "advertising",
    "contract_performance_travel",
    "foreign_judicial_request",
  ),
  transaction: fc.constant(undefined),
  exporterRole: fc.constant(undefined),
  city: fc.constant("Shanghai"),
  cii: fc.boolean(),
  important: fc.boolean(),
  encrypted: fc.constant(undefined),
  counts: fc.record({ persons: around(100_000, 1_000_000), sensitive: around(10_000) }),
  flags: fc
    .subarray(["recipient_on_cac_list", "quantity_splitting"], { maxLength: 1 })
    .map((flags) => (flags.length > 0 ? flags : [])),
  offered: fc.array(offered, { maxLength: 2 }),
  missingDuties: fc.constantFrom([], ["cn.pipia"], ["cn.separate_consent", "cn.notice"]),
});

test("the table and a plain reading of the articles agree", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(facts, (one) => {
      const { verdict, needs } = judgeByLaw(china, one);
      const plain = readPlainly(one);
      met.set(plain.verdict, (met.get(plain.verdict) ?? 0) + 1);
      expect({ verdict, needs: sorted(needs) }).toEqual({ verdict: plain.verdict, needs: sorted(plain.needs) });
    }),
    { numRuns: 30_000 },
  );
  expect([...met.keys()].sort()).toEqual(["allowed", "needs", "refused"]);
});

interface Plain {
  readonly verdict: "allowed" | "needs" | "refused";
  readonly needs?: Needs | undefined;
}

/** Written from the articles, without the table. */
function readPlainly(one: ExportFacts): Plain {
  const { purpose, cii, important, category = [], flags = [], counts, missingDuties = [] } = one;
  // PIPL 41: no hand-over to foreign courts. PIPL 42: listed recipients. CERT 5: no splitting. DSL 21: core data stays.
  if (purpose === "foreign_judicial_request" || flags.length > 0 || category.includes("core_data"))
    return { verdict: "refused" };
  const duties = missingDuties.length > 0 ? missingDuties : undefined;
  const allowed: Plain = duties ? { verdict: "needs", needs: { allOf: duties } } : { verdict: "allowed" };
  const holds = (id: string, works: (evidence: Offered["evidence"]) => boolean): boolean =>
    one.offered.some(({ mechanism, evidence }) => mechanism === id && works(evidence));
  // CBDF 4, 5(1)(1), 5(1)(2): exemptions, which important data never enjoys (CBDF 5(2)).
  const transit = holds("cn.exempt.transit", (held) => held.domestic_pi_added === false);
  const contract =
    holds("cn.exempt.contract", (held) => held.necessity === true) &&
    !["advertising", "recruiting", "hr_management"].includes(purpose ?? "");
  const staff =
    holds(
      "cn.exempt.hr",
      (held) =>
        held.necessity === true &&
        (held.labour_rules_adopted_date !== undefined || held.collective_contract_id !== undefined),
    ) && purpose === "hr_management";
  if (!important && (transit || contract || staff)) return allowed;
  // CBDF 3, PIPL 4: no personal information at all.
  const isNone = category.every((word) => word === "non_personal") || category.every((word) => word === "anonymised");
  if (isNone && !important) return { verdict: "allowed" };
  const assessed = holds(
    "cn.security_assessment",
    (held) => held.scope_ok === true && typeof held.issued === "string" && held.issued > "2023-11-23",
  );
  const { persons = 0, sensitive = 0 } = counts;
  // NDSR 37, PIPL 36, CBDF 7: assessment.
  const needsAssessment =
    important || category.includes("state_organ_data") || cii || persons >= 1_000_000 || sensitive >= 10_000;
  if (needsAssessment)
    return assessed ? allowed : { verdict: "needs", needs: { allOf: ["cn.security_assessment", ...(duties ?? [])] } };
  // CBDF 5(1)(4): fewer than 100,000 people, none with sensitive data.
  if (persons < 100_000 && sensitive === 0) return allowed;
  // CBDF 8: standard contract or certification. SCM 7: filed within ten working days of its effect.
  const contracted = holds(
    "cn.standard_contract",
    (held) => held.filed === "2026-02-09" || held.effective === "2026-11-16",
  );
  const certified = holds("cn.certification", (held) => held.issued === "2026-02-10");
  if (assessed || contracted || certified) return allowed;
  const unfiled = holds("cn.standard_contract", (held) => held.effective === "2026-06-01");
  if (unfiled) return { verdict: "needs", needs: { allOf: ["cn.standard_contract.filing", ...(duties ?? [])] } };
  const anyOf = ["cn.standard_contract", "cn.certification"];
  return { verdict: "needs", needs: duties ? { anyOf, allOf: duties } : { anyOf } };
}

function sorted(needs: Plain["needs"]): unknown {
  return needs && Object.fromEntries(Object.entries(needs).map(([key, ids]) => [key, [...(ids ?? [])].sort()]));
}
