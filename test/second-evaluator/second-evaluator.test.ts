/** The judge and the second evaluator agree on random estates; `npm run second-evaluator` tries more of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { agree, compare, outcomes, outcomesOf } from "./compare.ts";
import { madeCase } from "./made-case.ts";

const facts = await loadFacts();
const cases = fc.sample(madeCase, { numRuns: 1_500, seed: 20261128 });
const compared = cases.map((scenario) => ({ scenario, ...compare(scenario, facts) }));

describe("two evaluators of random estates", () => {
  test("say the same of every resource", () => {
    const differing = compared.filter((one) => !agree(one));
    expect(differing.map(({ judged, evaluated }) => ({ judged, evaluated }))).toEqual([]);
  });

  test("meet every outcome, and nearly every policy, many times", () => {
    const met = compared.flatMap((one) => outcomesOf(one.scenario, one));
    for (const outcome of outcomes) expect(met.filter((one) => one === outcome).length).toBeGreaterThan(50);
    const policies = new Set(compared.flatMap(({ judged }) => judged.map((line) => line.split(" ")[1])));
    expect(policies.size).toBeGreaterThanOrEqual(9);
  });

  test("differ once the judge is told of one law less", () => {
    const told = { ...facts, laws: facts.laws.filter(({ id }) => id !== "SG-PDPA") };
    expect(cases.filter((scenario) => !agree(compare(scenario, told))).length).toBeGreaterThan(20);
  });
});
