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

/** Told each time, and refusing nothing. */
const toldEachTime = new Set<string>(["report-handover", "report-transfer", "report-expiring-transfer"]);

function check(scenario: Scenario, verdict: Verdict): void {
  const { findings } = judge(resourcesOf(scenario), facts, settingsOf(scenario, facts));
  const awaited = new Set((scenario.expect ?? []).map((one) => one.policy));
  const shown = told(findings, facts)
    // That a ledger or a transfer was used is told each time; a scenario says so where that is its point.
    .filter((one) => !toldEachTime.has(one.policy) || awaited.has(one.policy))
    .map(({ policy, urns, laws, message }) => ({ policy, on: urns.map(nameOf).sort(), laws, message }))
    .sort((one, other) => order(one).localeCompare(order(other)));
  if (verdict === "allowed") {
    // What passes on a transfer says so.
    const transfers = scenario.settings?.transfers ?? [];
    expect(findings.some(({ policy }) => policy === "report-transfer")).toBe(transfers.length > 0);
    // What the stack itself accepted by name is reported, never silent.
    expect(shown.filter((one) => one.policy !== "report-accepted")).toEqual([]);
    const accepted = scenario.settings?.accepted ?? [];
    expect(
      shown
        .filter((one) => one.policy === "report-accepted")
        .flatMap((one) => one.on)
        .sort(),
    ).toEqual(accepted.map((one) => one.resource).sort());
    return;
  }
  const expected = scenario.expect ?? [];
  const says = expected.map((one) => one.says ?? "");
  expect(shown.map((one) => ({ policy: one.policy, on: one.on, laws: one.laws }))).toEqual(
    expected.map((one) => ({ policy: one.policy, on: [one.on].flat().sort(), laws: one.laws ?? [] })),
  );
  for (const [index, one] of shown.entries()) expect(one.message).toContain(says[index]);
  const refusing = findings.filter(isRefusal).map((finding) => finding.policy === "refuse-unproven");
  expect(refusing.length).toBeGreaterThan(0);
  expect(new Set(refusing)).toEqual(new Set([verdict === "unproven"]));
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** By name of the policy, then of the resources, then of what is said. */
function order(finding: { readonly policy: string; readonly on: readonly string[]; readonly message: string }): string {
  return [finding.policy, ...finding.on, finding.message].join(" ");
}
