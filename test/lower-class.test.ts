/** A stack that holds more than it says launders nothing by that. Apart from test/plans, since a policy may mind such stacks. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { judge } from "../policies/border/judge.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { parseScenarios, resourcesOf, settingsOf } from "./scenario.ts";
import { told } from "./told.ts";

const facts = await loadFacts();
const file = new URL("lower-class.yaml", import.meta.url);
const scenarios = parseScenarios("test/lower-class.yaml", readFileSync(file, "utf8"), "refused");

it.each(scenarios.map((one) => [one.case, one] as const))("%s", (_, scenario) => {
  const { findings } = judge(resourcesOf(scenario), facts, settingsOf(scenario, facts));
  for (const { policy, says = "" } of scenario.expect ?? []) {
    const found = told(findings, facts).filter((one) => one.policy === policy);
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  }
});
