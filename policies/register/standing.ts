/** Where a transfer stands on a day, by its own file and by what was soundly signed of it. */
import { type Objection, objection } from "../border/transfer/objection.ts";
import type { JudgedReview } from "./review/judge-review.ts";
import type { JudgedRevocation } from "./review/judge-revocation.ts";
import { type Stage, stages } from "./transfer-file/stages.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

/** Where a transfer stands; only "approved" lets anything pass. Every text is a whole sentence that begins with the file. */
export type Standing =
  | {
      readonly kind: "approved";
      /** The first day it no longer counts: the earliest of its expiry, the ends of its reviews, and its successor's start. */
      readonly until: string;
    }
  | { readonly kind: "pending"; readonly missing: readonly Stage[]; readonly why: Objection }
  | { readonly kind: "rejected" | "revoked" | "expired" | "superseded" | "not-yet"; readonly why: Objection }
  | { readonly kind: "broken"; readonly problems: readonly string[] };

/** What was signed of a file, each signature judged once. */
export interface JudgedSignatures {
  /** In their order. */
  readonly reviews: readonly JudgedReview[];
  readonly revocation?: JudgedRevocation | undefined;
}

/**
 * @param shown the file as a reader knows it: "transfers/orders.yaml"
 * @param day ISO date of judgement, also of the signatures
 */
export function standingOf(
  file: TransferFile,
  shown: string,
  { reviews, revocation }: JudgedSignatures,
  day: string,
): Standing {
  if (revocation) return { kind: "revoked", why: revoked(revocation, shown) };
  const rejection = reviews.find(({ isRejection }) => isRejection)?.review;
  if (rejection) {
    const { reviewer: by, stage, day: on, note } = rejection;
    const facts = { file: shown, by, stage, on, ...(note === undefined ? {} : { note }) };
    return { kind: "rejected", why: objection("rejected", facts) };
  }
  if (file.expires <= day) return { kind: "expired", why: objection("has-expired", { file: shown, on: file.expires }) };
  const failing = reviews.findIndex(({ problem }) => problem !== undefined);
  const missing = stages.slice(failing === -1 ? reviews.length : failing);
  const text = reviews[failing]?.problem;
  if (text !== undefined)
    return { kind: "pending", missing, why: objection("review-void", { text: text.replace(/\.$/, "") }) };
  if (missing.length > 0) {
    const why = objection("reviews-missing", { file: shown, transfer: file.id, stages: missing });
    return { kind: "pending", missing, why };
  }
  if (day < file.effective)
    return { kind: "not-yet", why: objection("not-in-effect", { file: shown, from: file.effective }) };
  const [until = file.expires] = [file.expires, ...reviews.map((one) => one.until)].sort();
  return { kind: "approved", until };
}

/** Whether all three have soundly approved it once, even if their reviews have aged or it was rejected or revoked since. */
export function wasApproved({ reviews }: JudgedSignatures): boolean {
  const first = reviews.slice(0, stages.length);
  return first.length === stages.length && first.every(({ isApproval }) => isApproval);
}

/** The day on which somebody who may has soundly rejected or revoked it, whatever its other reviews say. */
export function withdrawnOn({ reviews, revocation }: JudgedSignatures): string | undefined {
  const rejections = reviews.filter(({ isRejection }) => isRejection).map(({ review }) => review);
  const revocations = revocation && revocation.problem === undefined ? [revocation.revocation] : [];
  return [...rejections, ...revocations].map(({ day }) => day).sort()[0];
}

function revoked({ revocation: { by, day: on, reason }, problem }: JudgedRevocation, file: string): Objection {
  return objection("revoked", { file, by, on, reason, ...(problem === undefined ? {} : { doubt: problem }) });
}
