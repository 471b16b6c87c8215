/** The last review was there by its stamp, else by its commit, else by the day that it states; never before that. */
import { expect, test } from "vitest";
import { judgeReviews } from "../../policies/register/review/judge-reviews.ts";
import { reviewedBy } from "../../policies/register/reviewed-by.ts";
import { reviewersOf, sampleTransfer, signAll, threeSigners } from "./sign-transfer.ts";

const signers = threeSigners();
const signed = signAll(sampleTransfer("orders"), signers, "2026-11-20");

function by(at: string | undefined, committed: string | undefined): string | undefined {
  const stampOf = () => (at === undefined ? undefined : { file: "orders.security.tsr", at: new Date(at) });
  const reviews = judgeReviews(signed, "transfers/orders.yaml", reviewersOf(signers), "2026-12-01", undefined, stampOf);
  return reviewedBy({ reviews }, () => committed);
}

test.each([
  [undefined, undefined, "2026-11-20"],
  [undefined, "2026-11-25", "2026-11-25"],
  [undefined, "2026-11-19", "2026-11-20"],
  ["2026-11-22T12:00:00Z", undefined, "2026-11-22"],
  ["2026-11-22T12:00:00Z", "2026-11-25", "2026-11-22"],
  ["2026-11-19T23:00:00Z", "2026-11-25", "2026-11-20"],
])("stamped %s, committed %s: %s", (at, committed, day) => expect(by(at, committed)).toBe(day));

test("nothing where nobody has reviewed", () =>
  expect(reviewedBy({ reviews: [] }, () => "2026-11-20")).toBeUndefined());
