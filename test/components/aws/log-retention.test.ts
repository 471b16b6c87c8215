/** Logs must never be kept shorter than asked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logRetention } from "../../../components/aws/log-retention.ts";

describe("log retention", () => {
  it("is the shortest CloudWatch Logs has that is long enough", () => {
    expect([1, 2, 180, 181, 366, 3650].map(logRetention)).toEqual([1, 3, 180, 365, 400, 3653]);
  });

  it("is never shorter than asked, grows with it, and is stable", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3653 }), (days) => {
        const kept = logRetention(days);
        expect(kept).toBeGreaterThanOrEqual(days);
        expect(logRetention(kept)).toBe(kept);
        if (days > 1) expect(kept).toBeGreaterThanOrEqual(logRetention(days - 1));
      }),
    );
  });

  it("refuses what it can't keep", () => {
    for (const days of [0, -1, 1.5, 3654, Number.NaN]) {
      expect(() => logRetention(days)).toThrow(`Logs can be kept for 1 to 3653 days, not ${days}.`);
    }
  });
});
