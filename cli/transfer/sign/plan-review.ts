/** Whether a review can be signed now: all that verification would refuse afterwards is refused before. */
import { type Stage, stages } from "@landlocked/policies/register";
import {
  type JudgedReview,
  type OrderObjection,
  orderObjection,
  orderText,
  problemOfStage,
  type RegisteredTransfer,
  type Review,
  type Reviewed,
  type Signer,
  type TransferFile,
} from "@landlocked/policies/transfers";
import { Refusal } from "../refusal.ts";
import { whyNot } from "../standing-text.ts";

export interface ReviewPlan {
  readonly contents: TransferFile;
  /** Reviews that stay, in their order: the new one is signed over them. */
  readonly kept: readonly Review[];
  /** Reviews that no longer count and make room for it. */
  readonly dropped: readonly JudgedReview[];
}

/** @throws Refusal, a sentence for what is in the way */
export function planReview(transfer: RegisteredTransfer, stage: Stage, signer: Signer, day: string): ReviewPlan {
  const { contents, reviews, standing, file, id } = transfer;
  if (standing.kind === "broken") throw new Refusal(standing.problems);
  if (!contents || !reviews) throw new Refusal(`${file} can't be read.`);
  if (standing.kind === "approved" || standing.kind === "not-yet")
    throw new Refusal(
      `${file}: it has all three reviews; to change or renew it, register a transfer that supersedes it.`,
    );
  if (standing.kind !== "pending") throw new Refusal(whyNot(standing));
  const failing = reviews.findIndex(({ problem }) => problem !== undefined);
  const count = failing === -1 ? reviews.length : failing;
  const [kept, dropped] = [reviews.slice(0, count), reviews.slice(count)];
  const due = stages[count];
  if (due === undefined) throw new Refusal(whyNot(standing));
  const { reviewer } = signer;
  const review = { stage, reviewer: reviewer.id, day };
  const objection = orderObjection({ review, signer }, kept);
  const next = `the next is ${due}: landlocked transfer review ${id} --stage ${due}`;
  const why = problemOfStage(reviewer, stage) ?? (objection && objectionText(objection, review, next));
  if (why !== undefined) throw new Refusal(`${file}: ${why}.`);
  return { contents, kept: kept.map((one) => one.review), dropped };
}

/** Of a review that is not signed yet, there is something else to do than with one that is. */
function objectionText(objection: OrderObjection, review: Reviewed["review"], next: string): string {
  const { stage, day } = review;
  switch (objection.kind) {
    case "stage-taken":
      return `${objection.earlier.reviewer} signed the stage ${stage} on ${objection.earlier.day}; ${next}`;
    case "stage-skipped":
      return `the stage ${stage} comes only after ${objection.skipped[0]}, which is not signed; ${next}`;
    case "day-before":
      return `the review before it (${objection.earlier.stage}) is of ${objection.earlier.day}, and today is ${day}; set the clock right`;
    default:
      return orderText(objection, review);
  }
}
