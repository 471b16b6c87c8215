/** Nobody is let sign what would not count afterwards, nor kept from signing what would: over random histories of a transfer. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { planReview } from "../../cli/transfer/sign/plan-review.ts";
import { judgeContents } from "../../policies/register/judge-file.ts";
import type { Judging } from "../../policies/register/judging.ts";
import { registerOf } from "../../policies/register/read-register.ts";
import { judgeReviews } from "../../policies/register/review/judge-reviews.ts";
import { signingObjection } from "../../policies/register/review/signing-objection.ts";
import type { Signer } from "../../policies/register/reviewers/reviewers.ts";
import { type Stage, stages } from "../../policies/register/transfer-file/stages.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { transferSchema } from "../../policies/register/transfer-file/transfer-schema.ts";
import { reviewersOf, sampleTransfer, sampleWords, signer, signReview } from "../register/sign-transfer.ts";

const people = [
  signer("li.wei", ["data-owner"]),
  signer("eva.adler", ["privacy"], { until: "2026-11-21" }),
  signer("tan.mei", ["security"]),
  signer("jo.every", stages),
  signer("new.here", ["privacy"], { from: "2026-11-22" }),
  signer("max.frei", ["security"], { revoked: "2026-11-01" }),
  signer("ole.timm", ["data-owner"], { left: "2026-11-22" }),
];
const reviewers = reviewersOf(people);
const schema = transferSchema(sampleWords);
const file = "transfers/orders.yaml";
const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];

interface Step {
  readonly who: number;
  readonly stage: Stage;
  readonly day: number;
}

function signed(of: TransferFile, { who, stage, day }: Step): TransferFile {
  const [person, on] = [people[who], days[day]];
  if (!person || on === undefined) throw new RangeError("a person and a day");
  return signReview(of, person, stage, on);
}

function signerOf({ who }: Step): Signer {
  const reviewer = reviewers.byId.get(people[who]?.id ?? "");
  const [entry] = reviewer?.keys ?? [];
  if (!reviewer || !entry) throw new RangeError("everybody has a key");
  return { reviewer, entry };
}

/** The file with the review signed in place of those that make room for it, or why nobody may sign it. */
function planned(of: TransferFile, step: Step): TransferFile | string {
  const day = days[step.day] ?? "";
  const judging: Judging = { schema, reviewers, documents: { judge: () => [] }, day };
  const [transfer] = registerOf([judgeContents(of.id, file, of, judging)], day).transfers;
  if (!transfer) throw new RangeError("one transfer");
  const objection = signingObjection(signerOf(step), day);
  if (objection) return objection.kind;
  try {
    const { contents, kept } = planReview(transfer, step.stage, signerOf(step), day);
    return signed({ ...contents, reviews: [...kept] }, step);
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") return error.message;
    throw error;
  }
}

test("what may be signed counts, and what may not would not", () => {
  const step: fc.Arbitrary<Step> = fc.record({
    who: fc.nat(people.length - 1),
    stage: fc.constantFrom(...stages),
    day: fc.nat(days.length - 1),
  });
  const counts = { signed: 0, not: 0 };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2 }), step, (history, next) => {
      const before = history.reduce(signed, sampleTransfer("orders"));
      const plan = planned(before, next);
      const day = days[next.day] ?? "";
      const isPlanned = typeof plan !== "string";
      const last = judgeReviews(isPlanned ? plan : signed(before, next), file, reviewers, day).at(-1);
      const isSound = judgeReviews(before, file, reviewers, day).every(({ problem }) => problem === undefined);
      if (isPlanned) expect(last).toMatchObject({ isApproval: true });
      if (isPlanned) expect(last?.problem).toBeUndefined();
      // Over a review that does not count none counts; then only what takes its place is planned.
      if (!isPlanned && isSound) expect({ plan, isApproval: last?.isApproval }).toEqual({ plan, isApproval: false });
      counts[isPlanned ? "signed" : "not"] += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(counts.signed).toBeGreaterThan(100);
  expect(counts.not).toBeGreaterThan(100);
});

test("each thing in the way has its sentence", () => {
  const [owner, both] = [0, 3];
  const once = signed(sampleTransfer("orders"), { who: owner, stage: "data-owner", day: 2 });
  const bothOnce = signed(sampleTransfer("orders"), { who: both, stage: "data-owner", day: 1 });
  const next = "the next is privacy: landlocked transfer review orders --stage privacy.";
  expect(planned(once, { who: both, stage: "data-owner", day: 2 })).toBe(
    `${file}: li.wei signed the stage data-owner on 2026-11-22; ${next}`,
  );
  expect(planned(once, { who: both, stage: "security", day: 2 })).toBe(
    `${file}: the stage security comes only after privacy, which is not signed; ${next}`,
  );
  expect(planned(once, { who: 2, stage: "privacy", day: 2 })).toBe(
    `${file}: tan.mei may not review the stage privacy, only security; have somebody who may sign it.`,
  );
  expect(planned(bothOnce, { who: both, stage: "privacy", day: 1 })).toBe(
    `${file}: jo.every has signed the stage data-owner already; have somebody else sign privacy.`,
  );
});

test("a clock that runs back makes no review", () => {
  const once = signed(sampleTransfer("orders"), { who: 0, stage: "data-owner", day: 0 });
  const judging: Judging = { schema, reviewers, documents: { judge: () => [] }, day: "2026-11-20" };
  const [transfer] = registerOf([judgeContents("orders", file, once, judging)], "2026-11-20").transfers;
  if (!transfer) throw new RangeError("one transfer");
  expect(() => planReview(transfer, "privacy", signerOf({ who: 1, stage: "privacy", day: 0 }), "2026-11-19")).toThrow(
    `${file}: the review before it (data-owner) is of 2026-11-20, and today is 2026-11-19; set the clock right.`,
  );
});
