/** What one law says, step by step: nothing before it is in force, nothing while what decides or a duty is not known. */

import { describe, expect, test } from "vitest";
import type { ExportFacts } from "../../../policies/border/law/export-facts.ts";
import type { Duty, Law, Row } from "../../../policies/border/law/law.ts";
import { judgeByLaw } from "../../../policies/border/law/law-opinion.ts";
import { madeUpExport, madeUpLaw, madeUpMechanism, offer } from "../made-up-law.ts";

const signed = { offered: [offer()] };

function judge(change: Partial<Law>, facts: Partial<ExportFacts> = {}) {
  return judgeByLaw(madeUpLaw(change), madeUpExport(facts));
}

describe("a law", () => {
  test("proves nothing before it is in force, whatever is on file and wherever the data stays", () => {
    const future = { inForce: "2026-06-02" };
    const home = { destination: { country: "DE", territory: "EEA", groups: [] } };
    expect(judge(future, signed)).toMatchObject({ verdict: "unproven", unknown: ["law_of_day"] });
    expect(judge(future, home).verdict).toBe("unproven");
    expect(judge({ inForce: "2026-06-01" }, signed).verdict).toBe("allowed");
  });

  test("has no objection where nothing leaves its territory, and citing its own article", () => {
    const there = (country: string, territory: string) =>
      judge({}, { destination: { country, territory, groups: [] } });
    expect(there("IE", "EEA")).toMatchObject({ verdict: "allowed", chain: [{ articles: ["EUL-3"] }] });
    expect(there("EEA", "US").verdict).toBe("needs");
    expect(judge({}, { destination: undefined }).verdict).toBe("needs");
  });

  test("without a row that fits is a fault of its file", () => {
    expect(() => judge({ rows: [] })).toThrow("EU-LAW has no row that fits");
  });
});

describe("a prohibition", () => {
  const prohibited = [
    { id: "x", rule: "operators never", when: { cii: true }, articles: ["EUL-2"], verified: "P" },
  ] as const;

  test("goes before every mechanism, refuses nothing it is not about, and leaves unproven what it may be about", () => {
    expect(judge({ prohibited }, { ...signed, cii: true })).toMatchObject({
      verdict: "refused",
      chain: [{ says: { facts: { text: "operators never" } }, articles: ["EUL-2"] }],
    });
    expect(judge({ prohibited }, { ...signed, cii: false }).verdict).toBe("allowed");
    expect(judge({ prohibited }, { ...signed, cii: undefined })).toMatchObject({
      verdict: "unproven",
      unknown: ["cii"],
    });
  });
});

describe("what decides and is not known", () => {
  const free: Row = { when: { cii: false }, why: "no operator", free: true, articles: ["EUL-2"] };
  const contract: Row = { why: "a contract", anyOf: ["eu.contract"], articles: ["EUL-1"] };

  test("leaves it unproven where the answers differ, with what would be needed and what would free it", () => {
    expect(judge({ rows: [free, contract] })).toMatchObject({
      verdict: "unproven",
      unknown: ["cii"],
      needs: { anyOf: ["eu.contract"] },
      exemption: "EUL-2",
      chain: [{ given: ["cii"] }, {}],
    });
  });

  test("does not matter where all answers are one", () => {
    expect(judge({ rows: [{ ...contract, when: { cii: true } }, contract] }).verdict).toBe("needs");
    expect(judge({ rows: [free, contract] }, signed)).toMatchObject({ verdict: "allowed", unknown: [] });
    const other = { ...contract, when: { cii: true }, anyOf: undefined, allOf: ["eu.contract"] };
    expect(judge({ rows: [other, contract] }).verdict).toBe("unproven");
  });
});

