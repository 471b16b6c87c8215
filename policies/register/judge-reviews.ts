/** Every review of a file in its order, each judged once: a problem of one voids those after it too, whatever they say. */
import type { CommittedOn } from "./committed-on.ts";
import { type JudgedReview, judgeReview } from "./judge-review.ts";
import { refuseBackdated } from "./refuse-backdated.ts";
import type { Reviewers } from "./reviewers.ts";
import type { TransferFile } from "./transfer-file.ts";

/**
 * @param shown the file as a reader knows it: "transfers/orders.yaml"
 * @param day ISO date of judgement
 * @param committedOn when version control first had a signature; without one only later reviews prove when one was made
 */
export function judgeReviews(
  file: TransferFile,
  shown: string,
  reviewers: Reviewers,
  day: string,
  committedOn: CommittedOn = () => undefined,
): readonly JudgedReview[] {
  const judged: JudgedReview[] = [];
  for (const review of file.reviews ?? []) judged.push(judgeReview(review, judged, { file, shown, reviewers, day }));
  return refuseBackdated(judged, { shown, day, committedOn });
}
