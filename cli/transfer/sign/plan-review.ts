/** Whether a review can be signed now: all that verification would refuse afterwards is refused before. */
import { type JudgedReview, judgeEachReview } from "@landlocked/policies/register/judge-reviews";
import type { RegisteredTransfer } from "@landlocked/policies/register/read-register";
import type { Reviewers } from "@landlocked/policies/register/reviewers";
import { type Review, type Stage, stages, type TransferFile } from "@landlocked/policies/register/transfer-file";
import { Refusal } from "../refusal.ts";
import type { Signer } from "./find-signer.ts";

export interface ReviewPlan {
  readonly contents: TransferFile;
  /** Reviews that stay, in their order: the new one is signed over them. */
  readonly kept: readonly Review[];
  /** Reviews that no longer count and make room for it. */
  readonly dropped: readonly JudgedReview[];
}

/** @throws Refusal, a sentence for each thing in the way */
export function planReview(
  { contents, standing, file, id }: RegisteredTransfer,
  stage: Stage,
  { reviewer, entry }: Signer,
  reviewers: Reviewers,
  day: string,
): ReviewPlan {
  if (standing.kind === "broken") throw new Refusal(standing.problems.join("\n"));
  if (!contents) throw new Refusal(`${file} can't be read.`);
  if (standing.kind === "approved" || standing.kind === "not-yet")
    throw new Refusal(
      `${file}: it has all three reviews; to change or renew it, register a transfer that supersedes it.`,
    );
  if (standing.kind !== "pending") throw new Refusal(standing.why);
  const judged = judgeEachReview(contents, file, reviewers, day);
  const failing = judged.findIndex(({ problem }) => problem !== undefined);
  const count = failing === -1 ? judged.length : failing;
  const due = stages[count];
  if (due === undefined) throw new Refusal(standing.why);
  if (stage !== due) throw new Refusal(`${file}: ${wrongStage(judged, stage, due, count, id)}`);
  if (!reviewer.stages.includes(stage))
    throw new Refusal(
      `${file}: ${reviewer.id} may not review the stage ${stage}, only ${reviewer.stages.join(" and ")}; have somebody who may sign it.`,
    );
  const earlier = judged.slice(0, count);
  const same = earlier.find(
    ({ review, fingerprint }) => review.reviewer === reviewer.id || fingerprint === entry.key.fingerprint,
  );
  if (same)
    throw new Refusal(
      `${file}: ${reviewer.id} has signed the stage ${same.review.stage} already; have somebody else sign ${stage}.`,
    );
  const last = earlier.at(-1)?.review;
  if (last && day < last.day)
    throw new Refusal(
      `${file}: the review before it (${last.stage}) is of ${last.day}, and today is ${day}; set the clock right.`,
    );
  return { contents, kept: earlier.map(({ review }) => review), dropped: judged.slice(count) };
}

function wrongStage(judged: readonly JudgedReview[], stage: Stage, due: Stage, count: number, id: string): string {
  const done = judged.slice(0, count).find(({ review }) => review.stage === stage)?.review;
  const next = `the next is ${due}: landlocked transfer review ${id} --stage ${due}`;
  if (done) return `${done.reviewer} signed the stage ${stage} on ${done.day}; ${next}.`;
  return `the stage ${stage} comes only after ${due}, which is not signed; ${next}.`;
}
