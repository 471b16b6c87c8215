/** Where a transfer stands by what was judged of it, without any signature: what ended it comes before what it lacks. */

import { describe, expect, it } from "vitest";
import type { JudgedReview } from "../../policies/register/review/judge-review.ts";
import { type JudgedSignatures, standingOf, wasApproved, withdrawnOn } from "../../policies/register/standing.ts";
import { stages } from "../../policies/register/transfer-file/stages.ts";
import { sampleTransfer } from "./sign-transfer.ts";

const file = sampleTransfer("orders");
const shown = "transfers/orders.yaml";
const day = "2026-11-23";

function signed(changes: Partial<JudgedReview> = {}, ...at: readonly number[]): JudgedSignatures {
  const reviews = stages.map((stage, index): JudgedReview => {
    const review = { stage, reviewer: `p${index}`, decision: "approved", day: "2026-11-20", signature: "x" } as const;
    const sound = { review, until: "2027-11-20", isAltered: false, isRejection: false, isApproval: true };
    return at.includes(index) ? { ...sound, ...changes } : sound;
  });
  return { reviews };
}
const revoked = (on: string, problem?: string): JudgedSignatures["revocation"] => {
  return { revocation: { by: "p0", day: on, reason: "over", signature: "x" }, problem };
};

describe("standingOf", () => {
  const kind = (of: JudgedSignatures, on = day) => standingOf(file, shown, of, on).kind;

  it("is approved until the first of its ends", () => {
    expect(standingOf(file, shown, signed({ until: "2027-01-01" }, 1), day)).toEqual({
      kind: "approved",
      until: "2027-01-01",
    });
    expect(standingOf(file, shown, signed({ until: "2028-01-01" }, 0, 1, 2), day)).toEqual({
      kind: "approved",
      until: file.expires,
    });
  });

  it("says first what ended it, then what it lacks", () => {
    const lacking = signed({ problem: "No." }, 1);
    expect(standingOf(file, shown, lacking, day)).toEqual({
      kind: "pending",
      missing: ["privacy", "security"],
      why: { code: "review-void", facts: { text: "No" } },
    });
    expect(kind(lacking, file.expires)).toBe("expired");
    expect(kind(signed({ problem: "No.", isRejection: true }, 2), file.expires)).toBe("rejected");
    expect(kind({ ...signed({ isRejection: true }, 2), revocation: revoked(day, "it is forged") })).toBe("revoked");
    expect(kind(signed(), "2026-11-20")).toBe("not-yet");
  });
});

it("wasApproved asks for the first three reviews alone, whatever came after", () => {
  const { reviews } = signed();
  const [one] = reviews;
  if (!one) throw new RangeError("three reviews");
  expect(wasApproved({ reviews })).toBe(true);
  expect(wasApproved({ reviews: [...reviews, { ...one, isApproval: false, isRejection: true }] })).toBe(true);
  expect(wasApproved({ reviews: reviews.slice(1) })).toBe(false);
  expect(wasApproved(signed({ isApproval: false }, 2))).toBe(false);
});

it("withdrawnOn is the first day on which it was soundly rejected or revoked", () => {
  const rejected = signed({ isRejection: true }, 1);
  expect(withdrawnOn(signed())).toBeUndefined();
  expect(withdrawnOn(rejected)).toBe("2026-11-20");
  expect(withdrawnOn({ ...rejected, revocation: revoked("2026-11-19") })).toBe("2026-11-19");
  expect(withdrawnOn({ ...signed(), revocation: revoked("2026-11-19", "it is forged") })).toBeUndefined();
});
