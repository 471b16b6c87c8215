/** Dates of law: months, calendar days and working days, counted from ISO dates. */
import { Temporal } from "temporal-polyfill";
import type { Law } from "./law.ts";

/** Six months after 31 August end on the last day of February. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** `addDays("2026-12-31", 1)` is "2027-01-01". */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** From one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The first working day after `day` counts as one; negative counts back. Weekends and holidays as the law's file states them. */
export function addWorkingDays(day: string, workingDays: number, { weekend, holidays }: Calendar): string {
  const step = Math.sign(workingDays);
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(workingDays); left > 0; ) {
    date = date.add({ days: step });
    if (!weekend.includes(date.dayOfWeek) && !holidays.includes(date.toString())) left -= 1;
  }
  return date.toString();
}

type Calendar = Pick<Law, "weekend" | "holidays">;

/** Whether a value on file is a calendar date, so that comparing it as text is comparing days. */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: "reject" }).toString() === value;
  } catch {
    return false;
  }
}
