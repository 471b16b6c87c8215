/** A mechanism counts only where all its law asks of it is stated, known and true on the day. */

import { describe, expect, test } from "vitest";
import type { EvidenceValue, ExportFacts } from "../../../policies/border/law/export-facts.ts";
import type { Law } from "../../../policies/border/law/law.ts";
import { checkOffered, isAvailable } from "../../../policies/border/law/mechanism.ts";
import type { Mechanism, Requirement } from "../../../policies/border/law/mechanism-on-file.ts";
import { madeUpExport, madeUpLaw, madeUpMechanism, offer } from "../made-up-law.ts";

type Evidence = Readonly<Record<string, EvidenceValue | null>>;

function check(change: Partial<Mechanism>, evidence: Evidence = {}, facts: Partial<ExportFacts> = {}) {
  const law = madeUpLaw({ mechanisms: [madeUpMechanism(change)] });
  return checkOffered(offer(evidence), law, madeUpExport(facts));
}

/** "counts", or why not. */
function outcome(...of: Parameters<typeof check>): string {
  const found = check(...of);
  if (found === undefined || found.result === "counts") return found?.result ?? "nothing";
  return found.why.code === "law-text" ? found.why.facts.text : found.why.code;
}

describe("where it can be used", () => {
  const except = { when: { cii: true }, articles: ["EUL-3"], why: "not for operators" } as const;

  test.each<[what: string, change: Partial<Mechanism>, facts: Partial<ExportFacts>, expected: string]>([
    ["before its first day", { from: "2026-06-02" }, {}, "not-available-that-day"],
    ["on the day of its end", { until: "2026-06-01" }, {}, "not-available-that-day"],
    ["where its condition fails", { only: { to: ["JP"] } }, {}, "not-available"],
    ["where its condition is not known", { only: { cii: false } }, {}, "availability-not-known"],
    ["where it is excepted", { except }, { cii: true }, "not for operators"],
    ["where it may be excepted", { except }, { cii: undefined }, "coverage-not-known"],
    ["an exemption that may be excepted", { exempts: true, except }, { cii: undefined }, "coverage-not-known"],
    ["where it is not excepted", { except }, { cii: false }, "counts"],
    ["where its condition holds", { only: { to: ["US"] } }, {}, "counts"],
  ])("%s: %s", (_, change, facts, expected) => expect(outcome(change, {}, facts)).toBe(expected));

  test("fails with its articles and what is not known", () => {
    const not = (change: Partial<Mechanism>) => check(change, {}, { cii: undefined });
    const cii = { facts: { facts: ["cii"] } };
    expect(not({ only: { cii: false } })).toMatchObject({ result: "fails", articles: ["EUL-2"], why: cii });
    expect(not({ except })).toMatchObject({ result: "fails", articles: ["EUL-2"], why: cii });
    expect(check({ except }, {}, { cii: true })).toMatchObject({ result: "fails", articles: ["EUL-3"] });
  });

  test("may be offered to somebody of whom not all is known yet, but not where it is ruled out", () => {
    const available = (change: Partial<Mechanism>, facts: Partial<ExportFacts> = {}): boolean =>
      isAvailable(madeUpMechanism(change), madeUpLaw(), madeUpExport(facts));
    expect(available({ until: "2026-06-01" })).toBe(false);
    expect(available({ only: { to: ["JP"] } })).toBe(false);
    expect(available({ except }, { cii: true })).toBe(false);
    expect(available({ only: { cii: false }, except })).toBe(true);
  });
});

