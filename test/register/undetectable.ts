/**
 * What no register can detect, since it is just as well a register that somebody wrote so: the fuzz tests count these, and
 * forgive nothing else. Only the history of the files (signed commits, protected branches) can tell.
 */
import { isDeepStrictEqual } from "node:util";
import { type TransferFile, transferContent } from "../../policies/register/transfer-file/transfer-file.ts";

/** Why a changed transfer is one that somebody may have written; undefined: the register must have noticed. */
export function undetectable(before: TransferFile, after: TransferFile | undefined): string | undefined {
  if (!after) return undefined;
  const { reviews = [], revoked } = after;
  const had = before.reviews ?? [];
  // A draft that nobody had signed may say what it likes, and still must open nothing.
  if (reviews.length === 0 && revoked === undefined && had.length > 0) return "stripped of all its reviews";
  const isOfOld = isDeepStrictEqual(transferContent(after), transferContent(before));
  const isEarlier = isDeepStrictEqual(reviews, had.slice(0, reviews.length));
  const isWithdrawnAsBefore = revoked === undefined || isDeepStrictEqual(revoked, before.revoked);
  return isOfOld && isEarlier && isWithdrawnAsBefore ? "as it was before its last review or its revocation" : undefined;
}
