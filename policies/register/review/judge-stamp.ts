/** A review with its time stamp: one that is not sound, or older than the day the review states, makes it count for nothing. */
import type { JudgedReview } from "./judge-review.ts";
import type { ReviewStamp, StampOf } from "./review-stamps.ts";

/** @param shown the file as a reader knows it: "transfers/orders.yaml" */
export function judgeStamp(judged: JudgedReview, index: number, shown: string, stampOf: StampOf): JudgedReview {
  const { review } = judged;
  const stamp = judged.signer && stampOf(review);
  if (!stamp) return judged;
  const why = problemOf(stamp, review.day);
  if (why === undefined) return { ...judged, stamp };
  const problem = judged.problem ?? `${shown}, reviews[${index}] (${review.stage}, ${review.reviewer}): ${why}.`;
  return { ...judged, stamp, problem, isApproval: false, isUnproven: true };
}

/** The day of a stamp: in UTC, as git's. */
export function stampedOn({ at }: ReviewStamp): string | undefined {
  return at?.toISOString().slice(0, 10);
}

/** Where days begin first, it is 14 hours later than in UTC. */
const earliestZone = 14 * 3_600_000;

function problemOf({ file, at, problem }: ReviewStamp, day: string): string | undefined {
  if (at === undefined) return `its time stamp ${file} ${problem}; have the signature stamped anew`;
  const latestDay = new Date(at.getTime() + earliestZone).toISOString().slice(0, 10);
  if (day <= latestDay) return undefined;
  return `it is dated ${day}, and ${file} stamped its signature at ${at.toISOString()} already; have it signed with the day it is signed on`;
}