describe("what must be on file of it", () => {
  const must = (one: Partial<Requirement>, evidence: Evidence, facts: Partial<ExportFacts> = {}): string =>
    outcome({ must: [{ evidence: ["x"], why: "lacking", articles: ["EUL-3"], ...one }] }, evidence, facts);

  test.each<[what: string, one: Partial<Requirement>, evidence: Evidence, facts: Partial<ExportFacts>]>([
    ["something, and nothing is", { present: true }, {}, {}],
    ["something, and none is stated", { present: true }, { x: null }, {}],
    ["something inherited", { evidence: ["constructor"], present: true }, {}, {}],
    ["something, and it is denied", { present: true }, { x: false }, {}],
    ["something, and it is empty", { present: true }, { x: "" }, {}],
    ["something, and it lists nothing", { present: true }, { x: [] }, {}],
    ["something that has happened, and it is ahead", { present: true }, { x: "2026-06-02" }, {}],
    ["a word, and another is", { is: ["yes"] }, { x: "no" }, {}],
    ["a truth, and its word is", { is: [true] }, { x: "true" }, {}],
    ["not a word, and it is", { isNot: ["no"] }, { x: "no" }, {}],
    ["not a word, and nothing is", { isNot: ["no"] }, {}, {}],
    ["not a word, and a list is", { isNot: ["no"] }, { x: ["no"] }, {}],
    ["a day or later, and it was before", { notBefore: "2026-01-01" }, { x: "2025-12-31" }, {}],
    ["a day or later, and no date is", { notBefore: "2026-01-01" }, { x: "yes" }, {}],
    ["the destination, and another is named", { includes: "destination" }, { x: ["JP"] }, {}],
    ["the destination, and it is anywhere", { includes: "destination" }, { x: ["US"] }, { destination: undefined }],
    ["what holds of the export, and it does not", { facts: { cii: false }, evidence: undefined }, {}, { cii: true }],
    ["what holds of the export, and it is not known", { facts: { cii: false }, evidence: undefined }, {}, {}],
    ["something where a condition may hold", { when: { cii: true }, present: true }, {}, {}],
    ["something stated, where it is", { whenStated: true, is: ["yes"] }, { x: "no" }, {}],
    ["something that refuses, where it is known to be wrong", { refuses: true, isNot: ["no"] }, { x: "no" }, {}],
  ])("%s: it does not count", (_, one, evidence, facts) => expect(must(one, evidence, facts)).toBe("lacking"));

  test.each<[what: string, one: Partial<Requirement>, evidence: Evidence, facts: Partial<ExportFacts>]>([
    ["something, and it is", { present: true }, { x: "2026-06-01" }, {}],
    ["something, and it lists something", { present: true }, { x: ["US"] }, {}],
    ["one of two, and the other is", { evidence: ["y", "x"], present: true }, { x: 7 }, {}],
    ["a day or later, and it is that day", { notBefore: "2026-01-01" }, { x: "2026-01-01" }, {}],
    ["the destination, in a list or alone", { includes: "destination" }, { x: "US" }, {}],
    ["something where a condition does not hold", { when: { cii: true }, present: true }, {}, { cii: false }],
    ["something stated, where nothing is", { whenStated: true, is: ["yes"] }, {}, {}],
    ["something stated, where none is", { whenStated: true, is: ["yes"] }, { x: null }, {}],
    ["what refuses, where nothing is known to be wrong", { refuses: true, isNot: ["no"] }, {}, {}],
    ["what refuses, where none is stated", { refuses: true, isNot: ["no"] }, { x: null }, {}],
    ["something from another day on", { present: true, from: "2026-06-02" }, {}, {}],
  ])("%s: it counts", (_, one, evidence, facts) => expect(must(one, evidence, facts)).toBe("counts"));

  test("what refuses goes before what only fails, wherever it stands", () => {
    const fails: Requirement = { evidence: ["x"], present: true, why: "lacking", articles: [] };
    const refuses: Requirement = { evidence: ["y"], isNot: ["no"], refuses: true, why: "wrong", articles: [] };
    expect(check({ must: [fails, refuses] }, { y: "no" })).toMatchObject({
      result: "refuses",
      why: { facts: { text: "wrong" } },
    });
  });
});

describe("a mechanism of another law", () => {
  const law = (change: Partial<Law["recognises"][number]>): Law =>
    madeUpLaw({
      mechanisms: [madeUpMechanism({ valid: { from: "signed", months: 12, articles: ["EUL-3"] } })],
      recognises: [
        {
          mechanism: "cn.contract",
          as: "eu.contract",
          must: [],
          why: "",
          articles: ["EUL-2"],
          verified: "P",
          ...change,
        },
      ],
    });
  const result = (change: Partial<Law["recognises"][number]>, evidence: Evidence = { signed: "2026-01-01" }) =>
    checkOffered(offer(evidence, "cn.contract"), law(change), madeUpExport())?.result;

  test("means nothing unless the law recognises it, on that day", () => {
    expect(result({ mechanism: "us.contract" })).toBeUndefined();
    expect(result({ until: "2026-06-01" })).toBeUndefined();
    expect(result({ from: "2026-06-02" })).toBeUndefined();
    expect(result({ as: "eu.unheard_of" })).toBeUndefined();
  });

  test("counts as the law's own would: its dates are asked for too, and what the recognition asks", () => {
    expect(result({}, {})).toBe("fails");
    expect(result({}, { signed: "2025-06-01" })).toBe("fails");
    expect(result({ must: [{ evidence: ["x"], present: true, why: "lacking", articles: [] }] })).toBe("fails");
    expect(result({})).toBe("counts");
  });
});

test("one that counts ends with its own end or its months, whichever is first, and is warned of on its days", () => {
  const valid = { from: "signed", months: 12, articles: [] };
  const warnings = [
    { id: "past", text: "over", until: "2026-06-01" },
    { id: "now", text: "mind this" },
  ];
  expect(check({ valid, warnings }, { signed: "2026-01-01", expires: "2026-09-01" })).toMatchObject({
    until: "2026-09-01",
    warnings: [{ id: "now" }],
  });
  expect(check({ valid }, { signed: "2026-01-01", expires: "2028-01-01" })).toMatchObject({ until: "2027-01-01" });
});
