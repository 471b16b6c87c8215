/** Writes the signed bytes and the signatures of a register, so that anybody can verify them with OpenSSH alone. */

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import {
  allowedSigners,
  type RegisteredTransfer,
  type Reviewers,
  reviewMessage,
  reviewNamespace,
  revocationMessage,
  revocationNamespace,
  type TransferFile,
} from "@landlocked/policies/transfers";

/**
 * The command lines that verify each signature, in the order of the reviews.
 *
 * @param folder a new or empty one, so that nothing of an earlier export is mistaken for this one's
 * @throws InputError
 */
export function exportSignatures(
  folder: string,
  entries: readonly RegisteredTransfer[],
  reviewers: Reviewers,
): readonly string[] {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new InputError(`--export ${folder}: is a file; name a new folder.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new InputError(`--export ${folder}: the folder is not empty; name a new one.`);
  const signed = entries.flatMap(({ contents }) => (contents ? signaturesIn(contents) : []));
  mkdirSync(folder, { recursive: true });
  const signers = join(folder, "allowed_signers");
  writeFileSync(signers, allowedSigners(reviewers));
  return signed.map(({ name, message, signature, by, namespace, day }) => {
    const [data, sig] = [join(folder, `${name}.json`), join(folder, `${name}.sig`)];
    writeFileSync(data, message);
    writeFileSync(sig, signature);
    const time = day.replaceAll("-", "");
    return `ssh-keygen -Y verify -f ${quoted(signers)} -I ${quoted(by)} -n ${namespace} -O verify-time=${time} -s ${quoted(sig)} < ${quoted(data)}`;
  });
}

interface Signed {
  /** "orders-to-frankfurt.1-data-owner" */
  readonly name: string;
  readonly message: Uint8Array;
  readonly signature: string;
  readonly by: string;
  readonly namespace: string;
  /** Of signing. */
  readonly day: string;
}

function signaturesIn(contents: TransferFile): readonly Signed[] {
  const { id, reviews = [], revoked } = contents;
  const signed = reviews.map((review, index): Signed => {
    const { stage, reviewer: by, day, signature } = review;
    const message = reviewMessage(contents, reviews.slice(0, index), review);
    return { name: `${id}.${index + 1}-${stage}`, message, signature, by, namespace: reviewNamespace, day };
  });
  if (!revoked) return signed;
  const { by, day, signature } = revoked;
  const message = revocationMessage(contents, revoked);
  return [...signed, { name: `${id}.revoked`, message, signature, by, namespace: revocationNamespace, day }];
}

/** For a shell, where it needs it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
