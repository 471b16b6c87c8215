/** Every review of a file in its order, each judged once: a problem of one voids those after it too, whatever they say. */

import type { Reviewers } from "../reviewers/reviewers.ts";
import type { TransferFile } from "../transfer-file/transfer-file.ts";
import type { CommittedOn } from "./committed-on.ts";
import { type JudgedReview, judgeReview } from "./judge-review.ts";
import { judgeStamp } from "./judge-stamp.ts";
import { refuseBackdated } from "./refuse-backdated.ts";
import type { StampOf } from "./review-stamps.ts";

/**
 * @param shown the file as a reader knows it: "transfers/orders.yaml"
 * @param day ISO date of judgement
 * @param committedOn when version control first had a signature; without one only later reviews and stamps prove when one was made
 * @param stampOf the time stamp of a review
 */
export function judgeReviews(
  file: TransferFile,
  shown: string,
  reviewers: Reviewers,
  day: string,
  committedOn: CommittedOn = () => undefined,
  stampOf: StampOf = () => undefined,
): readonly JudgedReview[] {
  const judged: JudgedReview[] = [];
  for (const review of file.reviews ?? []) judged.push(judgeReview(review, judged, { file, shown, reviewers, day }));
  const stamped = judged.map((one, index) => judgeStamp(one, index, shown, stampOf));
  return refuseBackdated(stamped, { shown, day, committedOn });
}
