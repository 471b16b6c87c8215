/** What nothing proves harmless: not known means refused. */
import type { Node } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Remedy } from "../terms/remedy.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import type { Problem } from "./problem.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";

/** A flow of which something is not known. What is not known is not known by a property. */
export function refuseUnproven(flow: Flow, { reason, remedy }: NotKnown): RawFinding {
  const property = flow.property.replaceAll(/\[\d+\]/g, "[]");
  const finding = unproven(flow.mover, { code: "flow-unproven", facts: { reason } }, remedy, flowCause(flow, property));
  return { ...finding, flow: flowFacts(flow) };
}

/** Whatever else can't be proven of a resource. */
export function unproven(node: Node, problem: Problem, remedy: Remedy | readonly Remedy[], cause: string): RawFinding {
  const remedies = [remedy].flat();
  return observe(node, { policy: "refuse-unproven", outcome: "unproven", problem, cause }, { remedies });
}
