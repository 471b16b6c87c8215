/** What the rims show: one finding a cause, as data, however many resources share it. */
import type { Node } from "../estate/estate.ts";
import type { ClashingRule } from "../terms/entry.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { FlowFacts } from "./flow-facts.ts";
import type { LawSays } from "./law-says.ts";
import { mergedRemedies } from "./merged-remedies.ts";
import type { PolicyName } from "./policy-name.ts";
import type { Problem } from "./problem.ts";
import type { TransferSays } from "./transfer-says.ts";

export interface Finding extends FindingFacts {
  /** All resources concerned, by URN; never none. */
  readonly resources: readonly FoundResource[];
}

export interface FindingFacts {
  readonly policy: PolicyName;
  /** refused and unproven stop a deployment; reported only informs. */
  readonly outcome: "refused" | "unproven" | "reported";
  /** What it says. */
  readonly problem: Problem;
  readonly flow?: FlowFacts;
  /** Ids of the laws concerned: what is refused must satisfy all of them. */
  readonly laws: readonly string[];
  /** What each law concerned says. */
  readonly chain: readonly LawSays[];
  /** The transfer it passes on, or one that names it and does not let it pass. */
  readonly transfer?: TransferSays;
  /** What to do, best first. */
  readonly remedies: readonly Remedy[];
  /** Rules of other scanners that demand what this refuses. */
  readonly clashes: readonly ClashingRule[];
}

export interface FoundResource {
  readonly urn: string;
  readonly name: string;
  /** Without its class name: "aws:s3/bucket". */
  readonly type: string;
}

/** One observation on one resource; those of one policy and cause become one finding. */
export interface RawFinding extends FindingFacts {
  readonly node: Node;
  readonly cause: string;
}

type Stated = Pick<FindingFacts, "policy" | "outcome" | "problem"> & { readonly cause: string };

/** An observation that no law, transfer or flow belongs to, unless it states them. */
export function observe(node: Node, stated: Stated, more: Partial<FindingFacts> = {}): RawFinding {
  return { node, laws: [], chain: [], remedies: [], clashes: [], ...stated, ...more };
}

/** Whether a finding stops a deployment; reports only inform. */
export function isRefusal({ outcome }: Pick<Finding, "outcome">): boolean {
  return outcome !== "reported";
}

/** One finding a cause, in no order but their own: resources arrive in another at each run. */
export function gather(raw: readonly RawFinding[]): readonly Finding[] {
  const causes = Map.groupBy(raw, (one) => `${one.policy}|${one.cause}`);
  const findings = [...causes.values()].flatMap((found) => {
    const same = found.toSorted((one, other) => order(one.node.urn, other.node.urn));
    const [first] = same;
    if (!first) return [];
    const { node: _node, cause, flow, ...facts } = first;
    const nodes = new Set(same.map((one) => one.node));
    const resources = [...nodes].map(resourceOf).sort((one, other) => order(one.urn, other.urn));
    const flows = same.flatMap((one) => one.flow?.sources ?? []);
    const whole = flow ? { flow: { ...flow, sources: [...new Set(flows)].sort() } } : {};
    const remedies = mergedRemedies(same.map((one) => one.remedies));
    return [
      { finding: { ...facts, ...whole, remedies, resources }, key: `${facts.policy}|${resources[0]?.urn}|${cause}` },
    ];
  });
  return findings.sort((one, other) => order(one.key, other.key)).map(({ finding }) => finding);
}

function resourceOf({ urn, name, short }: Node): FoundResource {
  return { urn, name, type: short };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
