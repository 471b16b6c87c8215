/** Puts one case before the judge and before the second evaluator. */
import type { Facts } from "../../policies/border/estate/facts.ts";
import { judge } from "../../policies/border/judge.ts";
import { resourcesOf, type Scenario, settingsOf } from "../scenario.ts";
import { evaluate } from "./evaluate.ts";

/** What each says, resource by resource: "copy: refuse-cross-border-copy refused EU-GDPR". */
export interface Compared {
  readonly judged: readonly string[];
  readonly evaluated: readonly string[];
}

/** The judge by the way every scenario takes, the second evaluator by the scenario as it is written. */
export function compare(scenario: Scenario, facts: Facts): Compared {
  const settings = settingsOf(scenario, facts);
  const { findings } = judge(resourcesOf(scenario), facts, settings);
  const judged = findings.flatMap(({ policy, outcome, laws, resources }) =>
    resources.map(({ name }) => `${name}: ${policy} ${outcome} ${laws.toSorted().join("+")}`.trim()),
  );
  const { day, accounts, transfers } = settings;
  const { resources, settings: stated = {} } = scenario;
  const evaluated = evaluate({ day, accounts, transfers, resources, settings: stated });
  return { judged: [...new Set(judged)].sort(), evaluated };
}

export function agree({ judged, evaluated }: Compared): boolean {
  return judged.join("\n") === evaluated.join("\n");
}

export const outcomes = ["nothing", "reported", "unproven", "refused"] as const;

/** The worst that is said of each resource of a case. */
export function outcomesOf({ resources }: Scenario, { judged }: Compared): readonly (typeof outcomes)[number][] {
  return resources.map(({ name }) => {
    const said = judged.filter((line) => line.startsWith(`${name}: `));
    const worst = outcomes.findLast((outcome) => said.some((line) => line.split(" ")[2] === outcome));
    return worst ?? "nothing";
  });
}
