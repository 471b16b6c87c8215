/** What is told of a flow over a border that no law concerned restricts: it passes, and by which articles. */
import type { Flow } from "../flows/flow.ts";
import type { Opinion } from "../law/opinion.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { lawsAllow } from "./law-says.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";

/** @param opinions of all laws concerned, none of which asks anything */
export function reportUnrestricted(flow: Flow, opinions: readonly Opinion[]): RawFinding {
  const problem = { code: "unrestricted", facts: {} } as const;
  const stated = { policy: "report-unrestricted", outcome: "reported", problem, cause: flowCause(flow) } as const;
  return observe(flow.mover, stated, { flow: flowFacts(flow), chain: lawsAllow(opinions) });
}
