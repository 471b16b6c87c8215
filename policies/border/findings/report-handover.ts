/** What a ledger knows of the place data is handed to ends there: its way on is judged in that stack. */
import type { Flow } from "../flows/flow.ts";
import { carriesContent } from "../flows/onward.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";

/** None where the data is nobody's, or stays in this stack. */
export function reportHandover(flow: Flow): readonly RawFinding[] {
  const { mover, handedTo: stack, dataClass } = flow;
  if (stack === undefined || dataClass === "none" || !carriesContent(flow)) return [];
  const stated = {
    policy: "report-handover",
    outcome: "reported",
    problem: { code: "handover", facts: { dataClass, stack } },
    cause: `${mover.short}|${stack}|${dataClass}`,
  } as const;
  return [observe(mover, stated, { flow: flowFacts(flow) })];
}
