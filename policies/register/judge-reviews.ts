/** Every review of a file in its order, each judged once: a problem of one voids those after it too, whatever they say. */
import { type JudgedReview, judgeReview } from "./judge-review.ts";
import type { Reviewers } from "./reviewers.ts";
import type { TransferFile } from "./transfer-file.ts";

/**
 * @param shown the file as a reader knows it: "transfers/orders.yaml"
 * @param day ISO date of judgement
 */
export function judgeReviews(
  file: TransferFile,
  shown: string,
  reviewers: Reviewers,
  day: string,
): readonly JudgedReview[] {
  const judged: JudgedReview[] = [];
  for (const review of file.reviews ?? []) judged.push(judgeReview(review, judged, { file, shown, reviewers, day }));
  return judged;
}
