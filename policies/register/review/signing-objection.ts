/** Who may sign what, with which key and when: asked of what is signed, and of who is about to sign. */
import { listed } from "../../messages/english/listed.ts";
import type { Reviewer, Signer } from "../reviewers/reviewers.ts";
import type { Stage } from "../transfer-file/stages.ts";

/** Why what somebody signs on a day does not count. Each day is the one on file. */
export type SigningObjection =
  | { readonly kind: "key-revoked"; readonly on: string }
  | { readonly kind: "key-not-yet"; readonly from: string }
  | { readonly kind: "key-over"; readonly until: string }
  | { readonly kind: "person-left"; readonly on: string };

/** @param day of signing */
export function signingObjection({ reviewer, entry }: Signer, day: string): SigningObjection | undefined {
  const { from, until, revoked } = entry;
  const { left } = reviewer;
  if (revoked !== undefined) return { kind: "key-revoked", on: revoked };
  if (day < from) return { kind: "key-not-yet", from };
  if (until !== undefined && until < day) return { kind: "key-over", until };
  if (left !== undefined && left <= day) return { kind: "person-left", on: left };
  return undefined;
}

/** Why somebody may not review a stage, whatever they sign with; without the full stop. */
export function problemOfStage({ id, stages }: Reviewer, stage: Stage): string | undefined {
  if (stages.includes(stage)) return undefined;
  return `${id} may not review the stage ${stage}, only ${listed(stages, "and")}; have somebody who may sign it`;
}
