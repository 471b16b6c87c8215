/** The ways a law leaves open, each only where it is certain: an exemption, adequacy, or the first row that fits. */

import { describe, expect, test } from "vitest";
import type { CategoryReading } from "../../../policies/border/law/category-reading.ts";
import type { ExportFacts } from "../../../policies/border/law/export-facts.ts";
import type { Law, Row } from "../../../policies/border/law/law.ts";
import { routes } from "../../../policies/border/law/law-routes.ts";
import type { Adequacy, Mechanism } from "../../../policies/border/law/mechanism-on-file.ts";
import { madeUpExport, madeUpLaw, madeUpMechanism, offer } from "../made-up-law.ts";

const categories: readonly CategoryReading[] = [
  { words: ["patients"], as: "health", why: "made up" },
  { words: ["records"], maybe: ["health"], why: "made up" },
];

/** The verdict of each way, with what it hangs on. */
function ways(change: Partial<Law>, facts: Partial<ExportFacts> = {}): readonly string[] {
  return routes(madeUpLaw({ categories, ...change }), madeUpExport(facts)).map(
    ({ opinion: { verdict, outside }, given }) => [outside ? "outside" : verdict, ...given].join(" ?"),
  );
}

describe("rows", () => {
  const contract: Row = { why: "a contract", anyOf: ["eu.contract"], articles: ["EUL-1"] };
  const free: Row = { why: "nothing", free: true, articles: ["EUL-1"] };
  const outside: Row = { ...free, outside: true, when: { category: ["non_personal"] } };

  test.each<[what: string, rows: readonly Row[], facts: Partial<ExportFacts>, expected: readonly string[]]>([
    ["the first that fits", [{ ...free, when: { cii: false } }, contract], { cii: false }, ["allowed"]],
    ["not one that does not", [{ ...free, when: { cii: false } }, contract], { cii: true }, ["needs"]],
    [
      "all that may fit, to the first that certainly does",
      [{ ...free, when: { cii: false } }, contract, free],
      {},
      ["allowed ?cii", "needs"],
    ],
    ["outside the law", [outside, contract], { category: ["non_personal"] }, ["outside"]],
    ["what is partly outside is not", [outside, contract], { category: ["non_personal", "ordinary"] }, ["needs"]],
    [
      "what is outside by another word is",
      [{ ...outside, when: { category: ["health"] } }, contract],
      { category: ["health", "patients"] },
      ["outside"],
    ],
    [
      "what may be outside by another word is not certain to be",
      [{ ...free, when: { category: ["health"] } }, contract],
      { category: ["records"] },
      ["allowed ?category", "needs"],
    ],
    [
      "what may be outside is not certain to be",
      [outside, contract],
      { category: undefined },
      ["outside ?category", "needs"],
    ],
  ])("%s", (_, rows, facts, expected) => expect(ways({ rows }, facts)).toEqual(expected));
});

