/** An end that comes near is told of once a transfer, and so is a renewal that must be asked for before it. */

import { expect, test } from "vitest";
import { reportExpiringTransfer } from "../../../policies/border/findings/report-expiring-transfer.ts";
import { type Opinion, opinion } from "../../../policies/border/law/opinion.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { madeUpFlow, madeUpNode } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

const transfer = madeUpTransfer({ id: "T-1", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
const told = (day: string, change: Partial<Opinion> = {}, mover = madeUpNode("mover")) =>
  reportExpiringTransfer(
    madeUpFlow({ mover }),
    { transfer, opinions: [{ ...opinion(europe, "allowed"), ...change }] },
    day,
  );

test("nothing while neither is near", () => expect(told("2026-06-01", { renewBy: "2026-09-01" })).toEqual([]));

test("the end from sixty days before it, whatever ends first", () => {
  expect(told("2026-11-01")).toEqual([]);
  expect(told("2026-11-02")).toMatchObject([
    {
      policy: "report-expiring-transfer",
      outcome: "reported",
      problem: { facts: { endsSoon: true } },
      remedies: [{ code: "renew-transfer" }],
    },
  ]);
  expect(told("2026-06-01", { until: "2026-07-01" })).toMatchObject([
    { problem: { facts: { endsSoon: true } }, transfer: { passes: { end: "2026-07-01" } } },
  ]);
});

test("a renewal though the end is far", () => {
  expect(told("2026-06-01", { renewBy: "2026-07-01" })).toMatchObject([
    { problem: { facts: { endsSoon: false } }, transfer: { id: "T-1", passes: { renewals: [{ by: "2026-07-01" }] } } },
  ]);
});

test("each end by itself: one flow can end sooner than another on the same transfer", () => {
  expect(told("2026-12-01", { until: "2026-12-05" })[0]?.cause).not.toBe(told("2026-12-01")[0]?.cause);
});

test("once a transfer, however many flows pass on it", () => {
  expect(told("2026-12-01", {}, madeUpNode("other"))[0]?.cause).toBe(told("2026-12-01")[0]?.cause);
});
