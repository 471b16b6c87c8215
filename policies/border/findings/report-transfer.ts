/** What is told of every flow that passes: on which transfer, until when, and what is due. */
import type { Flow } from "../flows/flow.ts";
import type { Passing } from "../verdict/verdict.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { passesOn } from "./transfer-says.ts";

/** @param day ISO date of judgement */
export function reportTransfer(flow: Flow, passing: Passing, day: string): RawFinding {
  const { id } = passing.transfer;
  const stated = {
    policy: "report-transfer",
    outcome: "reported",
    problem: { code: "transfer-used", facts: {} },
    cause: `${flow.mover.short}|${id}|${flow.verb}|${flow.what}`,
  } as const;
  return observe(flow.mover, stated, { flow: flowFacts(flow), transfer: { id, passes: passesOn(passing, day) } });
}
