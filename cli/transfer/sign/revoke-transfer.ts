/** `landlocked transfer revoke`: ends a transfer at once, by the signature of any reviewer on file. */

import {
  judgeRevocation,
  type RevocationStatement,
  revocationMessage,
  revocationNamespace,
} from "@landlocked/policies/transfers";
import { print } from "../../render/print.ts";
import { entryOf, openRegister, reviewersOf } from "../open-register.ts";
import { Refusal } from "../refusal.ts";
import { withRevocation } from "../write/edit-transfer-file.ts";
import { bytesOnFile, readChanged } from "../write/read-transfer-file.ts";
import { writeWhole } from "../write/write-whole.ts";
import { confirmInTerminal, requireTerminal } from "./confirm-in-terminal.ts";
import { findSigner } from "./find-signer.ts";
import { signWithSsh } from "./ssh-keygen.ts";

export interface RevokeOptions {
  readonly register: string;
  readonly key: string;
  readonly reason: string;
  readonly as?: string;
  readonly yes?: true;
}

/** Returns the exit code. Throws InputError, DataFileError and Refusal before anything is written. */
export async function revokeTransfer(id: string, options: RevokeOptions, day: string): Promise<number> {
  const { key, reason, yes = false } = options;
  requireTerminal(yes);
  const before = bytesOnFile(options.register, id);
  const register = openRegister(options.register, day);
  const { contents, file, standing } = entryOf(register, id);
  if (!contents) {
    const why = standing.kind === "broken" ? standing.problems : [];
    throw new Refusal([...why, `${file}: nothing passes on a broken file; set it right before it is revoked.`]);
  }
  if (contents.revoked)
    throw new Refusal(`${file}: ${contents.revoked.by} revoked it on ${contents.revoked.day} already.`);
  const reviewers = reviewersOf(register);
  const { reviewer } = findSigner(key, options.as, reviewers, day, `${register.shown}/reviewers.yaml`);
  const statement: RevocationStatement = { by: reviewer.id, day, reason };
  const textWith = (signature: string): string =>
    withRevocation(String(before.bytes ?? ""), contents, { ...statement, signature });
  readChanged(textWith("unsigned"), file, register.words);

  print(`${id}: ${contents.title}\n${reviewer.id} revokes it for good: ${JSON.stringify(reason)}.\n`);
  await confirmInTerminal(`Sign as ${reviewer.id}?`, yes);

  const text = textWith(signWithSsh(key, revocationMessage(contents, statement), revocationNamespace));
  const judged = judgeRevocation(readChanged(text, file, register.words), reviewers);
  if (!judged || judged.problem !== undefined)
    throw new Refusal(`${file}: ${judged?.problem ?? "the revocation would not count"}. Nothing is written.`);
  await writeWhole(before.path, before.bytes, text, file);
  print(`${file}: revoked by ${reviewer.id}; from now on nothing passes on it.\n`);
  return 0;
}
