/** What is told of every flow that passes: on which transfer, until when, and what is due. */
import type { Settings } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import type { Passing } from "../verdict/verdict.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { lawsAllow } from "./law-says.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";
import { passesOn } from "./transfer-says.ts";

/** @param settings of the judgement: its day, and the register it was made by */
export function reportTransfer(
  flow: Flow,
  passing: Passing,
  { day, register }: Pick<Settings, "day" | "register">,
): RawFinding {
  const { id } = passing.transfer;
  const passes = passesOn(passing, day);
  const stated = {
    policy: "report-transfer",
    outcome: "reported",
    problem: { code: "transfer-used", facts: {} },
    cause: `${flowCause(flow)}|${id}|${JSON.stringify(passes)}`,
  } as const;
  const transfer = { id, passes, ...(register && { register }) };
  return observe(flow.mover, stated, { flow: flowFacts(flow), chain: lawsAllow(passing.opinions), transfer });
}
