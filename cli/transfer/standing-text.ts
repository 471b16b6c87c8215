/** Where a transfer stands, in a few words and a colour. */

import { daysBetween } from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import type { Standing } from "@landlocked/policies/transfers";
import { language } from "../render/language.ts";
import type { Colors } from "../render/page.ts";

export function standingText(standing: Standing, day: string, colors: Colors): string {
  switch (standing.kind) {
    case "approved":
      return `${colors.green("approved")} until ${standing.until} (${inDays(daysBetween(day, standing.until))})`;
    case "not-yet":
      return `${colors.yellow("not yet in effect")}, all three reviews are signed`;
    default:
      return paintStanding(standing.kind, standing.kind, colors);
  }
}

/** One word of a standing in its colour. */
export function paintStanding(kind: Standing["kind"], text: string, colors: Colors): string {
  if (kind === "approved") return colors.green(text);
  if (kind === "pending" || kind === "not-yet") return colors.bold(colors.yellow(text));
  return kind === "broken" || kind === "rejected" ? colors.bold(colors.red(text)) : colors.dim(text);
}

/** The sentences that say why; none where it is approved. */
export function whyOf(standing: Standing): readonly string[] {
  if (standing.kind === "approved") return [];
  return standing.kind === "broken" ? standing.problems : [whyNot(standing)];
}

/** The sentence that says why nothing passes on it. */
export function whyNot({ why }: Extract<Standing, { readonly why: unknown }>): string {
  return `${say(language.objections, why)}.`;
}

/** "1 day left" */
export function inDays(days: number): string {
  return `${days} day${days === 1 ? "" : "s"} left`;
}
