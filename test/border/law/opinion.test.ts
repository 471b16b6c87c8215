/** Several opinions as one: the worst counts, and what is due, warned of or not known anywhere stays so. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decidedBy,
  dutiesAlongside,
  type Opinion,
  opinion,
  outcomes,
  union,
  worse,
  worstOpinion,
} from "../../../policies/border/law/opinion.ts";
import { europe, madeUpLaw, madeUpMechanism } from "../made-up-law.ts";

const outcome = fc.constantFrom(...outcomes);
const day = fc.option(fc.constantFrom("2027-01-01", "2028-01-01", "2029-01-01"), { nil: undefined });
const anyOpinion: fc.Arbitrary<Opinion> = fc.record({
  law: fc.constant(europe),
  verdict: outcome,
  chain: fc
    .subarray(["EUL-1", "EUL-2", "EUL-3"])
    .map((articles) => [{ says: { code: "nothing-leaves" as const, facts: {} }, articles }]),
  duties: fc.constant([]),
  dutiesDue: fc.subarray([{ duty: "eu.record", by: "2026-07-01" }]),
  warnings: fc
    .subarray(["one", "two"])
    .map((ids) => ids.map((id) => ({ id, says: { code: "law-text" as const, facts: { text: id } } }))),
  unknown: fc.subarray(["cii", "persons"]),
  until: day,
  renewBy: day,
});
const several = fc.array(anyOpinion, { minLength: 1, maxLength: 4 });

test("the worse of two outcomes: allowed, unproven, needs, refused", () => {
  expect(outcomes).toEqual(["allowed", "unproven", "needs", "refused"]);
  expect(worse("allowed", "unproven")).toBe("unproven");
  expect(worse("refused", "needs")).toBe("refused");
  fc.assert(
    fc.property(outcome, outcome, outcome, (one, other, third) => {
      expect(worse(one, one)).toBe(one);
      expect(worse(one, other)).toBe(worse(other, one));
      expect(worse(one, worse(other, third))).toBe(worse(worse(one, other), third));
    }),
  );
});

describe("worstOpinion", () => {
  test("is no opinion of nothing", () => {
    expect(() => worstOpinion([])).toThrow("an export goes to at least one place");
  });

  test("has the worst verdict, in any order", () => {
    fc.assert(
      fc.property(several, (opinions) => {
        const expected = opinions.map(({ verdict }) => verdict).reduce(worse);
        expect(worstOpinion(opinions).verdict).toBe(expected);
        expect(worstOpinion(opinions.toReversed()).verdict).toBe(expected);
      }),
    );
  });

  test("ends with the first end of those that have that verdict, and is renewed with the first of all", () => {
    const first = (days: readonly (string | undefined)[]): string | undefined =>
      days.filter((one) => one !== undefined).toSorted()[0];
    fc.assert(
      fc.property(several, (opinions) => {
        const worst = worstOpinion(opinions);
        const same = opinions.filter(({ verdict }) => verdict === worst.verdict);
        expect(worst.until).toBe(first(same.map(({ until }) => until)));
        expect(worst.renewBy).toBe(first(opinions.map(({ renewBy }) => renewBy)));
      }),
    );
  });

  test("keeps all that is due, warned of or not known anywhere, each once, and argues by its equals alone", () => {
    fc.assert(
      fc.property(several, (opinions) => {
        const worst = worstOpinion(opinions);
        const once = (list: readonly unknown[]): unknown[] =>
          [...new Set(list.map((one) => JSON.stringify(one)))].sort();
        for (const what of ["dutiesDue", "warnings", "unknown"] as const) {
          const found = worst[what].map((one) => JSON.stringify(one)).sort();
          expect(found).toEqual(once(opinions.flatMap((one) => one[what] as readonly unknown[])));
        }
        const equals = opinions.filter(({ verdict }) => verdict === worst.verdict);
        expect(new Set(decidedBy(worst))).toEqual(new Set(equals.flatMap(decidedBy)));
      }),
    );
  });
});

test("what several need is all of it, each once; what nobody needs is not mentioned", () => {
  expect(union([{ anyOf: ["a", "b"] }, { anyOf: ["b"], allOf: ["c"] }])).toEqual({ anyOf: ["a", "b"], allOf: ["c"] });
  expect(union([{}, { anyOf: [] }])).toEqual({});
});

test("the articles that decided are told once, in the order of the reasoning", () => {
  const step = (...articles: readonly string[]) => ({ says: { code: "nothing-leaves", facts: {} } as const, articles });
  const chain = [step("EUL-2", "EUL-1"), step(), step("EUL-1", "EUL-3")];
  expect(decidedBy({ ...opinion(europe, "needs"), chain })).toEqual(["EUL-2", "EUL-1", "EUL-3"]);
});

test("duties that run all the while are told, those before the first export are not", () => {
  const duty = (id: string, timing: "before" | "alongside") =>
    ({ id, name: `the ${id}`, article: "EUL-1", verified: "P", timing }) as const;
  const duties = [duty("notice", "before"), duty("record", "alongside")];
  const law = madeUpLaw({ duties });
  expect(dutiesAlongside({ ...opinion(law, "allowed"), duties })).toEqual([{ name: "the record" }]);
});

test("what ends first is told with the mechanism it is the end of", () => {
  const by = (id: string, change: Partial<Opinion>): Opinion => ({
    ...opinion(europe, "allowed"),
    mechanism: madeUpMechanism({ id }),
    ...change,
  });
  const none = worstOpinion([by("one", {}), by("other", {})]);
  expect([none.ending, none.renewing]).toEqual([undefined, undefined]);
  const some = worstOpinion([
    by("lasting", { until: "2029-01-01", renewBy: "2028-01-01" }),
    by("ending", { until: "2027-01-01", renewBy: "2028-06-01" }),
    by("renewing", { renewBy: "2026-12-01" }),
  ]);
  expect([some.ending?.id, some.renewing?.id]).toEqual(["ending", "renewing"]);
  const bare = worstOpinion([{ ...opinion(europe, "allowed"), until: "2027-01-01", renewBy: "2026-12-01" }]);
  expect([bare.until, bare.ending, bare.renewing]).toEqual(["2027-01-01", undefined, undefined]);
});
