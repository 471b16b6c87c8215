/** Why nothing passes on a transfer is one sentence, with what a person wrote on one line. */
import { expect, test } from "vitest";
import { objections } from "../../../policies/messages/english/objections.ts";

const file = "transfers/orders.yaml";

test("what a person wrote, and what is doubted, is said where there is any", () => {
  const revoked = { file, by: "tan.mei", on: "2026-11-22", reason: "It has ended\n" };
  const rejected = { file, by: "eva.adler", stage: "privacy", on: "2026-11-20" };
  expect([
    objections.revoked(revoked),
    objections.revoked({ ...revoked, doubt: "the signature is forged" }),
    objections.rejected(rejected),
    objections.rejected({ ...rejected, note: "No\n" }),
  ]).toEqual([
    'transfers/orders.yaml: tan.mei revoked it on 2026-11-22 ("It has ended"); nothing passes on it any more',
    'transfers/orders.yaml: tan.mei revoked it on 2026-11-22 ("It has ended"), though the signature is forged; nothing passes on it any more',
    "transfers/orders.yaml: eva.adler rejected it at the stage privacy on 2026-11-20; change what was objected to, and have it reviewed anew",
    'transfers/orders.yaml: eva.adler rejected it at the stage privacy on 2026-11-20 ("No"); change what was objected to, and have it reviewed anew',
  ]);
});

test("one missing review, or several", () => {
  const missing = (...stages: readonly string[]) => objections["reviews-missing"]({ file, transfer: "orders", stages });
  expect([missing("security"), missing("privacy", "security")]).toEqual([
    'transfers/orders.yaml: the review security is missing; sign the next with "landlocked transfer review orders --stage security"',
    'transfers/orders.yaml: the reviews privacy and security are missing; sign the next with "landlocked transfer review orders --stage privacy"',
  ]);
});
