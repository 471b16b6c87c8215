/** `landlocked transfer list`: what is on file, a few lines each, and whether anything passes on it. */
import pc from "picocolors";
import { print, printJson, visibleIn } from "../render/print.ts";
import { wrap } from "../render/wrap.ts";
import { type OpenRegister, openRegister } from "./open-register.ts";
import { pageOf } from "./page.ts";
import { standingText } from "./standing-text.ts";
import { type TransferView, toTransferView } from "./transfer-view.ts";
import { countsText, placeText, scopeText } from "./transfer-words.ts";

export interface ListOptions {
  readonly register: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Returns the exit code: 0, whatever stands on file. */
export async function listTransfers({ register: folder, json, color }: ListOptions, day: string): Promise<number> {
  const register = openRegister(folder, day);
  const views = register.entries.map((entry) => toTransferView(entry, register));
  if (json) printJson({ day, transfers: views.map(toRow) });
  else print(render(visibleIn(views), register, color));
  return 0;
}

function toRow({ id, standing, passes, content }: TransferView) {
  const { title, from, to, data, subjects, people, effective, expires } = content ?? {};
  const moved = { title, from, to, class: data?.class, subjects, people, effective, expires };
  return { id, standing: standing.kind, passes, ...moved };
}

function render(views: readonly TransferView[], register: OpenRegister, isColored: boolean): string {
  const { shown, day } = register;
  if (views.length === 0) return `No transfer is on file in ${shown}.\n`;
  const page = pageOf(isColored);
  const colors = pc.createColors(page.color);
  return views
    .map((view) => {
      const { id, standing, passes } = view;
      const doubt = standing.kind === "approved" && !passes ? ", nothing passes on it: see transfer show" : "";
      const lines = textsOf(view, register).flatMap((text) => wrap(text, page.width, 2).map((line) => `  ${line}`));
      return [`${colors.bold(id)}  ${standingText(standing, day, colors)}${doubt}`, ...lines].join("\n");
    })
    .map((text) => `${text}\n`)
    .join("");
}

/** None where the file can't be read. */
function textsOf({ content }: TransferView, { regions, facts }: OpenRegister): readonly string[] {
  if (!content) return [];
  const { title, from, to, data, stacks } = content;
  const way = `${placeText(from, regions, facts)} to ${placeText(to, regions, facts)}`;
  return [title, `${data.class} data, ${way}, of ${stacks.map(scopeText).join("; ")}`, countsText(content)];
}
