/**
 * A review counts only if whoever signed it could still sign by the day on which the register proves it was there. Its own
 * day proves nothing: whoever left, or holds a key that is over, can write any day.
 */
import type { CommittedOn } from "./committed-on.ts";
import type { JudgedReview } from "./judge-review.ts";
import { stampedOn } from "./judge-stamp.ts";
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

/** What is known when a review was there, from those after it and its own stamp. */
interface Latest {
  /** That a later review states, or is stamped with: ISO date. */
  readonly stated: string;
  /** Of the earliest sound stamp, its own or a later one's; undefined where it has none itself. */
  readonly stamped: string | undefined;
}

/** @param judged each by its own day and stamp, in their order */
export function refuseBackdated(judged: readonly JudgedReview[], proof: Proof): readonly JudgedReview[] {
  const proven: JudgedReview[] = [];
  // What comes later signs what came before: the earliest day of a sound one is when this was there at the latest.
  let stated = proof.day;
  let earliestStamp: string | undefined;
  for (const [index, review] of [...judged.entries()].toReversed()) {
    const own = review.stamp && stampedOn(review.stamp);
    const stamped = own === undefined ? undefined : earlier(own, earliestStamp);
    const after = judgedAt(review, index, { stated, stamped }, proof);
    proven.unshift(after);
    if (after.signer === undefined || after.isUnproven === true) continue;
    if (stamped !== undefined) earliestStamp = stamped;
    stated = earlier(notBefore(review, own ?? review.review.day), stated);
  }
  return proven;
}

function judgedAt(judged: JudgedReview, index: number, latest: Latest, { shown, committedOn }: Proof): JudgedReview {
  const { signer, review } = judged;
  if (!signer || judged.isUnproven) return judged;
  if (!signingObjection(signer, notBefore(judged, latest.stamped ?? latest.stated))) return judged;
  const by = notBefore(judged, latest.stamped ?? earlier(latest.stated, committedOn(review.signature)));
  const objection = signingObjection(signer, by);
  if (!objection) return judged;
  const when = `and nothing proves that this, dated ${review.day}, was signed before ${by}`;
  const why = objectionText(objection, signer, by, when);
  const problem = judged.problem ?? `${shown}, reviews[${index}] (${review.stage}, ${review.reviewer}): ${why}.`;
  return { ...judged, problem, isApproval: false, isUnproven: true };
}

/** A day that proves a review, which is not signed before the day it states. */
function notBefore({ review }: JudgedReview, day: string): string {
  return day < review.day ? review.day : day;
}

function earlier(one: string, other: string | undefined): string {
  return other !== undefined && other < one ? other : one;
}
