/** `landlocked transfer expiring`: what has ended, ends or must be renewed within a time, soonest first. */

import { daysBetween } from "@landlocked/policies/laws";
import pc from "picocolors";
import { print, printJson } from "../render/print.ts";
import { wrap } from "../render/wrap.ts";
import { endOfDuration } from "./duration.ts";
import { endingsIn, type TransferEnding } from "./endings.ts";
import { openRegister } from "./open-register.ts";
import { pageOf } from "./page.ts";

export interface ExpiringOptions {
  readonly register: string;
  readonly within: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Returns the exit code. */
export async function expiring(
  { register: folder, within, json, color }: ExpiringOptions,
  day: string,
): Promise<number> {
  const last = endOfDuration(within, day);
  const register = openRegister(folder, day);
  const found = endingsIn(register)
    .filter(({ on }) => on <= last)
    .sort((one, other) => (one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? -1 : 1));
  if (json) {
    const endings = found.map((one) => ({ ...one, daysLeft: daysBetween(day, one.on) }));
    printJson({ day, until: last, endings });
  } else if (found.length === 0) print(`Nothing ends until ${last}.\n`);
  else print(render(found, day, color));
  return found.length > 0 ? 1 : 0;
}

/** A line for each ending: days left, the day, which transfer, what. */
function render(found: readonly TransferEnding[], day: string, color: boolean): string {
  const page = pageOf(color);
  const colors = pc.createColors(page.color);
  const days = found.map(({ on, kind }) => inWords(daysBetween(day, on), kind));
  const room = Math.max(...days.map((text) => text.length));
  return found
    .map(({ id, on, what }, index) => {
      const left = 2 + room + 2 + 12;
      const [first = "", ...rest] = wrap(`${id}: ${what}`, page.width, left);
      const urgent =
        daysBetween(day, on) < 14
          ? colors.bold(colors.red((days[index] ?? "").padStart(room)))
          : (days[index] ?? "").padStart(room);
      const head = first.startsWith(`${id}:`) ? colors.bold(id) + first.slice(id.length) : first;
      return [`  ${urgent}  ${on}  ${head}`, ...rest.map((line) => " ".repeat(left) + line)].join("\n");
    })
    .map((line) => `${line}\n`)
    .join("");
}

function inWords(days: number, kind: TransferEnding["kind"]): string {
  if (days === 0) return "today";
  const many = `${Math.abs(days)} day${Math.abs(days) === 1 ? "" : "s"}`;
  if (days > 0) return many;
  return kind === "duty" || kind === "renewal" ? `${many} late` : `${many} ago`;
}
