/** A digest tells a ledger that was changed, and nothing of the order it is written in. */

import { expect, test } from "vitest";
import type { Holding } from "../../policies/config/holding.ts";
import { ledgerDigest } from "../../policies/config/ledger-digest.ts";

const one: Holding = {
  name: "documents",
  arn: "arn:aws:s3:::documents",
  type: "aws:s3/bucket:Bucket",
  cloud: "aws",
  region: "eu-central-1",
  dataClass: "personal",
  subjects: ["EEA", "CN"],
};
const { arn: _, ...other } = { ...one, name: "logs" };

test("is the same in any order", () => {
  const digest = ledgerDigest([one, other]);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(ledgerDigest([other, { ...one, subjects: ["CN", "EEA"] }])).toBe(digest);
});

test("is another for each change", () => {
  const changes: readonly Partial<Holding>[] = [
    { name: "x" },
    { arn: "x" },
    { type: "x" },
    { cloud: "alicloud" },
    { region: "x" },
    { dataClass: "none" },
    { subjects: ["EEA"] },
  ];
  const digests = [[one], [one, other], ...changes.map((change) => [{ ...one, ...change }])].map(ledgerDigest);
  expect(new Set(digests).size).toBe(digests.length);
});
