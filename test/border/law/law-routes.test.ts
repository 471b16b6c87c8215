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
    [
      "outside the law by one of its words",
      [{ ...outside, when: { category: ["non_personal", "important_data"] } }, contract],
      { category: ["non_personal"] },
      ["outside"],
    ],
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

  test("counts beside another that does not", () => {
    const over = madeUpMechanism({ id: "eu.over", exempts: true, until: "2026-01-01" });
    const mechanisms = [over, madeUpMechanism({ id: "eu.exempt", exempts: true })];
    expect(ways({ mechanisms }, { offered: [offer({}, "eu.over"), ...offered] })).toEqual(["allowed"]);
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
    [
      "of members alone, of which two papers are on file and one is over",
      { limit: { text: "", requires: "eu.contract" } },
      { offered: [offer({ expires: "2026-01-01" }), offer()] },
      ["allowed"],
    ],
    ["of its country", {}, {}, ["allowed"]],
    [
      "of one country of a territory",
      { to: "IE" },
      { destination: { country: "IE", territory: "EEA", groups: [] } },
      ["allowed"],
    ],
  ])("%s", (_, change, facts, expected) => expect(adequate(change, facts)).toEqual(expected));
});

describe("what each way says", () => {
  const told = (change: Partial<Law>, facts: Partial<ExportFacts> = {}) =>
    routes(madeUpLaw({ categories, ...change }), madeUpExport(facts)).map(({ opinion }) => opinion);
  const byContract = { says: { code: "mechanism-counts", facts: { mechanism: "a contract" } }, articles: ["EUL-2"] };
  const row = { says: { code: "law-text", facts: { text: "an export needs a contract" } }, articles: ["EUL-1"] };

  test("a row that is satisfied: the row, then the mechanism", () => {
    const [one, ...others] = told({}, { offered: [offer()] });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ verdict: "allowed", mechanism: { id: "eu.contract" } });
    expect(one?.chain).toEqual([row, byContract]);
  });

  test("an exemption: itself alone", () => {
    const mechanisms = [madeUpMechanism({ id: "eu.exempt", name: "an exemption", exempts: true }), madeUpMechanism()];
    const [one] = told({ mechanisms }, { offered: [offer(), offer({}, "eu.exempt")] });
    expect(one?.chain.map(({ says }) => says)).toEqual([
      { code: "mechanism-counts", facts: { mechanism: "an exemption" } },
    ]);
  });

  test("what fails: why, then the row; of what the row does not ask for, nothing", () => {
    const old = madeUpMechanism({ until: "2026-06-01" });
    const other = madeUpMechanism({ id: "eu.other", name: "another", until: "2026-06-01" });
    const [one] = told({ mechanisms: [old, other] }, { offered: [offer(), offer({}, "eu.other")] });
    expect(one?.chain).toMatchObject([{ says: { code: "mechanism-fails", facts: { mechanism: "a contract" } } }, row]);
    expect(one?.needs).toEqual({ anyOf: [] });
  });

  test("what is on file of all that a row needs: nothing of the part that counts", () => {
    const mechanisms = ["eu.contract", "eu.filing"].map((id) => madeUpMechanism({ id }));
    const [one] = told(
      { mechanisms, rows: [{ why: "both", allOf: ["eu.contract", "eu.filing"], articles: ["EUL-1"] }] },
      { offered: [offer()] },
    );
    expect(one?.chain).toEqual([{ says: { code: "law-text", facts: { text: "both" } }, articles: ["EUL-1"] }]);
  });

  test("a mechanism of another law: that only its own count", () => {
    const [one] = told({}, { offered: [offer({}, "cn.contract")] });
    const own = { says: { code: "only-own-mechanisms", facts: { law: "EUL" } }, articles: ["EUL-1"] };
    expect(one?.chain).toEqual([row, own]);
    expect(told({}, { offered: [offer({}, "cn.contract"), offer()] })[0]?.verdict).toBe("allowed");
    expect(told({})[0]?.chain).toEqual([row]);
  });

  test("what a row needs: any, all, or nothing of either", () => {
    const mechanisms = ["eu.contract", "eu.filing"].map((id) => madeUpMechanism({ id }));
    const needs = (asks: Partial<Row>) =>
      told({ mechanisms, rows: [{ why: "", articles: ["EUL-1"], ...asks }] })[0]?.needs;
    expect(needs({ anyOf: ["eu.filing"] })).toEqual({ anyOf: ["eu.filing"] });
    expect(needs({ allOf: ["eu.contract", "eu.filing"] })).toEqual({ allOf: ["eu.contract", "eu.filing"] });
    expect(needs({})).toEqual({});
  });

  test("a row that asks for nothing on file is not satisfied by what it does not name", () => {
    const [one] = told({ rows: [{ why: "", articles: ["EUL-1"] }] }, { offered: [offer()] });
    expect(one?.verdict).toBe("needs");
  });

  test("warnings of a row while they last", () => {
    const warnings = [
      { id: "soon", text: "soon", from: "2026-06-02" },
      { id: "now", text: "now", from: "2026-06-01" },
    ] as const;
    const rows = [{ why: "", free: true, articles: ["EUL-1"], warnings } as const];
    expect(told({ rows })[0]?.warnings.map(({ id }) => id)).toEqual(["now"]);
    expect(
      told({ rows: [{ why: "", anyOf: [], articles: ["EUL-1"], warnings }] })[0]?.warnings.map(({ id }) => id),
    ).toEqual(["now"]);
  });

  describe("adequacy", () => {
    const decision = { to: "US", decision: "D", verified: "P" } as const;
    const adequate = (change: Partial<Adequacy>, facts: Partial<ExportFacts> = {}, more: Partial<Law> = {}) =>
      told(
        {
          mechanisms: [madeUpMechanism({ id: "eu.other", name: "another" }), madeUpMechanism()],
          adequacy: { mechanism: "eu.contract", articles: ["EUL-2"], decisions: [{ ...decision, ...change }] },
          ...more,
        },
        facts,
      );
    const says = (limit?: { readonly text: string; readonly fails: boolean }) => ({
      says: { code: "adequate", facts: { decision: "D", country: "US", ...(limit && { limit }) } },
      articles: ["EUL-2"],
    });

    test("says the decision, its mechanism and its end", () => {
      const [one, ...others] = adequate({ until: "2027-01-01" });
      expect(others).toEqual([]);
      expect(one).toMatchObject({ verdict: "allowed", mechanism: { id: "eu.contract" }, until: "2027-01-01" });
      expect(one?.chain).toEqual([says()]);
    });

    test("of members alone passes by their membership, whatever the rows ask", () => {
      const none = { rows: [{ why: "no", anyOf: [], articles: ["EUL-1"] }] };
      const limit = { text: "members", requires: "eu.contract" };
      const [one] = adequate({ limit }, { offered: [offer(), offer({}, "eu.other")] }, none);
      expect(one?.chain).toEqual([byContract]);
      expect(one?.mechanism?.id).toBe("eu.contract");
      const twice = [offer({ expires: "2026-01-01" }), offer()];
      expect(adequate({ limit }, { offered: twice }, none)[0]?.verdict).toBe("allowed");
      const [other] = adequate({ limit }, { offered: [offer({}, "eu.other")] }, none);
      expect(other?.verdict).toBe("needs");
      expect(other?.chain[0]).toEqual(says({ text: "members", fails: true }));
    });

    test("with a limit says whether it is kept", () => {
      const limit = { text: "no public bodies", failsIf: { flag: ["public_body"] } };
      expect(adequate({ limit })[0]?.chain).toEqual([says({ text: "no public bodies", fails: false })]);
      expect(adequate({ limit }, { flags: ["public_body"] })[0]?.chain).toEqual([
        says({ text: "no public bodies", fails: true }),
        row,
      ]);
      expect(adequate({ limit }, { flags: undefined })[0]?.chain).toEqual([
        says({ text: "no public bodies", fails: false }),
      ]);
    });
  });
});
