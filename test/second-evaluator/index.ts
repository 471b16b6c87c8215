/**
 * Judges random estates twice, by the judge and by a second evaluator that was written from the docs and shares no code with
 * it. `npm run second-evaluator -- --runs N --seed S` prints how many, what came of them, and each estate they differ on, made small.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { stringify } from "yaml";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import type { Scenario } from "../scenario.ts";
import { agree, compare, outcomes, outcomesOf } from "./compare.ts";
import { madeCase } from "./made-case.ts";
import { smallest } from "./smallest.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "20000" }, seed: { type: "string", default: "20261128" } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const facts = await loadFacts();
const byOutcome = new Map<string, number>();
const byPolicy = new Map<string, number>();
let differ = 0;

for (const scenario of fc.sample(madeCase, { numRuns: runs, seed })) {
  const compared = compare(scenario, facts);
  for (const outcome of outcomesOf(scenario, compared)) count(byOutcome, outcome);
  for (const line of compared.judged) count(byPolicy, line.split(" ")[1] ?? "");
  if (agree(compared)) continue;
  differ += 1;
  show(smallest(scenario, facts));
}

console.log(`${runs} estates of seed ${seed}: ${differ} disagreements`);
console.log("\nResources by the worst that is said of them:");
for (const outcome of outcomes) line(outcome, byOutcome.get(outcome) ?? 0);
console.log("\nWhat is said, by policy:");
for (const [policy, times] of [...byPolicy].sort(([one], [other]) => (one < other ? -1 : 1))) line(policy, times);
process.exitCode = differ > 0 ? 1 : 0;

function count(times: Map<string, number>, of: string): void {
  times.set(of, (times.get(of) ?? 0) + 1);
}

function line(of: string, times: number): void {
  console.log(`${String(times).padStart(8)}  ${of}`);
}

function show(scenario: Scenario): void {
  const { judged, evaluated } = compare(scenario, facts);
  const shown = {
    ...scenario,
    onlyTheJudge: judged.filter((one) => !evaluated.includes(one)),
    onlyTheSecond: evaluated.filter((one) => !judged.includes(one)),
  };
  console.log(stringify(shown, (_key, value: unknown) => (typeof value === "symbol" ? "!unknown" : value)));
}