describe("what a row needs", () => {
  const mechanisms = ["eu.contract", "eu.filing", "eu.other"].map((id) => madeUpMechanism({ id }));
  const verdict = (row: Partial<Row>, ...offered: readonly string[]) =>
    ways(
      { mechanisms, rows: [{ why: "", articles: ["EUL-1"], ...row }] },
      { offered: offered.map((id) => offer({}, id)) },
    );

  test.each<[row: Partial<Row>, offered: readonly string[], expected: string]>([
    [{ anyOf: ["eu.contract", "eu.filing"] }, [], "needs"],
    [{ anyOf: ["eu.contract", "eu.filing"] }, ["eu.other"], "needs"],
    [{ anyOf: ["eu.contract", "eu.filing"] }, ["cn.contract"], "needs"],
    [{ anyOf: ["eu.contract", "eu.filing"] }, ["eu.filing"], "allowed"],
    [{ allOf: ["eu.contract", "eu.filing"] }, ["eu.filing"], "needs"],
    [{ allOf: ["eu.contract", "eu.filing"] }, ["eu.filing", "eu.contract"], "allowed"],
    [{ allOf: ["eu.contract", "eu.filing"], also: ["eu.other"] }, ["eu.other"], "allowed"],
    [{ anyOf: ["eu.contract"], also: ["eu.other"] }, ["eu.other"], "allowed"],
  ])("%j with %j on file: %s", (row, offered, expected) => expect(verdict(row, ...offered)).toEqual([expected]));

  test("is not there where it fails, and is refused where it is known to be wrong, whatever else is on file", () => {
    const must = [
      { evidence: ["outcome"], isNot: ["negative"], refuses: true, why: "negative", articles: [] },
    ] as const;
    const wrong = { mechanisms: [madeUpMechanism({ must }), madeUpMechanism({ id: "eu.other" })] };
    const rows = [{ why: "", anyOf: ["eu.contract", "eu.other"], articles: ["EUL-1"] }];
    const negative = offer({ outcome: "negative" });
    expect(ways({ ...wrong, rows }, { offered: [negative] })).toEqual(["refused"]);
    expect(ways({ ...wrong, rows }, { offered: [negative, offer({}, "eu.other")] })).toEqual(["refused"]);
    expect(ways({ ...wrong, rows: [{ why: "", anyOf: ["eu.other"], articles: [] }] }, { offered: [negative] })).toEqual(
      ["needs"],
    );
    expect(ways({ mechanisms: [madeUpMechanism({ until: "2026-06-01" })] }, { offered: [offer()] })).toEqual(["needs"]);
  });

  test("is offered only as far as it can be used that day", () => {
    const [way] = routes(
      madeUpLaw({
        mechanisms: [madeUpMechanism(), madeUpMechanism({ id: "eu.old", until: "2026-01-01" })],
        rows: [{ why: "", anyOf: ["eu.old", "eu.contract"], articles: ["EUL-1"] }],
      }),
      madeUpExport(),
    );
    expect(way?.opinion.needs).toEqual({ anyOf: ["eu.contract"] });
  });
});

describe("an exemption", () => {
  const exemption = (change: Partial<Mechanism> = {}): Partial<Law> => ({
    mechanisms: [madeUpMechanism({ id: "eu.exempt", exempts: true, ...change })],
  });
  const offered = [offer({}, "eu.exempt")];

  test("counts only where it is on file, and what it excepts is known not to be", () => {
    const except = { when: { cii: true }, articles: [], why: "" };
    expect(ways(exemption())).toEqual(["needs"]);
    expect(ways(exemption({ except }), { offered })).toEqual(["needs"]);
    expect(ways(exemption({ except }), { offered, cii: true })).toEqual(["needs"]);
    expect(ways(exemption({ except }), { offered, cii: false })).toEqual(["allowed"]);
    expect(ways(exemption({ exempts: undefined }), { offered })).toEqual(["needs"]);
  });
});

describe("adequacy", () => {
  const decision = { to: "US", decision: "D", verified: "P" } as const;
  const adequate = (change: Partial<Adequacy>, facts: Partial<ExportFacts> = {}) =>
    ways(
      { adequacy: { mechanism: "eu.contract", articles: ["EUL-2"], decisions: [{ ...decision, ...change }] } },
      facts,
    );
  const limited = { text: "members", failsIf: { flag: ["public_body"] } };

  test.each<[what: string, change: Partial<Adequacy>, facts: Partial<ExportFacts>, expected: readonly string[]]>([
    ["of another country", { to: "JP" }, {}, ["needs"]],
    ["of nowhere in particular", {}, { destination: undefined }, ["needs"]],
    ["before its first day", { from: "2026-06-02" }, {}, ["needs"]],
    ["on the day of its end", { until: "2026-06-01" }, {}, ["needs"]],
    ["of members alone, and none is on file", { limit: { text: "", requires: "eu.contract" } }, {}, ["needs"]],
    ["that does not cover it", { limit: limited }, { flags: ["public_body"] }, ["needs"]],
    ["that may not cover it", { limit: limited }, { flags: undefined }, ["allowed ?flags", "needs"]],
    [
      "of members alone, and it is on file",
      { limit: { text: "", requires: "eu.contract" } },
      { offered: [offer()] },
      ["allowed"],
    ],
    ["that covers it", { limit: limited }, {}, ["allowed"]],
    [
      "of the territory it lies in",
      { to: "EEA" },
      { destination: { country: "IE", territory: "EEA", groups: [] } },
      ["allowed"],
    ],
    ["of its country", {}, {}, ["allowed"]],
  ])("%s", (_, change, facts, expected) => expect(adequate(change, facts)).toEqual(expected));
});
