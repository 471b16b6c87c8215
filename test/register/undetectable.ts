/**
 * What no register can detect, since it is just as well a register that somebody wrote so: the fuzz tests count these, and
 * forgive nothing else. Only the history of the files (signed commits, protected branches) can tell.
 */
import { isDeepStrictEqual } from "node:util";
import type { Reviewer, Reviewers } from "@landlocked/policies/register/reviewers";
import { type TransferFile, transferContent } from "@landlocked/policies/register/transfer-schema";

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

/** Whether somebody may sign now what they could not: reviewers.yaml itself is trusted. */
export function grantsMore(before: Reviewers, after: Reviewers): boolean {
  return after.reviewMonths > before.reviewMonths || [...after.byId.values()].some((one) => hasMore(before, one));
}

function hasMore({ byId }: Reviewers, { id, stages, left, keys }: Reviewer): boolean {
  const old = byId.get(id);
  if (!old) return true;
  const isLonger = (one: string | undefined, than: string | undefined): boolean =>
    than !== undefined && (one === undefined || one > than);
  return (
    stages.some((stage) => !old.stages.includes(stage)) ||
    isLonger(left, old.left) ||
    keys.some(({ key, from, until, revoked }) => {
      const same = old.keys.find((one) => one.key.material === key.material);
      if (!same) return true;
      return from < same.from || isLonger(until, same.until) || (same.revoked !== undefined && revoked === undefined);
    })
  );
}
