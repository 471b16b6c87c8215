/**
 * What this pack can't look into is refused where personal data is in reach, unless the stack accepts that one resource, by
 * type and name, until a day within a year.
 */
import type { Estate, Node } from "../estate/estate.ts";
import type { Acceptance } from "../estate/settings.ts";
import { addMonths, daysBetween } from "../law/deadline.ts";
import type { Remedy } from "../terms/remedy.ts";
import { dataInReach } from "./data-in-reach.ts";
import { observe, type RawFinding } from "./finding.ts";
import type { LapsedAcceptance } from "./problem.ts";
import { unproven } from "./refuse-unproven.ts";
import { unseen, unseenCause } from "./unseen.ts";

/** A report until the day the acceptance ends; without one a refusal, where personal data is in reach. */
export function reportAccepted(node: Node, estate: Estate): readonly RawFinding[] {
  const what = unseen(node, estate);
  if (what === undefined) return [];
  const { accepted, lapsed } = acceptanceOf(node, estate);
  if (accepted) return [reported(node, accepted, estate.settings.day)];
  const held = dataInReach(node, estate, what);
  if (held === undefined) return [];
  const { dataClass, subjects } = held;
  const facts = { held: { dataClass, subjects }, what, ...(lapsed ? { lapsed } : {}) };
  const remedies: readonly Remedy[] = [
    { code: "deploy-apart", facts: {} },
    { code: "accept-by-name", facts: { types: [node.type] } },
  ];
  const whose = `${dataClass}|${subjects.join("+")}`;
  const cause = `unseen|${unseenCause(node, what)}|${whose}|${JSON.stringify(lapsed ?? null)}`;
  return [unproven(node, { code: "unseen", facts }, remedies, cause)];
}

interface Found {
  readonly accepted?: Acceptance;
  readonly lapsed?: LapsedAcceptance;
}

/** The acceptance that counts, or why the one that names the resource does not. */
export function acceptanceOf(node: Node, estate: Estate): Found {
  const naming = estate.settings.accepted.filter((one) => namesNode(one, node));
  const accepted = naming.find((one) => lapseOf(one, node, estate) === undefined);
  if (accepted) return { accepted };
  const [first] = naming;
  const why = first && lapseOf(first, node, estate);
  return why ? { lapsed: { owner: first.owner, until: first.until, why } } : {};
}

/** As a finding writes its type, or in full. */
function namesNode({ resource, type, urn }: Acceptance, node: Node): boolean {
  const isOfType = type === node.type || type === node.short;
  return resource === node.name && isOfType && (urn === undefined || urn === node.urn);
}

function lapseOf(
  { until, urn }: Acceptance,
  node: Node,
  { settings, byUrn }: Estate,
): LapsedAcceptance["why"] | undefined {
  if (settings.day >= until) return "over";
  if (until > addMonths(settings.day, 12)) return "too-long";
  const isTwin = (one: Node): boolean => one !== node && one.type === node.type && one.name === node.name;
  return urn === undefined && [...byUrn.values()].some(isTwin) ? "shared-name" : undefined;
}

function reported(node: Node, { owner, until, reason }: Acceptance, day: string): RawFinding {
  return observe(node, {
    policy: "report-accepted",
    outcome: "reported",
    problem: { code: "accepted", facts: { owner, until, reason, daysLeft: daysBetween(day, until) } },
    cause: `${node.short}|${owner}|${until}|${reason}`,
  });
}
