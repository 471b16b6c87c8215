/** Days are counted as the law's calendar has them, and only what is a date is one. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, addWorkingDays, daysBetween, isDate } from "../../../policies/border/law/deadline.ts";

// 2026-06-01 is a Monday.
const calendar = { weekend: [6, 7], holidays: ["2026-06-04"] };
const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-03-02", 36, "2029-03-02"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s and %i months: %s", (from, months, expected) => expect(addMonths(from, months)).toBe(expected));

test("days go over the ends of months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

describe("working days", () => {
  test.each([
    ["2026-06-01", 0, "2026-06-01"],
    ["2026-06-01", 1, "2026-06-02"],
    // Over the holiday.
    ["2026-06-03", 1, "2026-06-05"],
    // From a Saturday the Monday is the first.
    ["2026-06-06", 1, "2026-06-08"],
    ["2026-06-01", 10, "2026-06-16"],
    ["2026-06-08", -1, "2026-06-05"],
    ["2026-06-05", -1, "2026-06-03"],
  ])("%s and %i: %s", (from, count, expected) => expect(addWorkingDays(from, count, calendar)).toBe(expected));

  test("as many lie between as were counted, forwards and backwards, and the last is one of them", () => {
    const isWorked = (one: string): boolean =>
      !calendar.holidays.includes(one) && !["Sat", "Sun"].includes(new Date(one).toUTCString().slice(0, 3));
    const between = (first: string, last: string): number =>
      first >= last ? 0 : Number(isWorked(addDays(first, 1))) + between(addDays(first, 1), last);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const after = addWorkingDays(from, count, calendar);
        expect(isWorked(after)).toBe(true);
        expect(between(from, after)).toBe(count);
        const before = addWorkingDays(from, -count, calendar);
        expect(isWorked(before)).toBe(true);
        expect(between(addDays(before, -1), addDays(from, -1))).toBe(count);
      }),
    );
  });
});

describe("isDate", () => {
  test.each([
    ["2026-02-30"],
    ["2026-13-01"],
    ["2026-6-1"],
    ["2026-06-01T00:00:00Z"],
    [" 2026-06-01"],
    ["20260601"],
    [""],
    [20260601],
    [null],
    [undefined],
    [["2026-06-01"]],
  ])("%j is none", (value) => expect(isDate(value)).toBe(false));

  test("every day of the calendar is one, and their text sorts as they do", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (one, days) => {
        expect(isDate(one)).toBe(true);
        expect(addDays(one, days) > one).toBe(true);
      }),
    );
  });

  test("days between are those to add", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 5000 }), (one, days) => {
        expect(daysBetween(one, addDays(one, days))).toBe(days);
      }),
    );
  });
});
