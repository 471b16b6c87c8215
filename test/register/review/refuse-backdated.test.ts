/** What a review's own day says is not enough: by the day on which it is proven to be there, its signer must have been able to sign. */
import { describe, expect, it, test } from "vitest";
import { judgeReviews } from "../../../policies/register/review/judge-reviews.ts";
import type { Stage } from "../../../policies/register/transfer-file/stages.ts";
import { type Signer as Person, reviewersOf, sampleTransfer, signAll, threeSigners } from "../sign-transfer.ts";

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

test("what nobody has signed proves nothing of what it follows", () => {
  const [first, ...rest] = signed.reviews ?? [];
  if (!first) throw new RangeError("three reviews");
  const forged = { ...signed, reviews: [first, ...rest.map((one) => ({ ...one, signature: "x", day: "2026-11-20" }))] };
  const reviewers = reviewersOf([{ ...li, left: "2026-11-21" }, eva, tan]);
  expect(judgeReviews(forged, shown, reviewers, day)[0]).toMatchObject({ isApproval: false, isUnproven: true });
  expect(judgeReviews(signed, shown, reviewers, day)[0]?.isApproval).toBe(true);
});

test("git is asked only of a review that nothing else proves", () => {
  const asked: string[] = [];
  const committedOn = (signature: string) => void asked.push(signature);
  judgeReviews(signed, shown, reviewersOf([{ ...li, left: "2026-11-21" }, eva, tan]), day, committedOn);
  expect(asked).toEqual([]);
  judgeReviews(signed, shown, reviewersOf([li, eva, { ...tan, left: "2026-11-22" }]), day, committedOn);
  expect(asked).toEqual([signed.reviews?.[2]?.signature]);
});

test("says what is not proven, and what to do", () => {
  const [, , last] = judgeReviews(signed, shown, reviewersOf([li, eva, { ...tan, left: "2026-11-22" }]), day);
  expect(last?.problem).toBe(
    `${shown}, reviews[2] (security, tan.mei): tan.mei left on 2026-11-22, and nothing proves that this, dated 2026-11-20, was signed before 2026-11-23; have another reviewer sign.`,
  );
  expect(last?.isAltered).toBe(false);
});

describe("time stamps", () => {
  type Times = Partial<Record<Stage, string>>;
  /** Which reviews count, if these people had these ends, with these stamps, and git had all of it on the day they state. */
  const stamped = (people: readonly Person[], times: Times): readonly boolean[] => {
    const stampOf = ({ stage }: { readonly stage: Stage }) => {
      const time = times[stage];
      return time === undefined ? undefined : { file: `orders.${stage}.tsr`, at: new Date(`${time}T08:00:00Z`) };
    };
    const judged = judgeReviews(signed, shown, reviewersOf(people), "2026-12-10", () => "2026-11-20", stampOf);
    return judged.map(({ isApproval }) => isApproval);
  };
  const gone = [li, eva, { ...tan, left: "2026-11-22" }];

  it("prove when a review was there, whatever git says", () => {
    expect(stamped(gone, {})).toEqual([true, true, true]);
    expect(stamped(gone, { security: "2026-11-21" })).toEqual([true, true, true]);
    expect(stamped(gone, { security: "2026-11-22" })).toEqual([true, true, false]);
    expect(stamped([li, eva, { ...tan, until: "2026-11-20" }], { security: "2026-11-21" })).toEqual([
      true,
      true,
      false,
    ]);
    expect(stamped([li, eva, { ...tan, revoked: "2026-11-25" }], { security: "2026-11-20" })).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are of no matter where who signed could still sign then", () => {
    expect(stamped([li, eva, tan], { security: "2026-12-05" })).toEqual([true, true, true]);
  });

  it("of a later review prove those before it too, unless that counts for nothing itself", () => {
    const first = [{ ...li, left: "2026-11-22" }, eva, tan];
    expect(stamped(first, { "data-owner": "2026-11-25", security: "2026-11-21" })).toEqual([true, true, true]);
    expect(stamped(first, { "data-owner": "2026-11-25", security: "2026-11-25" })).toEqual([false, true, true]);
    const both = [{ ...li, left: "2026-11-22" }, eva, { ...tan, left: "2026-11-21" }];
    expect(stamped(both, { "data-owner": "2026-11-25", security: "2026-11-21" })).toEqual([false, true, false]);
  });

  it("of the day before are of the day that a review states, which has begun somewhere", () => {
    const late = [li, eva, { ...tan, from: "2026-11-20" }];
    const stampOf = ({ stage }: { readonly stage: Stage }) =>
      stage === "security" ? { file: "orders.security.tsr", at: new Date("2026-11-19T20:00:00Z") } : undefined;
    const judged = judgeReviews(signed, shown, reviewersOf(late), day, undefined, stampOf);
    expect(judged.map(({ isApproval }) => isApproval)).toEqual([true, true, true]);
  });

  it("before the key of who signs prove that it states a false day", () => {
    const late = [li, eva, { ...tan, from: "2026-11-20" }];
    expect(stamped(late, { security: "2026-11-20" })).toEqual([true, true, true]);
    expect(stamped(late, { security: "2026-11-18" })).toEqual([true, true, false]);
  });
});
