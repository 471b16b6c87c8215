/** The allowed_signers file admits a key on exactly the days on which it may sign here. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { allowedSigners } from "../../policies/register/allowed-signers.ts";
import { signingObjection } from "../../policies/register/review/signing-objection.ts";
import { reviewersOf, signer } from "./sign-transfer.ts";

const pair = signer("li.wei", ["data-owner"]).pair;
const options = 'namespaces="landlocked-transfer-review,landlocked-transfer-revocation"';
const linesOf = (more: object) => allowedSigners(reviewersOf([{ ...signer("li.wei", ["data-owner"], more), pair }]));

it("has a line for each key, with its days", () => {
  expect(linesOf({})).toBe(`li.wei ${options},valid-after="20260101000000" ${pair.line}\n`);
  expect(linesOf({ until: "2026-12-31" })).toBe(
    `li.wei ${options},valid-after="20260101000000",valid-before="20261231235959" ${pair.line}\n`,
  );
  expect(linesOf({ until: "2026-12-31", left: "2026-03-01" })).toContain('valid-before="20260228235959"');
  expect(linesOf({ revoked: "2026-12-24" })).toBe("");
  expect(linesOf({ left: "2026-01-01" })).toBe("");
  expect(linesOf({ left: "2026-01-02" })).toContain('valid-before="20260101235959"');
  expect(linesOf({ until: "2026-01-31", left: "2026-12-31" })).toContain('valid-before="20260131235959"');
});

it("admits a key exactly when nothing here objects to it", () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);
  const some = fc.option(day, { nil: undefined });
  fc.assert(
    fc.property(day, day, some, some, some, (on, from, until, left, revoked) => {
      fc.pre(until === undefined || from <= until);
      const reviewers = reviewersOf([
        {
          ...signer("li.wei", ["data-owner"], { from, ...(until && { until }) }),
          pair,
          ...(left && { left }),
          ...(revoked && { revoked }),
        },
      ]);
      const [reviewer] = reviewers.byId.values();
      const [entry] = reviewer?.keys ?? [];
      if (!reviewer || !entry) throw new RangeError("one reviewer with one key");
      const line = allowedSigners(reviewers);
      const bound = (name: string) => new RegExp(`${name}="(\\d{8})`).exec(line)?.[1];
      const digits = on.replaceAll("-", "");
      const isAdmitted =
        line !== "" && (bound("valid-after") ?? "") <= digits && digits <= (bound("valid-before") ?? "9");
      expect(isAdmitted).toBe(signingObjection({ reviewer, entry }, on) === undefined);
    }),
    { numRuns: 2_000 },
  );
});
