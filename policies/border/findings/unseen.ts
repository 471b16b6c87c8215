/**
 * What this pack can't look into: resources of other providers, and those that carry a template, a command or a document
 * nobody reads here. Refused where personal data is in reach, unless the stack accepts the resource by name, until a day.
 */

import type { Estate, Node } from "../estate/estate.ts";
import type { Acceptance } from "../estate/settings.ts";
import { holds } from "../terms/input-condition.ts";
import { read } from "../terms/value.ts";
import type { RawFinding } from "./finding.ts";
import { dataOf } from "./refusal.ts";
import { unreadTypes } from "./template.ts";

export function judgeUnseen(node: Node, estate: Estate): readonly RawFinding[] {
  const why = unseen(node, estate);
  if (why === undefined) return [];
  const acceptance = estate.settings.accepted.find((one) => one.resource === node.name);
  if (acceptance && estate.settings.day < acceptance.until) return [reported(node, acceptance)];
  const data = dataInReach(node, estate);
  if (data === undefined) return [];
  const ended = acceptance
    ? ` It was accepted by ${acceptance.owner}, until ${acceptance.until}: that day has come.`
    : "";
  const say = (who: string): string =>
    `${who}: ${why}, and ${data} is in reach: nothing proves it stays inside the border.${ended} Not known means refused. Instead: deploy it in a stack without personal data, or accept it by name in landlocked:accepted, with reason, owner and the day it ends.`;
  return [{ policy: "refuse-unproven", node, cause: `unseen|${node.short}|${why}|${data}|${ended}`, say, laws: [] }];
}

function reported(node: Node, { owner, until, reason }: Acceptance): RawFinding {
  const say = (who: string): string => `${who} is not looked into: ${owner} accepts it until ${until} (${reason}).`;
  return { policy: "report-accepted", node, cause: `${node.short}|${owner}|${until}|${reason}`, say, laws: [] };
}

function unseen(node: Node, estate: Estate): string | undefined {
  if (!node.custom) return undefined;
  if (node.entry?.unread !== undefined) return isUnread(node) ? unreadIn(node, node.entry.unread, estate) : undefined;
  const provider = node.type.slice(0, node.type.indexOf(":"));
  if (node.cloud !== undefined || estate.facts.harmlessProviders.has(provider)) return undefined;
  return `nobody here knows what resources of the provider ${provider} do`;
}

/** What can't be known yet is taken to be unread. */
function isUnread({ entry, inputs }: Node): boolean {
  const conditions = entry?.unreadIf ?? [];
  return conditions.length === 0 || conditions.some((one) => holds([one], inputs, (path) => path) !== false);
}

/** Undefined where its template can be read and deploys nothing that holds, moves or exposes data. */
function unreadIn(node: Node, unread: string, estate: Estate): string | undefined {
  const path = node.entry?.template;
  const [found] = path === undefined ? [] : read(node.inputs, path);
  const types = found && unreadTypes(found.value, estate.facts.catalogue);
  if (!types) return unread;
  return types.length === 0 ? undefined : `its template deploys ${types.join(", ")}, of which nothing is judged here`;
}

/** A stack that states its residency holds data everywhere; in any other, what the resource takes its inputs from tells. */
function dataInReach(node: Node, estate: Estate): string | undefined {
  const { residency } = estate.settings;
  const { laws } = estate.facts;
  if (residency)
    return residency.dataClass === "none" ? undefined : dataOf(residency.dataClass, residency.subjects, laws);
  const sources = Object.values(node.propertyDependencies)
    .flat()
    .map((urn) => estate.byUrn.get(urn));
  // What a template nobody reads makes of data, its kinds can't tell: it counts as a holder itself.
  const carries = (one: Node): boolean => holdsData(one) || (one === node && one.entry?.unread !== undefined);
  const holder = [node, ...sources].find((one) => one !== undefined && one.dataClass !== "none" && carries(one));
  return holder && dataOf(holder.dataClass, holder.subjects, laws);
}

function holdsData({ entry }: Node): boolean {
  return entry?.kinds.some((kind) => kind === "holds" || kind === "processes") === true;
}
