/** Which review may follow which: three stages in order, by three people with three keys. Asked before and after signing. */
import { listed } from "../../messages/english/listed.ts";
import type { Signer } from "../reviewers/reviewers.ts";
import { type Stage, stages } from "../transfer-file/stages.ts";
import type { Review } from "../transfer-file/transfer-file.ts";

/** A review, with its signer where that is sound. */
export interface Reviewed {
  readonly review: Pick<Review, "stage" | "reviewer" | "day">;
  readonly signer?: Signer | undefined;
}

/** Why a review may not follow those before it; `earlier` is the one of them that stands in its way. */
export type OrderObjection =
  | { readonly kind: "stage-taken"; readonly earlier: Reviewed["review"] }
  | { readonly kind: "stage-skipped"; readonly skipped: readonly Stage[] }
  | { readonly kind: "stage-passed" }
  | { readonly kind: "day-before"; readonly earlier: Reviewed["review"] }
  | { readonly kind: "same-person"; readonly earlier: Reviewed["review"] }
  | { readonly kind: "same-key"; readonly earlier: Reviewed["review"]; readonly fingerprint: string };

/** @param before in their order; of one that is not soundly signed it counts what it says all the same */
export function orderObjection(next: Reviewed, before: readonly Reviewed[]): OrderObjection | undefined {
  return objectionToPlace(next, before) ?? objectionToPerson(next, before);
}

/** The same in words for one that is signed, without the full stop. */
export function orderText(objection: OrderObjection, { stage, reviewer, day }: Reviewed["review"]): string {
  const anew = "remove it and all after it, and have them signed in order";
  const another = `have somebody else sign ${stage}`;
  switch (objection.kind) {
    case "stage-taken":
      return `the stage ${stage} is reviewed already, further up; ${anew}`;
    case "stage-skipped":
      return `it skips ${listed(objection.skipped, "and")}; ${anew}`;
    case "stage-passed":
      return `the stage ${stage} comes after a later one; ${anew}`;
    case "day-before":
      return `it is dated ${day}, before the review it follows (${objection.earlier.stage}, ${objection.earlier.day}); ${anew}`;
    case "same-person":
      return `${reviewer} has signed the stage ${objection.earlier.stage} already; ${another}`;
    case "same-key":
      return `its key ${objection.fingerprint} has signed the stage ${objection.earlier.stage} already; ${another}`;
  }
}

function objectionToPlace({ review }: Reviewed, before: readonly Reviewed[]): OrderObjection | undefined {
  const { stage, day } = review;
  const taken = before.find((one) => one.review.stage === stage);
  if (taken) return { kind: "stage-taken", earlier: taken.review };
  if (stages[before.length] !== stage) {
    const skipped = stages.slice(before.length, stages.indexOf(stage));
    return skipped.length > 0 ? { kind: "stage-skipped", skipped } : { kind: "stage-passed" };
  }
  const last = before.at(-1)?.review;
  return last && day < last.day ? { kind: "day-before", earlier: last } : undefined;
}

function objectionToPerson({ review, signer }: Reviewed, before: readonly Reviewed[]): OrderObjection | undefined {
  const same = before.find((one) => one.review.reviewer === review.reviewer);
  if (same) return { kind: "same-person", earlier: same.review };
  if (!signer) return undefined;
  const { material, fingerprint } = signer.entry.key;
  const shared = before.find((one) => one.signer?.entry.key.material === material);
  return shared && { kind: "same-key", earlier: shared.review, fingerprint };
}
