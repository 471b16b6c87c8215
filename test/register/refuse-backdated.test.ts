/** What a review's own day says is not enough: by the day on which it is proven to be there, its signer must have been able to sign. */
import { expect, test } from "vitest";
import { judgeReviews } from "../../policies/register/judge-reviews.ts";
import { type Signer as Person, reviewersOf, sampleTransfer, signAll, threeSigners } from "./sign-transfer.ts";

const shown = "transfers/orders.yaml";
const day = "2026-11-23";
const [li, eva, tan] = threeSigners();
const signed = signAll(sampleTransfer("orders"), [li, eva, tan], "2026-11-20");

/** Which reviews count, if these people had these ends, and git had the last signature on a day. */
function approvals(people: readonly Person[], committed?: string): readonly boolean[] {
  return judgeReviews(signed, shown, reviewersOf(people), day, () => committed).map(({ isApproval }) => isApproval);
}

test("a later review proves those before it", () => {
  expect(approvals([{ ...li, left: "2026-11-21" }, { ...eva, until: "2026-11-20" }, tan])).toEqual([true, true, true]);
});

test("the last of somebody who has left since counts only where git had it before", () => {
  const gone = [li, eva, { ...tan, left: "2026-11-22" }];
  expect(approvals(gone)).toEqual([true, true, false]);
  expect(approvals(gone, "2026-11-21")).toEqual([true, true, true]);
  expect(approvals(gone, "2026-11-22")).toEqual([true, true, false]);
  expect(approvals([li, eva, { ...tan, until: "2026-11-20" }])).toEqual([true, true, false]);
});

test("a review that proves nothing of itself proves nothing of others", () => {
  const gone = [li, { ...eva, until: "2026-11-21" }, { ...tan, left: "2026-11-22" }];
  expect(approvals(gone)).toEqual([true, false, false]);
});

test("says what is not proven, and what to do", () => {
  const [, , last] = judgeReviews(signed, shown, reviewersOf([li, eva, { ...tan, left: "2026-11-22" }]), day);
  expect(last?.problem).toBe(
    `${shown}, reviews[2] (security, tan.mei): tan.mei left on 2026-11-22, and nothing proves that this, dated 2026-11-20, was signed before 2026-11-23; have another reviewer sign.`,
  );
  expect(last?.isAltered).toBe(false);
});
