/**
 * A review counts only if whoever signed it could still sign by the day on which the register proves it was there. Its own
 * day proves nothing: whoever left, or holds a key that is over, can write any day.
 */
import type { CommittedOn } from "./committed-on.ts";
import type { JudgedReview } from "./judge-review.ts";
import { objectionText } from "./signed-by.ts";
import { signingObjection } from "./signing-objection.ts";

/** What the reviews of one file are held to. */
export interface Proof {
  /** The file as a reader knows it: "transfers/orders.yaml". */
  readonly shown: string;
  /** ISO date of judgement. */
  readonly day: string;
  readonly committedOn: CommittedOn;
}

/** @param judged each by its own day, in their order */
export function refuseBackdated(judged: readonly JudgedReview[], proof: Proof): readonly JudgedReview[] {
  const proven: JudgedReview[] = [];
  // What comes later signs what came before: the earliest day that a sound one states is when this was there at the latest.
  let latest = proof.day;
  for (const [index, review] of [...judged.entries()].toReversed()) {
    const after = judgedAt(review, index, latest, proof);
    proven.unshift(after);
    const isSound = after.signer !== undefined && after.isBackdated !== true;
    if (isSound && review.review.day < latest) latest = review.review.day;
  }
  return proven;
}

function judgedAt(judged: JudgedReview, index: number, latest: string, { shown, committedOn }: Proof): JudgedReview {
  const { signer, review } = judged;
  if (!signer) return judged;
  const notBefore = (day: string): string => (day < review.day ? review.day : day);
  if (!signingObjection(signer, notBefore(latest))) return judged;
  const committed = committedOn(review.signature);
  const by = notBefore(committed !== undefined && committed < latest ? committed : latest);
  const objection = signingObjection(signer, by);
  if (!objection) return judged;
  const when = `and nothing proves that this, dated ${review.day}, was signed before ${by}`;
  const why = objectionText(objection, signer, by, when);
  const problem = judged.problem ?? `${shown}, reviews[${index}] (${review.stage}, ${review.reviewer}): ${why}.`;
  return { ...judged, problem, isApproval: false, isBackdated: true };
}
