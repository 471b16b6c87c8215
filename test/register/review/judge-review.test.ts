/** One review: what it counts for, kept apart from why it does not count on the day. */

import { expect, it } from "vitest";
import { judgeReview, type Reviewing } from "../../../policies/register/review/judge-review.ts";
import type { Review, TransferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { reviewersOf, sampleTransfer, signReview, threeSigners } from "../sign-transfer.ts";

const people = threeSigners();
const [li, eva] = people;
const draft = sampleTransfer();
const signed = signReview(draft, li, "data-owner", "2026-01-31");
const reviewing = (file: TransferFile, day = "2026-11-23"): Reviewing => {
  return { file, shown: "transfers/orders.yaml", reviewers: reviewersOf(people), day };
};
const firstOf = ({ reviews }: TransferFile): Review => {
  const [review] = reviews ?? [];
  if (!review) throw new RangeError("one review");
  return review;
};
const judge = (file: TransferFile, day?: string) => judgeReview(firstOf(file), [], reviewing(file, day));

it("approves, with its signer and its end", () => {
  const found = judge(signed);
  expect(found).toMatchObject({ until: "2027-01-31", isAltered: false, isRejection: false, isApproval: true });
  expect(found.problem).toBeUndefined();
  expect(found.signer?.reviewer.id).toBe("li.wei");
});

it("stays an approval when it has aged, and is none yet before its day", () => {
  expect(judge(signed, "2027-01-31")).toMatchObject({
    isApproval: true,
    problem: expect.stringContaining("counted to 2027-01-31"),
  });
  expect(judge(signed, "2026-01-30")).toMatchObject({
    isApproval: false,
    problem: expect.stringContaining("it is dated 2026-01-31"),
  });
});

it("is an approval on its own day", () => {
  expect(judge(signed, "2026-01-31")).toMatchObject({ isApproval: true, problem: undefined });
});

it("is altered where no key on file has signed it, also of somebody who may not review the stage", () => {
  const strange = signReview(draft, eva, "data-owner", "2026-01-31");
  const ofStage = { problem: expect.stringContaining("may not review the stage data-owner") };
  expect(judge(strange)).toMatchObject({ ...ofStage, isAltered: false });
  expect(judge({ ...strange, people: 1 })).toMatchObject({ ...ofStage, isAltered: true });
  expect(judge(signReview(draft, eva, "data-owner", "2025-12-31"))).toMatchObject({ ...ofStage, isAltered: false });
});

it("rejects only where somebody who may has signed it", () => {
  const rejected = signReview(draft, li, "data-owner", "2026-01-31", "rejected");
  expect(judge(rejected)).toMatchObject({ isRejection: true, isApproval: false, isAltered: false });
  expect(judge({ ...rejected, people: 1 })).toMatchObject({ isRejection: false, isAltered: true, signer: undefined });
  expect(judge(signReview(draft, eva, "data-owner", "2026-01-31", "rejected"))).toMatchObject({
    isRejection: false,
    isAltered: false,
    problem:
      "transfers/orders.yaml, reviews[0] (data-owner, eva.adler): eva.adler may not review the stage data-owner, only privacy; have somebody who may sign it.",
  });
});
