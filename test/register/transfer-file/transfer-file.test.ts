/** The shape of a transfer's file: it takes the sample as it is, and of what is signed it keeps all but the signatures. */

import { expect, it } from "vitest";
import { stages } from "../../../policies/register/transfer-file/stages.ts";
import { transferContent, transferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { sampleTransfer, signAll, signRevocation, threeSigners } from "../sign-transfer.ts";

const people = threeSigners();
const draft = sampleTransfer();
const signed = signRevocation(signAll(draft, people), people[0], "2026-11-22", "ended");

it("changes nothing that it reads", () => {
  expect(transferFile.parse(structuredClone(signed))).toEqual(signed);
});

it("takes no key that it does not know, at any depth", () => {
  const [review] = signed.reviews ?? [];
  const wrong = [
    { ...draft, approved: true },
    { ...draft, to: { ...draft.to, city: "Frankfurt" } },
    { ...signed, reviews: [{ ...review, until: "2030-01-01" }] },
  ];
  for (const file of wrong) expect(transferFile.safeParse(file).success).toBe(false);
});

it("is signed in three stages, over all but its reviews and its revocation", () => {
  expect(signed.reviews?.map(({ stage }) => stage)).toEqual(stages);
  expect(transferContent(signed)).toEqual(draft);
});
