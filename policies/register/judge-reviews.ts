/** Where a transfer stands on a day, by its own file: three reviews, in order, by three people, each signed over the ones before. */
import { listed } from "../files/describe-problems.ts";
import { endOfReview, problemOfAge, revokerOf, type Signer, signerOf } from "./judge-review.ts";
import type { Reviewers } from "./reviewers.ts";
import { type Review, type Stage, stages, type TransferFile } from "./transfer-file.ts";

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

/** One review of the list: it counts, or a whole sentence says why not. */
export interface JudgedReview {
  readonly review: Review;
  /** "SHA256:...", where the signature is sound. */
  readonly fingerprint?: string | undefined;
  /** The first day on which it no longer counts. */
  readonly until: string;
  readonly problem?: string | undefined;
  /** No key on file has signed it as it stands. */
  readonly isAltered: boolean;
  /** Somebody who may review this stage has soundly refused. */
  readonly isRejection: boolean;
  /** Somebody who may review this stage has soundly agreed, in its turn; it may have aged since. */
  readonly isApproval: boolean;
}

/**
 * @param shown the file as a reader knows it: "transfers/orders.yaml"
 * @param day ISO date of judgement
 */
export function judgeReviews(
  file: TransferFile,
  shown: string,
  reviewers: Reviewers,
  day: string,
  judged: readonly JudgedReview[] = judgeEachReview(file, shown, reviewers, day),
): Standing {
  if (file.revoked) return { kind: "revoked", why: `${shown}: ${revocationText(file, file.revoked, reviewers)}.` };
  const rejection = judged.find(({ isRejection }) => isRejection)?.review;
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
  const failing = judged.findIndex(({ problem }) => problem !== undefined);
  const missing = stages.slice(failing === -1 ? judged.length : failing);
  const why = judged[failing]?.problem ?? (missing.length > 0 ? missingText(file, shown, missing) : undefined);
  if (why !== undefined) return { kind: "pending", missing, why };
  if (day < file.effective)
    return { kind: "not-yet", why: `${shown}: it takes effect on ${file.effective}; until then nothing passes on it.` };
  const [until = file.expires] = [file.expires, ...judged.map((one) => one.until)].sort();
  return { kind: "approved", until };
}

/** Every review of a file in its order, each judged. A problem of one voids those after it too, whatever they say themselves. */
export function judgeEachReview(
  file: TransferFile,
  shown: string,
  reviewers: Reviewers,
  day: string,
): readonly JudgedReview[] {
  const earlier: Reviewed[] = [];
  return (file.reviews ?? []).map((review, index) => {
    const found = signerOf(file, index, review, reviewers);
    const signer = "problem" in found ? undefined : found;
    const objection =
      problemOfOrder(review, index, earlier) ??
      problemOfPerson(review, signer, earlier) ??
      (review.decision === "approved" ? undefined : "it rejects the transfer");
    const problem =
      ("problem" in found ? found.problem : undefined) ?? problemOfAge(review, reviewers, day) ?? objection;
    earlier.push({ review, signer });
    return {
      review,
      fingerprint: signer?.key.fingerprint,
      until: endOfReview(review, reviewers),
      problem: problem && `${shown}, reviews[${index}] (${review.stage}, ${review.reviewer}): ${problem}.`,
      isAltered: "problem" in found && found.altered === true,
      isRejection: review.decision === "rejected" && signer !== undefined,
      isApproval: signer !== undefined && review.day <= day && objection === undefined,
    };
  });
}

/** Whether all three have soundly approved it once, even if their reviews have aged or it was rejected or revoked since. */
export function wasApproved(judged: readonly JudgedReview[]): boolean {
  const first = judged.slice(0, stages.length);
  return first.length === stages.length && first.every(({ isApproval }) => isApproval);
}

/** The day on which somebody who may has soundly rejected or revoked it, whatever its other reviews say. */
export function withdrawnOn(file: TransferFile, reviewers: Reviewers): string | undefined {
  const { reviews = [], revoked } = file;
  const rejections = reviews.filter(
    (review, index) => review.decision === "rejected" && !("problem" in signerOf(file, index, review, reviewers)),
  );
  const revocations = revoked && !("problem" in revokerOf(file, revoked, reviewers)) ? [revoked] : [];
  return [...rejections, ...revocations].map(({ day }) => day).sort()[0];
}

/** A review further up, with its signer where that is sound. */
interface Reviewed {
  readonly review: Review;
  readonly signer: Signer | undefined;
}

function problemOfOrder({ stage, day }: Review, index: number, earlier: readonly Reviewed[]): string | undefined {
  const due = stages[index];
  const anew = "remove it and all after it, and have them signed in order";
  if (earlier.some(({ review }) => review.stage === stage))
    return `the stage ${stage} is reviewed already, further up; ${anew}`;
  if (due !== stage) {
    const skipped = stages.slice(index, stages.indexOf(stage));
    if (skipped.length > 0) return `it skips ${listed(skipped, "and")}; ${anew}`;
    return `the stage ${stage} comes after a later one; ${anew}`;
  }
  const before = earlier.at(-1)?.review;
  if (before && day < before.day)
    return `it is dated ${day}, before the review it follows (${before.stage}, ${before.day}); ${anew}`;
  return undefined;
}

function problemOfPerson(
  { reviewer, stage }: Review,
  signer: Signer | undefined,
  earlier: readonly Reviewed[],
): string | undefined {
  const same = earlier.find(({ review }) => review.reviewer === reviewer);
  if (same) return `${reviewer} has signed the stage ${same.review.stage} already; have somebody else sign ${stage}`;
  const key = earlier.find((one) => signer && one.signer?.key.material === signer.key.material);
  if (!key || !signer) return undefined;
  return `its key ${signer.key.fingerprint} has signed the stage ${key.review.stage} already; have somebody else sign ${stage}`;
}

function missingText({ id }: TransferFile, shown: string, missing: readonly Stage[]): string {
  const which = missing.length === 1 ? `the review ${missing[0]} is` : `the reviews ${listed(missing, "and")} are`;
  return `${shown}: ${which} missing; sign the next with "landlocked transfer review ${id} --stage ${missing[0]}".`;
}

function revocationText(
  file: TransferFile,
  revoked: NonNullable<TransferFile["revoked"]>,
  reviewers: Reviewers,
): string {
  const found = revokerOf(file, revoked, reviewers);
  const doubt = "problem" in found ? `, though ${found.problem}` : "";
  return `${revoked.by} revoked it on ${revoked.day} (${JSON.stringify(revoked.reason.trim())})${doubt}; nothing passes on it any more`;
}
