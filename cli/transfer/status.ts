/** `landlocked transfer status`: who has signed what and when, what is missing, and how long each transfer counts. */
import { print, printJson, visibleIn } from "../render/print.ts";
import { entriesOf, openRegister } from "./open-register.ts";
import { pageOf } from "./page.ts";
import { renderStatus } from "./render-status.ts";
import { toStatus } from "./status-rows.ts";

export interface StatusOptions {
  readonly register: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Standings in which somebody has something to do. */
const waiting = ["pending", "rejected", "broken"];

/** Returns the exit code. */
export async function status(id: string | undefined, { register: folder, json, color }: StatusOptions, day: string) {
  const register = openRegister(folder, day);
  const rows = entriesOf(register, id).map((entry) => toStatus(entry, register));
  if (json) printJson({ day, transfers: rows });
  else print(renderStatus(visibleIn(rows), register, pageOf(color)));
  return rows.some(({ standing }) => waiting.includes(standing)) ? 1 : 0;
}
