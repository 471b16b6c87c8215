/** Where a transfer stands on a day, by its own file and by what was soundly signed of it. */
import { listed } from "../messages/english/listed.ts";
import type { JudgedReview } from "./judge-review.ts";
import type { JudgedRevocation } from "./judge-revocation.ts";
import { type Stage, stages } from "./stages.ts";
import type { TransferFile } from "./transfer-file.ts";

/** Where a transfer stands; only "approved" lets anything pass. Every text is a whole sentence that begins with the file. */
export type Standing =
  | {
      readonly kind: "approved";
      /** The first day it no longer counts: the earliest of its expiry, the ends of its reviews, and its successor's start. */
      readonly until: string;
    }
  | { readonly kind: "pending"; readonly missing: readonly Stage[]; readonly why: string }
  | { readonly kind: "rejected" | "revoked" | "expired" | "superseded" | "not-yet"; readonly why: string }
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
  if (revocation) return { kind: "revoked", why: `${shown}: ${revocationText(revocation)}.` };
  const rejection = reviews.find(({ isRejection }) => isRejection)?.review;
  if (rejection) {
    const { reviewer, stage, note } = rejection;
    const reason = note === undefined ? "" : ` (${JSON.stringify(note.trim())})`;
    const why = `${shown}: ${reviewer} rejected it at the stage ${stage} on ${rejection.day}${reason}; change what was objected to, and have it reviewed anew.`;
    return { kind: "rejected", why };
  }
  if (file.expires <= day)
    return {
      kind: "expired",
      why: `${shown}: it expired on ${file.expires}; have a new transfer reviewed that supersedes it.`,
    };
  const failing = reviews.findIndex(({ problem }) => problem !== undefined);
  const missing = stages.slice(failing === -1 ? reviews.length : failing);
  const why = reviews[failing]?.problem ?? (missing.length > 0 ? missingText(file, shown, missing) : undefined);
  if (why !== undefined) return { kind: "pending", missing, why };
  if (day < file.effective)
    return { kind: "not-yet", why: `${shown}: it takes effect on ${file.effective}; until then nothing passes on it.` };
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

function missingText({ id }: TransferFile, shown: string, missing: readonly Stage[]): string {
  const which = missing.length === 1 ? `the review ${missing[0]} is` : `the reviews ${listed(missing, "and")} are`;
  return `${shown}: ${which} missing; sign the next with "landlocked transfer review ${id} --stage ${missing[0]}".`;
}

function revocationText({ revocation: { by, day, reason }, problem }: JudgedRevocation): string {
  const doubt = problem === undefined ? "" : `, though ${problem}`;
  return `${by} revoked it on ${day} (${JSON.stringify(reason.trim())})${doubt}; nothing passes on it any more`;
}
