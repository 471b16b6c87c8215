/** `landlocked transfer review`: shows what is signed, signs it with the reviewer's SSH key, verifies, and only then writes. */

import { type Stage, stages } from "@landlocked/policies/register";
import {
  type JudgedReview,
  judgeReviews,
  type ReviewStatement,
  reviewMessage,
  reviewNamespace,
} from "@landlocked/policies/transfers";
import { print } from "../../render/print.ts";
import { entryOf, openRegister, reviewersOf } from "../open-register.ts";
import { pageOf } from "../page.ts";
import { Refusal } from "../refusal.ts";
import { renderTransfer } from "../render-transfer.ts";
import { toTransferView } from "../transfer-view.ts";
import { withReview } from "../write/edit-transfer-file.ts";
import { bytesOnFile, readChanged } from "../write/read-transfer-file.ts";
import { writeWhole } from "../write/write-whole.ts";
import { confirmInTerminal, requireTerminal } from "./confirm-in-terminal.ts";
import { findSigner } from "./find-signer.ts";
import { planReview } from "./plan-review.ts";
import { signWithSsh } from "./ssh-keygen.ts";
import { supersededText } from "./superseded-text.ts";

export interface ReviewOptions {
  readonly register: string;
  readonly stage: Stage;
  readonly key: string;
  readonly reject?: true;
  readonly note?: string;
  readonly as?: string;
  readonly yes?: true;
  readonly color: boolean;
}

/** Returns the exit code. Throws InputError, DataFileError and Refusal before anything is written. */
export async function reviewTransfer(id: string, options: ReviewOptions, day: string): Promise<number> {
  const { stage, key, reject, note, color, yes = false } = options;
  requireTerminal(yes);
  const before = bytesOnFile(options.register, id);
  const register = openRegister(options.register, day);
  const entry = entryOf(register, id);
  const { file } = entry;
  const reviewers = reviewersOf(register);
  const signer = findSigner(key, options.as, reviewers, day, `${register.shown}/reviewers.yaml`);
  const { contents, kept, dropped } = planReview(entry, stage, signer, day);
  const statement: ReviewStatement = {
    stage,
    reviewer: signer.reviewer.id,
    decision: reject ? "rejected" : "approved",
    day,
    ...(note === undefined ? {} : { note }),
  };
  const textWith = (signature: string): string =>
    withReview(String(before.bytes ?? ""), contents, kept.length, { ...statement, signature });
  // What the file would not take, a note say, must not first cost a signature.
  readChanged(textWith("unsigned"), file, register.words);

  const page = pageOf(color);
  print(renderTransfer(toTransferView(entry, register), register, page));
  print(supersededText(contents, register, page.width));
  print(announcement(statement, dropped));
  await confirmInTerminal(`Sign as ${statement.reviewer}?`, yes);

  const text = textWith(signWithSsh(key, reviewMessage(contents, kept, statement), reviewNamespace));
  const [judged, ...after] = judgeReviews(readChanged(text, file, register.words), file, reviewers, day).slice(
    kept.length,
  );
  const counts = judged && (reject ? judged.isRejection : judged.problem === undefined);
  if (!counts || after.length > 0)
    throw new Refusal(`${judged?.problem ?? `${file}: the review would not count.`} Nothing is written.`);
  await writeWhole(before.path, before.bytes, text, file);
  print(`\n${outcome(file, statement, kept.length)}\n`);
  return 0;
}

function announcement({ reviewer, stage, decision, note }: ReviewStatement, dropped: readonly JudgedReview[]): string {
  const voided = dropped.map(({ problem }) => `It takes the place of a review that does not count: ${problem}\n`);
  const said = note === undefined ? "" : `, with the note ${JSON.stringify(note)}`;
  return `\n${voided.join("")}${reviewer} signs the stage ${stage}: ${decision}${said}.\n`;
}

function outcome(file: string, { stage, reviewer, decision }: ReviewStatement, earlier: number): string {
  const next = stages[earlier + 1];
  const then =
    decision === "rejected"
      ? "The transfer is rejected until its content changes."
      : next === undefined
        ? "All three reviews are signed."
        : `Next: the stage ${next}.`;
  return `${file}: ${decision} at the stage ${stage} by ${reviewer}. ${then}`;
}
