/** Which review may follow which: of all orders of stages only one, by three people, with three keys, on days that don't run back. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderObjection, orderText, type Reviewed } from "../../../policies/register/review/order-objection.ts";
import type { Signer } from "../../../policies/register/reviewers/reviewers.ts";
import { type Stage, stages } from "../../../policies/register/transfer-file/stages.ts";
import { reviewersOf, signer } from "../sign-transfer.ts";

const signers: readonly Signer[] = [
  ...reviewersOf(["a", "b", "c"].map((id) => signer(id, stages))).byId.values(),
].flatMap((reviewer) => reviewer.keys.map((entry) => ({ reviewer, entry })));
const [a, b] = signers;
const reviewed = (stage: Stage, reviewer: string, by?: Signer, day = "2026-11-20"): Reviewed => {
  return { review: { stage, reviewer, day }, signer: by };
};
const first = reviewed("data-owner", "a", a);

describe("orderObjection", () => {
  it.each<[string, Reviewed, readonly Reviewed[], unknown]>([
    ["the first", first, [], undefined],
    ["the second by another", reviewed("privacy", "b", b), [first], undefined],
    ["a skipped stage", reviewed("security", "b", b), [first], { kind: "stage-skipped", skipped: ["privacy"] }],
    ["the same stage again", reviewed("data-owner", "b", b), [first], { kind: "stage-taken", earlier: first.review }],
    ["a stage after a later one", first, [reviewed("privacy", "b", b)], { kind: "stage-passed" }],
    [
      "an earlier day",
      reviewed("privacy", "b", b, "2026-11-19"),
      [first],
      { kind: "day-before", earlier: first.review },
    ],
    ["the same person", reviewed("privacy", "a"), [first], { kind: "same-person", earlier: first.review }],
    [
      "the same key",
      reviewed("privacy", "b", a),
      [first],
      { kind: "same-key", earlier: first.review, fingerprint: a?.entry.key.fingerprint },
    ],
    ["a key that nobody knows to be the same", reviewed("privacy", "b"), [reviewed("data-owner", "a")], undefined],
  ])("%s", (_which, next, before, found) => {
    expect(orderObjection(next, before)).toEqual(found);
  });

  it("lets exactly the three stages in order pass, by three people with three keys", () => {
    const one = fc.record({ stage: fc.constantFrom(...stages), person: fc.nat(2), key: fc.nat(2), day: fc.nat(2) });
    const counts = { passing: 0, not: 0 };
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), (list) => {
        const all = list.map(({ stage, person, key, day }) =>
          reviewed(stage, `p${person}`, signers[key], `2026-11-2${day}`),
        );
        const passes = all.every((next, index) => orderObjection(next, all.slice(0, index)) === undefined);
        const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
        const isRight =
          list.every(({ stage, day }, index) => stage === stages[index] && day >= (list[index - 1]?.day ?? 0)) &&
          isDistinct(list.map(({ person }) => person)) &&
          isDistinct(list.map(({ key }) => key));
        expect(passes).toBe(isRight);
        counts[passes ? "passing" : "not"] += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(counts.passing).toBeGreaterThan(100);
  });
});

it("orderText says what to do with one that is signed", () => {
  const { review } = reviewed("privacy", "a");
  expect(orderText({ kind: "same-person", earlier: first.review }, review)).toBe(
    "a has signed the stage data-owner already; have somebody else sign privacy",
  );
  expect(orderText({ kind: "stage-skipped", skipped: ["data-owner"] }, review)).toBe(
    "it skips data-owner; remove it and all after it, and have them signed in order",
  );
});
