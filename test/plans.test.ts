/** Runs every scenario of test/plans through the judge. The folder states the verdict; a new file can't be missed. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../policies/border/findings/finding.ts";
import { judge } from "../policies/border/judge.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { parseScenarios, resourcesOf, type Scenario, settingsOf, type Verdict, verdicts } from "./scenario.ts";
import { told } from "./told.ts";

const facts = await loadFacts();
const folder = new URL("./plans/", import.meta.url);

it("knows every folder", () => {
  expect(readdirSync(folder).sort()).toEqual([...verdicts].sort());
});

for (const verdict of verdicts) {
  for (const file of readdirSync(new URL(`${verdict}/`, folder)).sort()) {
    describe(`${verdict}/${file}`, () => {
      const text = readFileSync(new URL(`${verdict}/${file}`, folder), "utf8");
      for (const scenario of parseScenarios(`test/plans/${verdict}/${file}`, text, verdict)) {
        it(scenario.case, () => check(scenario, verdict));
      }
    });
  }
}

function check(scenario: Scenario, verdict: Verdict): void {
  const { findings } = judge(resourcesOf(scenario), facts, settingsOf(scenario, facts));
  const shown = told(findings, facts)
    .map(({ policy, urns, laws, message }) => ({ policy, on: urns.map(nameOf).sort(), laws, message }))
    .sort((one, other) => order(one).localeCompare(order(other)));
  const expected = scenario.expect ?? [];
  expect(shown.map((one) => ({ policy: one.policy, on: one.on, laws: one.laws }))).toEqual(
    expected.map((one) => ({ policy: one.policy, on: [one.on].flat().sort(), laws: one.laws ?? [] })),
  );
  for (const [index, one] of shown.entries()) expect(one.message).toContain(expected[index]?.says ?? "");
  const refusing = findings.filter(isRefusal).map(({ policy }) => policy === "refuse-unproven");
  expect(new Set(refusing)).toEqual(new Set(verdict === "allowed" ? [] : [verdict === "unproven"]));
  if (verdict === "allowed") checkReports(scenario, shown);
}

/** What passes says why: on a transfer, or because the stack accepted it by name. */
function checkReports({ settings }: Scenario, shown: readonly { policy: string; on: readonly string[] }[]): void {
  const reported = (policy: string): readonly string[] =>
    shown.filter((one) => one.policy === policy).flatMap(({ on }) => on);
  expect(reported("report-transfer").length > 0).toBe((settings?.transfers ?? []).length > 0);
  expect(reported("report-accepted").toSorted()).toEqual((settings?.accepted ?? []).map((one) => one.resource).sort());
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** By name of the policy, then of the resources, then of what is said. */
function order(finding: { readonly policy: string; readonly on: readonly string[]; readonly message: string }): string {
  return [finding.policy, ...finding.on, finding.message].join(" ");
}
