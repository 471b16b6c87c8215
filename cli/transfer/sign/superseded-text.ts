/** Says before a review is signed how the transfer differs from the one it supersedes. */
import { type TransferFile, transferContent } from "@landlocked/policies/transfers";
import { wrap } from "../../render/wrap.ts";
import { type ChangedField, changedFields } from "../changed-fields.ts";
import type { OpenRegister } from "../open-register.ts";

/** Lines; none where it supersedes nothing that can be read. */
export function supersededText(contents: TransferFile, { entries }: OpenRegister, width: number): string {
  const former = entries.find(({ id }) => id === contents.supersedes)?.contents;
  if (!former) return "";
  const changed = changedFields(transferContent(former), transferContent(contents));
  const heading =
    changed.length === 0
      ? `It says the same as ${former.id}, which it supersedes.`
      : `What it says otherwise than ${former.id}, which it supersedes:`;
  const lines = changed.flatMap((one) =>
    wrap(said(one), width, 4).map((line, at) => `${at === 0 ? "  " : "    "}${line}`),
  );
  return `\n${[heading, ...lines].join("\n")}\n`;
}

function said({ field, before, after }: ChangedField): string {
  if (before === undefined) return `added ${field}: ${JSON.stringify(after)}`;
  if (after === undefined) return `removed ${field}: ${JSON.stringify(before)}`;
  return `changed ${field}: from ${JSON.stringify(before)} to ${JSON.stringify(after)}`;
}
