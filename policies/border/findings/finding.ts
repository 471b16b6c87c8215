/** What the rims show: one finding a cause, however many resources share it. */
import type { Node } from "../estate/estate.ts";

/** The name of a policy is that of its file in policies/: named by its effect. */
export type PolicyName = `${"refuse" | "require" | "report"}-${string}`;

export interface Finding {
  readonly policy: PolicyName;
  /** Of the first resource concerned. */
  readonly urn: string;
  /** Of all resources concerned. */
  readonly urns: readonly string[];
  readonly message: string;
  /** Ids of the laws that refuse. */
  readonly laws: readonly string[];
}

/** One observation on one resource; those of one policy and cause become one finding. */
export interface RawFinding {
  readonly policy: PolicyName;
  readonly node: Node;
  readonly cause: string;
  /** The sentence, given who is concerned: "orders-backup (aws:s3/bucket)". */
  readonly say: (who: string) => string;
  readonly laws: readonly string[];
}

/** Whether a finding stops a deployment; reports only inform. */
export function isRefusal(finding: { readonly policy: PolicyName }): boolean {
  return !finding.policy.startsWith("report-");
}

export function gather(raw: readonly RawFinding[]): readonly Finding[] {
  const causes = Map.groupBy(raw, (one) => `${one.policy}|${one.cause}`);
  const findings = [...causes.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    // In no order but their own: resources arrive in another at each run.
    const nodes = [...new Set(same.map((one) => one.node))].sort((one, other) => (one.urn < other.urn ? -1 : 1));
    const urns = nodes.map((node) => node.urn);
    return [
      {
        policy: first.policy,
        urn: urns[0] ?? first.node.urn,
        urns,
        message: first.say(whoIs(nodes)),
        laws: first.laws,
      },
    ];
  });
  return findings.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function orderOf({ policy, urn, message }: Finding): string {
  return `${policy}|${urn}|${message}`;
}

/** At most three names, the rest counted. */
function whoIs(nodes: readonly Node[]): string {
  const names = nodes.slice(0, 3).map((node) => node.name);
  const more = nodes.length - names.length;
  const list =
    more > 0
      ? `${names.join(", ")} and ${more} more`
      : names.length > 1
        ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
        : names.join("");
  return `${list} (${nodes[0]?.short ?? ""})`;
}
