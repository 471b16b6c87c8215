/** Where the reviews of a transfer stand, stage by stage. */

import { daysBetween } from "@landlocked/policies/laws";
import { type Stage, stages } from "@landlocked/policies/register";
import type { JudgedReview, RegisteredTransfer, Reviewers, Standing } from "@landlocked/policies/transfers";
import { type OpenRegister, reviewersIfAny } from "./open-register.ts";
import { whyOf } from "./standing-text.ts";

export interface TransferStatus {
  readonly id: string;
  readonly standing: Standing["kind"];
  readonly stages: readonly StageStatus[];
  /** The stages still to be signed, in order. */
  readonly missing: readonly Stage[];
  /** The first day it no longer counts, where it is approved. */
  readonly until?: string | undefined;
  readonly daysLeft?: number | undefined;
  /** Whole sentences: why it is not approved. */
  readonly why: readonly string[];
}

export interface StageStatus {
  readonly stage: Stage;
  readonly state: "signed" | "rejected" | "does not count" | "missing";
  /** Who may sign it, where nobody has. */
  readonly may?: readonly string[] | undefined;
  readonly reviewer?: string | undefined;
  readonly day?: string | undefined;
}

export function toStatus(entry: RegisteredTransfer, register: OpenRegister): TransferStatus {
  const { id, standing, reviews = [] } = entry;
  const { day } = register;
  const reviewers = reviewersIfAny(register);
  const until = standing.kind === "approved" ? standing.until : undefined;
  return {
    id,
    standing: standing.kind,
    stages: stages.map((stage) => stageOf(stage, reviews, reviewers)),
    missing: standing.kind === "pending" ? standing.missing : [],
    until,
    daysLeft: until === undefined ? undefined : daysBetween(day, until),
    why: whyOf(standing),
  };
}

function stageOf(stage: Stage, judged: readonly JudgedReview[], reviewers: Reviewers | undefined): StageStatus {
  const found = judged.find(({ review }) => review.stage === stage);
  if (!found) {
    const all = [...(reviewers?.byId.values() ?? [])];
    const may = all.filter((one) => one.stages.includes(stage) && one.left === undefined);
    return { stage, state: "missing", may: may.map((one) => one.id) };
  }
  const { review, problem, isRejection } = found;
  const state = isRejection ? "rejected" : problem === undefined ? "signed" : "does not count";
  return { stage, state, reviewer: review.reviewer, day: review.day };
}
