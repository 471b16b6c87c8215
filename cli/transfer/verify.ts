/** `landlocked transfer verify`: a line for each transfer and every fault in full; ssh-keygen can confirm the signatures. */

import { visible } from "@landlocked/policies/messages";
import pc from "picocolors";
import type { Colors, Page } from "../render/page.ts";
import { print, printJson, visibleIn } from "../render/print.ts";
import { wrap } from "../render/wrap.ts";
import { exportSignatures } from "./export-signatures.ts";
import { entriesOf, openRegister, reviewersOf } from "./open-register.ts";
import { pageOf } from "./page.ts";
import { paintStanding } from "./standing-text.ts";
import { type VerifiedEntry, verifyEntry } from "./verify-entry.ts";

export interface VerifyOptions {
  readonly register: string;
  /** Folder for the signatures and what they are over. */
  readonly export?: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Returns the exit code. */
export async function verify(id: string | undefined, options: VerifyOptions, day: string): Promise<number> {
  const { register: folder, json, color, export: target } = options;
  const register = openRegister(folder, day);
  const entries = entriesOf(register, id);
  const transfers = entries.map((entry) => verifyEntry(entry, register));
  const { notes } = register;
  const isSound = register.unsound.length === 0;
  const commands = target === undefined ? undefined : exportSignatures(target, entries, reviewersOf(register));
  if (json) printJson({ day, isSound, transfers, notes, commands });
  else {
    const page = pageOf(color);
    const colors = pc.createColors(page.color);
    const verdict = isSound
      ? []
      : ["", ...wrap("The register is not sound: nothing passes on any transfer until it is.", page.width, 0)];
    const told = visibleIn(notes).flatMap((note) => ["", ...wrap(`Note: ${note}`, page.width, 0)]);
    const lines = [
      ...render(visibleIn(transfers), visible(register.shown), page, colors),
      ...told,
      ...verdict,
      ...commandLines(commands),
    ];
    print(lines.map((line) => `${line}\n`).join(""));
  }
  return isSound && transfers.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

/** What is said of each transfer stands behind its id, or below it where there is no room. */
function render(
  transfers: readonly VerifiedEntry[],
  shown: string,
  { width }: Page,
  colors: Colors,
): readonly string[] {
  if (transfers.length === 0) return [`No transfer is on file in ${shown}.`];
  const room = Math.max(...transfers.map(({ standing }) => standing.length));
  return transfers.flatMap(({ id, standing, says, faults }) => {
    const isFine = faults.length === 0;
    const mark = isFine ? paintStanding(standing, standing.padEnd(room), colors) : red("fault".padEnd(room), colors);
    const text = (isFine ? [says] : faults).flatMap((sentence) => wrap(sentence, width, room + 2));
    const [only = ""] = text;
    if (text.length === 1 && room + 4 + id.length + only.length <= Math.min(width, 160))
      return [`${mark}  ${colors.bold(id)}  ${only}`];
    return [`${mark}  ${colors.bold(id)}`, ...text.map((line) => " ".repeat(room + 2) + line)];
  });
}

function commandLines(commands: readonly string[] | undefined): readonly string[] {
  if (!commands) return [];
  if (commands.length === 0) return ["", "No review is on file, so there is nothing for ssh-keygen to verify."];
  return ["", "To verify the signatures with OpenSSH alone:", "", ...commands];
}

function red(text: string, colors: Colors): string {
  return colors.bold(colors.red(text));
}
