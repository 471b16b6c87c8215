/** Whether one review counts on a day: who signed it, with which key, over what, and when. */
import { Temporal } from "temporal-polyfill";
import { listed } from "../files/describe-problems.ts";
import { reviewMessage, reviewNamespace, revocationMessage, revocationNamespace } from "./review-message.ts";
import type { Reviewer, ReviewerKey, Reviewers } from "./reviewers.ts";
import type { SshKey } from "./ssh-key.ts";
import type { Review, Revocation, TransferFile } from "./transfer-file.ts";
import { verifySshSignature } from "./verify-ssh-signature.ts";

/** Why a review does not count: what was found and what to do, without file, place and full stop. */
export interface ReviewProblem {
  readonly problem: string;
  /** No key on file has signed these words: they may not be what was reviewed. */
  readonly altered?: true;
}

export interface Signer {
  readonly reviewer: Reviewer;
  readonly key: SshKey;
}

/** Who signed it, if that person may, with a key of theirs, over exactly this content and these earlier reviews. */
export function signerOf(
  file: TransferFile,
  index: number,
  review: Review,
  reviewers: Reviewers,
): Signer | ReviewProblem {
  const reviewer = reviewers.byId.get(review.reviewer);
  if (!reviewer) return unknownPerson(review.reviewer);
  const message = reviewMessage(file, (file.reviews ?? []).slice(0, index), review);
  const signer = signedBy(reviewer, reviewers, review.signature, message, reviewNamespace, review.day);
  if (reviewer.stages.includes(review.stage)) return signer;
  const held = listed(reviewer.stages, "and");
  const problem = `${reviewer.id} may not review the stage ${review.stage}, only ${held}; have somebody who may sign it`;
  return "altered" in signer && signer.altered ? { problem, altered: true } : { problem };
}

/** The same for the signature that ends a transfer: any reviewer may, whatever the stage. */
export function revokerOf(file: TransferFile, revoked: Revocation, reviewers: Reviewers): Signer | ReviewProblem {
  const reviewer = reviewers.byId.get(revoked.by);
  if (!reviewer) return unknownPerson(revoked.by);
  return signedBy(
    reviewer,
    reviewers,
    revoked.signature,
    revocationMessage(file, revoked),
    revocationNamespace,
    revoked.day,
  );
}

/** The first day on which a review no longer counts for its age. */
export function endOfReview({ day }: Review, { reviewMonths }: Reviewers): string {
  return Temporal.PlainDate.from(day).add({ months: reviewMonths }).toString();
}

/** Why a review that is soundly signed does not count on a day of judgement. */
export function problemOfAge(review: Review, reviewers: Reviewers, day: string): string | undefined {
  if (review.day > day)
    return `it is dated ${review.day}, after ${day}, the day of judgement; sign it with the day it is signed on`;
  const end = endOfReview(review, reviewers);
  if (end > day) return undefined;
  return `it is of ${review.day} and counted to ${end} (reviewMonths: ${reviewers.reviewMonths}); have the transfer reviewed anew`;
}

function unknownPerson(id: string): ReviewProblem {
  const problem = `${id} is no reviewer on file; enter them in reviewers.yaml, or have a reviewer on file sign`;
  return { problem, altered: true };
}

function signedBy(
  reviewer: Reviewer,
  reviewers: Reviewers,
  signature: string,
  message: Uint8Array,
  namespace: string,
  day: string,
): Signer | ReviewProblem {
  const { id, keys, left } = reviewer;
  const verified = verifySshSignature(
    signature,
    message,
    namespace,
    keys.map(({ key }) => key),
  );
  if ("problem" in verified)
    return { problem: `the signature ${verified.problem}; have ${id} sign anew`, altered: true };
  const { key } = verified;
  const entry = keys.find((one) => one.key.blob === key.blob);
  if (!entry) return { problem: strangeKey(key, id, reviewers), altered: true };
  const problem = problemOfKey(entry, id, day);
  if (problem !== undefined) return { problem };
  if (left !== undefined && left <= day)
    return { problem: `${id} left on ${left}, and this is signed on ${day}; have another reviewer sign` };
  return { reviewer, key };
}

function strangeKey({ blob, fingerprint }: SshKey, id: string, { byId }: Reviewers): string {
  const owner = [...byId.values()].find(({ keys }) => keys.some(({ key }) => key.blob === blob));
  const whose = owner ? `is ${owner.id}'s` : "is nobody's on file";
  return `the signature is by the key ${fingerprint}, which ${whose}; have ${id} sign with a key of theirs in reviewers.yaml`;
}

function problemOfKey({ key, from, until, revoked }: ReviewerKey, id: string, day: string): string | undefined {
  const named = `the key ${key.fingerprint} of ${id}`;
  if (revoked !== undefined)
    return `${named} was revoked on ${revoked}, and nothing signed with it counts any more; have it signed with another key`;
  if (day < from)
    return `${named} may sign from ${from} on, and this is signed on ${day}; have it signed with a key that may`;
  if (until !== undefined && until < day)
    return `${named} may sign until ${until}, and this is signed on ${day}; have it signed with a key that may`;
  return undefined;
}
