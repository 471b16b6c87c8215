/** A stamp makes nothing of a review that states a later day than it, nor does one that is not sound. */
import { expect, test } from "vitest";
import { judgeReviews } from "../../../policies/register/review/judge-reviews.ts";
import { stampedOn } from "../../../policies/register/review/judge-stamp.ts";
import type { ReviewStamp } from "../../../policies/register/review/review-stamps.ts";
import { reviewersOf, sampleTransfer, signAll, threeSigners } from "../sign-transfer.ts";

const file = "transfers/orders.privacy.tsr";
const signers = threeSigners();
const signed = signAll(sampleTransfer("orders"), signers, "2026-11-20");

/** The second of three, so stamped. */
function privacy(stamp: ReviewStamp) {
  const stampOf = ({ stage }: { readonly stage: string }) => (stage === "privacy" ? stamp : undefined);
  const judged = judgeReviews(signed, "transfers/orders.yaml", reviewersOf(signers), "2026-11-23", undefined, stampOf);
  return judged[1];
}

test("a sound one stands with the review", () => {
  const stamp = { file, at: new Date("2026-11-21T09:00:00Z") };
  expect(privacy(stamp)).toMatchObject({ stamp, isApproval: true, problem: undefined });
  expect(stampedOn(stamp)).toBe("2026-11-21");
});

test("a day that has begun somewhere is not later than the stamp", () => {
  expect(privacy({ file, at: new Date("2026-11-19T10:00:00Z") })?.isApproval).toBe(true);
  expect(privacy({ file, at: new Date("2026-11-19T09:59:59Z") })).toMatchObject({
    isApproval: false,
    problem: `transfers/orders.yaml, reviews[1] (privacy, eva.adler): it is dated 2026-11-20, and ${file} stamped its signature at 2026-11-19T09:59:59.000Z already; have it signed with the day it is signed on.`,
  });
});

test("one that is not sound makes the review count for nothing", () => {
  const stamp = { file, problem: "is over other bytes than this signature" };
  expect(privacy(stamp)).toMatchObject({
    isApproval: false,
    isAltered: false,
    isUnproven: true,
    problem: `transfers/orders.yaml, reviews[1] (privacy, eva.adler): its time stamp ${file} is over other bytes than this signature; have the signature stamped anew.`,
  });
  expect(stampedOn(stamp)).toBeUndefined();
});