describe("a duty before the first export", () => {
  const duty: Duty = { id: "eu.notice", name: "notice", article: "EUL-3", verified: "P", timing: "before" };
  const owing = (change: Partial<Duty>, facts: Partial<ExportFacts>, law: Partial<Law> = {}) =>
    judge({ duties: [{ ...duty, ...change }], ...law }, { ...signed, ...facts });

  test.each<[what: string, change: Partial<Duty>, facts: Partial<ExportFacts>, verdict: string]>([
    ["of which nobody says that it is done", {}, { missingDuties: undefined }, "needs"],
    ["that is not done", {}, { missingDuties: ["eu.notice"] }, "needs"],
    ["that may be owed", { when: { cii: true } }, { missingDuties: undefined }, "needs"],
    ["that is not owed", { when: { cii: true } }, { missingDuties: undefined, cii: false }, "allowed"],
    ["that is done", {}, { missingDuties: ["eu.other"] }, "allowed"],
    ["that runs alongside", { timing: "alongside" }, { missingDuties: undefined }, "allowed"],
  ])("%s: %s", (_, change, facts, verdict) => expect(owing(change, facts).verdict).toBe(verdict));

  test("is needed beside what is needed anyway, each once, and cites its article", () => {
    expect(owing({}, { offered: [], missingDuties: ["eu.notice"] })).toMatchObject({
      verdict: "needs",
      needs: { anyOf: ["eu.contract"], allOf: ["eu.notice"] },
      chain: [{}, { says: { code: "duty-not-done", facts: { duty: "notice" } }, articles: ["EUL-3"] }],
    });
  });

  test("changes nothing where the law refuses or does not apply", () => {
    const refusing = { prohibited: [{ id: "x", rule: "never", when: {}, articles: [], verified: "P" }] } as const;
    const never = { says: { code: "law-text", facts: { text: "never" } }, articles: [] };
    expect(owing({}, { missingDuties: undefined }, refusing)).toMatchObject({ verdict: "refused", chain: [never] });
    expect(owing({}, { missingDuties: undefined }, refusing).needs).toBeUndefined();
    const outside = { rows: [{ why: "", free: true, outside: true, articles: [] }] } as const;
    expect(owing({}, { missingDuties: undefined }, outside)).toMatchObject({ verdict: "allowed", duties: [] });
  });
});

test("articles are cited besides where data is read from abroad and where a note applies, once", () => {
  const notes = [{ when: { cii: true }, why: "operators", articles: ["EUL-2"] }];
  const cited = (facts: Partial<ExportFacts>) => judge({ notes }, facts).chain.flatMap(({ articles }) => articles);
  expect(cited({})).toEqual(["EUL-1"]);
  expect(cited({ remote: true, cii: true })).toEqual(["EUL-1", "EUL-3", "EUL-2"]);
  const same = [{ when: {}, why: "again", articles: ["EUL-1"] }];
  expect(judge({ notes: same }).chain).toHaveLength(1);
});

describe("what it says", () => {
  const told = (change: Partial<Law>, facts: Partial<ExportFacts> = {}) => judge(change, facts).chain;

  test("before it is in force, and where nothing leaves", () => {
    const says = { code: "not-in-force", facts: { law: "EUL", from: "2027-01-01" } };
    expect(told({ inForce: "2027-01-01" })).toEqual([{ says, articles: [] }]);
    const home = { destination: { country: "DE", territory: "EEA", groups: [] } };
    expect(told({}, home)).toEqual([{ says: { code: "nothing-leaves", facts: {} }, articles: ["EUL-3"] }]);
  });

  test("of what is read from abroad, once, where it is inside the law", () => {
    const from = { says: { code: "read-from-abroad", facts: {} }, articles: ["EUL-3"] };
    expect(told({}, { remote: true }).at(-1)).toEqual(from);
    expect(told({}, { remote: false })).not.toContainEqual(from);
    const outside: Row = { why: "outside", free: true, outside: true, articles: ["EUL-1"] };
    expect(told({ rows: [outside] }, { remote: true })).toHaveLength(1);
    const cited: Row = { why: "cited", anyOf: ["eu.contract"], articles: ["EUL-3"] };
    expect(told({ rows: [cited] }, { remote: true })).not.toContainEqual(from);
  });

  test("of what hangs on a fact: on which, and of what does not, nothing", () => {
    const free: Row = { why: "free", free: true, when: { cii: false }, articles: ["EUL-2"] };
    const contract: Row = { why: "a contract", anyOf: ["eu.contract"], articles: ["EUL-1"] };
    const one = judge({ rows: [free, contract] });
    expect(one).toMatchObject({ verdict: "unproven", unknown: ["cii"], exemption: "EUL-2" });
    expect(one.chain[0]).toMatchObject({ given: ["cii"] });
    expect(one.chain[1]).not.toHaveProperty("given");
    const held = judge(
      {
        rows: [
          { ...contract, when: { cii: false } },
          { why: "no", anyOf: [], articles: [] },
        ],
      },
      signed,
    );
    expect(held).toMatchObject({ verdict: "unproven", mechanism: { id: "eu.contract" } });
    expect(held.exemption).toBeUndefined();
  });

  test("of ways that all let it pass: the mechanism of any, and what is due at each", () => {
    const filing = { event: "effective", done: "filed", duty: "eu.filing", days: 10, articles: ["EUL-2"] } as const;
    const mechanisms = [madeUpMechanism({ filing })];
    const rows: Row[] = [
      { why: "free", free: true, when: { cii: false }, articles: ["EUL-1"] },
      { why: "a contract", anyOf: ["eu.contract"], articles: ["EUL-1"] },
    ];
    const offered = [offer({ effective: "2026-06-01" })];
    expect(judge({ mechanisms, rows }, { offered })).toMatchObject({
      verdict: "allowed",
      mechanism: { id: "eu.contract" },
      dutiesDue: [{ duty: "eu.filing", by: "2026-06-11" }],
    });
  });
});
