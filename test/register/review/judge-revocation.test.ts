/** The signature that ends a transfer: any reviewer's, over all of it and its reviews. */

import { expect, it } from "vitest";
import { judgeRevocation } from "../../../policies/register/review/judge-revocation.ts";
import { reviewersOf, sampleTransfer, signAll, signRevocation, threeSigners } from "../sign-transfer.ts";

const people = threeSigners();
const reviewers = reviewersOf(people);
const signed = signAll(sampleTransfer(), people);
const revoked = signRevocation(signed, people[2], "2026-11-22", "The contract has ended");

it("is sound over what was revoked, and by nobody where nothing was", () => {
  expect(judgeRevocation(signed, reviewers)).toBeUndefined();
  expect(judgeRevocation(revoked, reviewers)).toEqual({ revocation: revoked.revoked, problem: undefined });
});

it("does not hold once a word, a review or its reason is another", () => {
  const others = [
    { ...revoked, people: 1 },
    { ...revoked, reviews: revoked.reviews?.slice(1) },
    { ...revoked, revoked: revoked.revoked && { ...revoked.revoked, reason: "other" } },
  ];
  for (const file of others)
    expect(judgeRevocation(file, reviewers)?.problem).toMatch(/is not over this content; have tan\.mei sign anew$/);
});
