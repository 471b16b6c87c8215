/** Keys that the judge reads: what need not be stated, and what is refused. */
import { expect, it } from "vitest";
import { z } from "zod";
import { judgedKeys } from "../../policies/config/judged-keys.ts";

const schema = z.strictObject(judgedKeys);
const least = { cloud: "aws", region: "eu-central-1", dataClass: "personal", owner: "platform" };

it("fills in what need not be stated", () => {
  expect(schema.parse(least)).toEqual({
    ...least,
    pinned: true,
    accounts: [],
    organisations: [],
    networks: [],
    ledgers: [],
    replay: "on",
    transfers: "transfers",
    accepted: [],
    anonymisers: [],
  });
});

it.each([
  { region: "Frankfurt" },
  { country: "de" },
  { owner: "The Platform Team" },
  { owner: "aws:platform" },
  { accounts: ["1234"] },
  { organisations: ["*"] },
  { organisations: ["o-*"] },
  { networks: ["vpc-*"] },
  { networks: ["10.0.0.0/16"] },
  { networks: ["0.0.0.0/0"] },
  { ledgers: [""] },
  { transfers: "" },
  { accepted: [{ resource: "cache", type: "aws:x/y:Z", reason: "static pages", owner: "web" }] },
  { accepted: [{ resource: "cache", reason: "static pages", owner: "web", until: "2027-01-01" }] },
  { accepted: [{ resource: "cache", type: "cache", reason: "static pages", owner: "web", until: "2027-01-01" }] },
  { anonymisers: [{ resource: "counts", type: "aws:x/y:Z", owner: "dpo", checked: "2026-05-01" }] },
  { anonymisers: [{ resource: "counts", type: "aws:x/y:Z", method: "counts", owner: "dpo", checked: "May" }] },
])("refuses %j", (change) => expect(schema.safeParse({ ...least, ...change }).success).toBe(false));
