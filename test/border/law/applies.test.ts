/** Whether a condition of a law holds: what is not known decides nothing, whichever way the condition turns it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applies, isNotStated, reached } from "../../../policies/border/law/applies.ts";
import type { ExportFacts } from "../../../policies/border/law/export-facts.ts";
import type { LawCondition } from "../../../policies/border/law/law-condition.ts";
import type { Threshold } from "../../../policies/border/law/threshold.ts";
import { madeUpExport, madeUpLaw, offer } from "../made-up-law.ts";

const many: Threshold = {
  id: "many",
  counts: "persons",
  window: "calendar-year",
  atLeast: 100,
  article: "EUL-1",
  verified: "P",
};
const few: Threshold = { ...many, id: "few", atLeast: 10 };
const law = madeUpLaw({
  thresholds: [many, few],
  categories: [
    { words: ["patients"], as: "health", why: "made up" },
    { words: ["records"], maybe: ["health"], why: "made up" },
  ],
});

function truth(condition: LawCondition, facts: Partial<ExportFacts> = {}): unknown {
  const found = applies(condition, madeUpExport(facts), law);
  return isNotStated(found) ? found.facts : found;
}

describe("one fact", () => {
  test.each<[condition: LawCondition, facts: Partial<ExportFacts>, expected: unknown]>([
    [{ category: ["health"] }, { category: undefined }, ["category"]],
    [{ category: ["health"] }, { category: ["ordinary", "health"] }, true],
    [{ category: ["health"] }, { category: [] }, false],
    [{ category: ["health"] }, { category: ["patients"] }, true],
    [{ category: ["health"] }, { category: ["records"] }, ["category"]],
    [{ category: ["health"] }, { category: ["records", "patients"] }, true],
    [{ category: ["patients"] }, { category: ["health"] }, false],
    [{ purpose: ["crm"] }, { purpose: undefined }, ["purpose"]],
    [{ purpose: ["crm"] }, { purpose: "backup" }, false],
    [{ transaction: ["sale"] }, {}, ["transaction"]],
    [{ exporterRole: ["processor"] }, {}, ["exporter_role"]],
    [{ city: ["Shenzhen"] }, {}, ["exporter_city"]],
    [{ city: ["Shenzhen"] }, { city: "Beijing" }, false],
    [{ cii: false }, {}, ["cii"]],
    [{ cii: false }, { cii: false }, true],
    [{ cii: true }, { cii: false }, false],
    [{ important: false }, { important: undefined }, ["important_data"]],
    [{ encrypted: true }, {}, ["encrypted"]],
    [{ remote: true }, { remote: undefined }, ["remote_access"]],
    [{ flag: ["suspended"] }, { flags: undefined }, ["flags"]],
    [{ flag: ["suspended"] }, { flags: ["suspended"] }, true],
    [{ flag: ["suspended"] }, { flags: undefined, ruledOut: ["suspended"] }, false],
    [{ flag: ["suspended", "listed"] }, { flags: undefined, ruledOut: ["suspended"] }, ["flags"]],
    [{ flag: ["suspended"] }, { flags: ["suspended"], ruledOut: ["suspended"] }, true],
    [{ to: ["US"] }, { destination: undefined }, ["destination"]],
    [{ to: ["CN"] }, {}, false],
    [{ to: ["IE"] }, { destination: { country: "IE", territory: "EEA", groups: ["club"] } }, true],
    [{ to: ["EEA"] }, { destination: { country: "IE", territory: "EEA", groups: ["club"] } }, true],
    [{ to: ["club"] }, { destination: { country: "IE", territory: "EEA", groups: ["club"] } }, true],
    [{ onFile: ["eu.contract"] }, {}, false],
    [{ onFile: ["eu.contract"] }, { offered: [offer()] }, true],
    [{}, { category: undefined }, true],
  ])("%j of %j: %j", (condition, facts, expected) => expect(truth(condition, facts)).toEqual(expected));
});

describe("a threshold", () => {
  const of = (threshold: Partial<Threshold>, facts: Partial<ExportFacts>): unknown => {
    const found = reached({ ...many, ...threshold }, madeUpExport(facts), law);
    return isNotStated(found) ? found.facts : found;
  };
  const more = { atLeast: undefined, moreThan: 100 };

  test.each<[what: string, threshold: Partial<Threshold>, facts: Partial<ExportFacts>, expected: unknown]>([
    ["is not known without a count", {}, {}, ["persons"]],
    ["nor by the count of others", {}, { counts: { sensitive: 1_000_000 } }, ["persons"]],
    ["is reached at its number", {}, { counts: { persons: 100 } }, true],
    ["and not before", {}, { counts: { persons: 99 } }, false],
    ["or is passed only above it", more, { counts: { persons: 100 } }, false],
    ["by one more", more, { counts: { persons: 101 } }, true],
    [
      "of what may be its category",
      { category: ["health"] },
      { category: ["records"], counts: { persons: 100 } },
      ["category"],
    ],
    [
      "not reached, whatever it is",
      { category: ["health"] },
      { category: ["records"], counts: { persons: 99 } },
      false,
    ],
    ["is about its categories alone", { category: ["health"] }, { counts: { persons: 100 } }, false],
    [
      "which may not be known",
      { category: ["health"] },
      { category: undefined, counts: { persons: 100 } },
      ["category"],
    ],
  ])("%s", (_, threshold, facts, expected) => expect(of(threshold, facts)).toEqual(expected));

  test("several: one of them suffices, and one not known decides nothing against it", () => {
    expect(truth({ reaches: ["many", "few"] }, { counts: { persons: 10 } })).toBe(true);
    expect(truth({ reaches: ["many", "few"] }, { counts: { persons: 9 } })).toBe(false);
    expect(truth({ reaches: ["many", "few"] })).toEqual(["persons"]);
    expect(() => truth({ reaches: ["unheard_of"] })).toThrow("EU-LAW has no threshold unheard_of");
  });
});

describe("conditions of conditions", () => {
  const known = fc.record({
    category: fc.constantFrom(["a"], ["b"]),
    purpose: fc.constantFrom("a", "b"),
    cii: fc.boolean(),
  });
  const leaf: fc.Arbitrary<LawCondition> = fc.oneof(
    fc.constantFrom("a", "b").map((word) => ({ category: [word] })),
    fc.constantFrom("a", "b").map((word) => ({ purpose: [word] })),
    fc.boolean().map((cii) => ({ cii })),
  );
  const { condition } = fc.letrec<{ condition: LawCondition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.tuple(leaf, tie("condition")).map(([one, not]) => ({ ...one, not })),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    ),
  }));

  test("a fact taken away changes no answer, but to one not known", () => {
    const hidden = fc.constantFrom("category" as const, "purpose" as const, "cii" as const);
    fc.assert(
      fc.property(condition, known, hidden, (one, facts, without) => {
        const before = truth(one, facts);
        const after = truth(one, { ...facts, [without]: undefined });
        expect(typeof before).toBe("boolean");
        if (typeof after === "boolean") expect(after).toBe(before);
      }),
    );
  });

  test("a condition turned twice says the same, and never both holds and does not", () => {
    const facts = fc.record({ category: fc.constantFrom(["a"], undefined), cii: fc.constantFrom(true, undefined) });
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        const [itself, turned, twice] = [one, { not: one }, { not: { not: one } }].map((each) => truth(each, given));
        expect(twice).toEqual(itself);
        expect(turned).toEqual(typeof itself === "boolean" ? !itself : itself);
      }),
    );
  });
});

test("what is not known says so, each fact once", () => {
  const twice: LawCondition = { anyOf: [{ cii: true }, { cii: false }], city: ["Shenzhen"] };
  const found = applies(twice, madeUpExport({ city: undefined }), law);
  expect(found).toEqual({ kind: "not-known", facts: ["exporter_city", "cii"] });
});
