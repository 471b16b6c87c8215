/** When all of a transfer's reviews were there: from then on it can count for fewer people than the one it replaces. */
import type { CommittedOn } from "./review/committed-on.ts";
import { stampedOn } from "./review/judge-stamp.ts";
import type { JudgedSignatures } from "./standing.ts";

/** Its own day is the signer's word; a stamp proves when it was there, or version control, which has it since it was committed. */
export function reviewedBy(
  { reviews }: Pick<JudgedSignatures, "reviews">,
  committedOn: CommittedOn,
): string | undefined {
  const last = reviews.at(-1);
  if (!last) return undefined;
  const { review, stamp } = last;
  const proven = (stamp && stampedOn(stamp)) ?? committedOn(review.signature);
  return proven !== undefined && proven > review.day ? proven : review.day;
}
