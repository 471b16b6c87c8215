/**
 * What this pack can't look into: resources of other providers, and those that carry a template, a command or a document
 * nobody reads here. Refused where personal data is in reach, unless the stack accepts the resource by name, until a day.
 */
import type { Estate, Node } from "../estate/estate.ts";
import type { Acceptance } from "../estate/settings.ts";
import { areMet } from "../terms/are-met.ts";
import { codedKey } from "../terms/coded.ts";
import type { Remedy } from "../terms/remedy.ts";
import { read } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import type { Held, Unseen } from "./problem.ts";
import { unproven } from "./refuse-unproven.ts";
import { unreadTypes } from "./template.ts";

/** A report until the day the acceptance ends; without one a refusal, where personal data is in reach. */
export function reportAccepted(node: Node, estate: Estate): readonly RawFinding[] {
  const what = unseen(node, estate);
  if (what === undefined) return [];
  const acceptance = estate.settings.accepted.find((one) => one.resource === node.name);
  if (acceptance && estate.settings.day < acceptance.until) return [reported(node, acceptance)];
  const held = dataInReach(node, estate);
  if (held === undefined) return [];
  const ended = acceptance && { owner: acceptance.owner, until: acceptance.until };
  const facts = { held, what, ...(ended ? { ended } : {}) };
  const remedies: readonly Remedy[] = [
    { code: "deploy-apart", facts: {} },
    { code: "accept-by-name", facts: {} },
  ];
  const whose = `${held.dataClass}|${held.subjects.join("+")}`;
  const cause = `unseen|${node.short}|${codedKey(what)}|${whose}|${JSON.stringify(ended ?? null)}`;
  return [unproven(node, { code: "unseen", facts }, remedies, cause)];
}

function reported(node: Node, { owner, until, reason }: Acceptance): RawFinding {
  return observe(node, {
    policy: "report-accepted",
    outcome: "reported",
    problem: { code: "accepted", facts: { owner, until, reason } },
    cause: `${node.short}|${owner}|${until}|${reason}`,
  });
}

function unseen(node: Node, estate: Estate): Unseen | undefined {
  if (!node.custom) return undefined;
  if (node.entry?.unread !== undefined) return isUnread(node) ? unreadIn(node, node.entry.unread, estate) : undefined;
  const provider = node.type.slice(0, node.type.indexOf(":"));
  if (node.cloud !== undefined || estate.facts.harmlessProviders.has(provider)) return undefined;
  return { code: "provider", facts: { provider } };
}

/** What can't be known yet is taken to be unread. */
function isUnread({ entry, inputs }: Node): boolean {
  const conditions = entry?.unreadIf ?? [];
  return conditions.length === 0 || conditions.some((one) => areMet([one], inputs, (path) => path) !== false);
}

/** Undefined where its template can be read and deploys nothing that holds, moves or exposes data. */
function unreadIn(node: Node, text: string, estate: Estate): Unseen | undefined {
  const path = node.entry?.template;
  const [found] = path === undefined ? [] : read(node.inputs, path);
  const types = found && unreadTypes(found.value, estate.facts.catalogue);
  if (!types) return { code: "not-read", facts: { text } };
  return types.length === 0 ? undefined : { code: "template", facts: { types } };
}

/** A stack that states its residency holds data everywhere; in any other, what the resource takes its inputs from tells. */
function dataInReach(node: Node, estate: Estate): Held | undefined {
  const { residency } = estate.settings;
  if (residency)
    return residency.dataClass === "none"
      ? undefined
      : { dataClass: residency.dataClass, subjects: residency.subjects };
  const sources = Object.values(node.propertyDependencies)
    .flat()
    .map((urn) => estate.byUrn.get(urn));
  // What a template nobody reads makes of data, its kinds can't tell: it counts as a holder itself.
  const carries = (one: Node): boolean => holdsData(one) || (one === node && one.entry?.unread !== undefined);
  const holder = [node, ...sources].find((one) => one !== undefined && one.dataClass !== "none" && carries(one));
  return holder && { dataClass: holder.dataClass, subjects: holder.subjects };
}

function holdsData({ entry }: Node): boolean {
  return entry?.kinds.some((kind) => kind === "holds" || kind === "processes") === true;
}
