/** Whether one review counts on a day: who signed it, over what, in which order, and how long ago. */
import { Temporal } from "temporal-polyfill";
import type { Reviewers, Signer } from "../reviewers/reviewers.ts";
import type { Review, TransferFile } from "../transfer-file/transfer-file.ts";
import { orderObjection, orderText, type Reviewed } from "./order-objection.ts";
import { reviewMessage, reviewNamespace } from "./review-message.ts";
import type { ReviewStamp } from "./review-stamps.ts";
import { type SignerProblem, signedBy } from "./signed-by.ts";
import { problemOfStage } from "./signing-objection.ts";

/** One review of the list: it counts, or a whole sentence says why not. */
export interface JudgedReview extends Reviewed {
  readonly review: Review;
  /** Who signed it with which key; absent where that is not sound. */
  readonly signer?: Signer | undefined;
  /** The first day on which it no longer counts. */
  readonly until: string;
  readonly problem?: string | undefined;
  /** No key on file has signed it as it stands. */
  readonly isAltered: boolean;
  /** Somebody who may review this stage has soundly refused. */
  readonly isRejection: boolean;
  /** Somebody who may review this stage has soundly agreed, in its turn; it may have aged since. */
  readonly isApproval: boolean;
  /** Of its signature, where there is one and somebody is trusted to stamp. */
  readonly stamp?: ReviewStamp | undefined;
  /** Its stamp is not sound, or whoever signed it could no longer sign by the day on which the register proves it was there. */
  readonly isUnproven?: true | undefined;
}

/** What the reviews of one file are judged by. */
export interface Reviewing {
  readonly file: TransferFile;
  /** The file as a reader knows it: "transfers/orders.yaml". */
  readonly shown: string;
  readonly reviewers: Reviewers;
  /** ISO date of judgement. */
  readonly day: string;
}

/** @param earlier the reviews before it, in their order */
export function judgeReview(review: Review, earlier: readonly JudgedReview[], reviewing: Reviewing): JudgedReview {
  const { shown, reviewers, day } = reviewing;
  const found = signerOf(review, earlier, reviewing);
  const signer = "problem" in found ? undefined : found;
  const until = Temporal.PlainDate.from(review.day).add({ months: reviewers.reviewMonths }).toString();
  const objection = objectionTo({ review, signer }, earlier);
  const problem = "problem" in found ? found.problem : (problemOfAge(review, until, reviewing) ?? objection);
  return {
    review,
    signer,
    until,
    problem: problem && `${shown}, reviews[${earlier.length}] (${review.stage}, ${review.reviewer}): ${problem}.`,
    isAltered: "problem" in found && found.altered === true,
    isRejection: review.decision === "rejected" && signer !== undefined,
    isApproval: signer !== undefined && review.day <= day && objection === undefined,
  };
}

/** Who signed it, if that person may, with a key of theirs, over exactly this content and these earlier reviews. */
function signerOf(
  review: Review,
  earlier: readonly JudgedReview[],
  { file, reviewers }: Reviewing,
): Signer | SignerProblem {
  const { reviewer: by, day, signature } = review;
  const before = earlier.map((one) => one.review);
  const found = signedBy({ by, day, signature }, reviewMessage(file, before, review), reviewNamespace, reviewers);
  const person = reviewers.byId.get(by);
  const problem = person && problemOfStage(person, review.stage);
  if (problem === undefined) return found;
  return "problem" in found && found.altered ? { problem, altered: true } : { problem };
}

/** Whatever its age: why it is no approval in its turn. */
function objectionTo(
  next: Reviewed & { readonly review: Review },
  earlier: readonly JudgedReview[],
): string | undefined {
  const objection = orderObjection(next, earlier);
  if (objection) return orderText(objection, next.review);
  return next.review.decision === "approved" ? undefined : "it rejects the transfer";
}

function problemOfAge(review: Review, until: string, { reviewers, day }: Reviewing): string | undefined {
  if (review.day > day)
    return `it is dated ${review.day}, after ${day}, the day of judgement; sign it with the day it is signed on`;
  if (until > day) return undefined;
  return `it is of ${review.day} and counted to ${until} (reviewMonths: ${reviewers.reviewMonths}); have the transfer reviewed anew`;
}
