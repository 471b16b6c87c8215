/** What is told of every flow that passes: on which transfer, until when, what is due; and when its end comes near. */

import type { Estate } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import { addDays } from "../law/deadline.ts";
import { nameOf } from "../law/law.ts";
import { dutiesAlongside } from "../law/opinion.ts";
import type { Passing } from "../verdict/verdict.ts";
import type { RawFinding } from "./finding.ts";
import { movementOf } from "./refusal.ts";

/** Days before its end from which a transfer is called expiring. */
const nearEnd = 60;

export function reportTransfer(flow: Flow, passing: Passing, estate: Estate): readonly RawFinding[] {
  const { transfer, opinions } = passing;
  const { day } = estate.settings;
  const { end, why } = endOf(passing);
  const basis = opinions.map(
    (one) =>
      `${one.law.short}: ${one.mechanism ? nameOf(one.law, one.mechanism.id) : (one.chain[0]?.says ?? "no need of any")}`,
  );
  const due = opinions.flatMap((one) => one.dutiesDue.map(({ duty, by }) => `${duty} by ${by}`));
  const alongside = opinions.flatMap(dutiesAlongside);
  const warnings = opinions.flatMap((one) => one.warnings.map(({ text }) => text));
  const say = (who: string): string =>
    [
      `${who} may ${movementOf(flow, estate.facts.laws)} until ${end}, on transfer ${transfer.id} (${basis.join("; ")}).`,
      due.length > 0 ? `Due: ${due.join(", ")}.` : "",
      alongside.length > 0 ? `Running alongside: ${alongside.join(", ")}.` : "",
      warnings.length > 0 ? `Note: ${warnings.join("; ")}.` : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  const cause = `${flow.mover.short}|${transfer.id}|${flow.verb}|${flow.what}`;
  const laws: readonly string[] = [];
  const report: RawFinding = { policy: "report-transfer", node: flow.mover, cause, say, laws };
  const late = opinions.filter((one) => one.renewBy !== undefined && one.renewBy <= addDays(day, nearEnd));
  if (end > addDays(day, nearEnd) && late.length === 0) return [report];
  const renewals = late.map((one) => `the renewal of ${one.mechanism?.name ?? ""} must be asked for by ${one.renewBy}`);
  const soon =
    end <= addDays(day, nearEnd) ? [`transfer ${transfer.id} ends on ${end} (${why}), and then this is refused`] : [];
  const tell = (who: string): string =>
    `${who} passes on transfer ${transfer.id}: ${[...soon, ...renewals].join("; ")}. Instead: renew it now, with all three reviews.`;
  return [report, { policy: "report-expiring-transfer", node: flow.mover, cause: transfer.id, say: tell, laws }];
}

/** The first day the flow no longer passes: of the transfer, its reviews or a mechanism, whichever comes first. */
function endOf({ transfer, opinions }: Passing): { readonly end: string; readonly why: string } {
  const ends = [
    { end: transfer.expires, why: "its own end" },
    ...(transfer.approvedUntil === undefined ? [] : [{ end: transfer.approvedUntil, why: "the end of its approval" }]),
    ...opinions.flatMap((one) =>
      one.until === undefined ? [] : [{ end: one.until, why: `the end of ${one.mechanism?.name ?? one.law.short}` }],
    ),
  ];
  return ends.reduce((first, one) => (one.end < first.end ? one : first));
}
