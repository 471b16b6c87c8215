/** How many people make a difference, and how they are counted. */
import type { Verified } from "./dated.ts";

export interface Threshold {
  readonly id: string;
  readonly counts: Count;
  readonly window: "calendar-year" | "rolling-12-months";
  /** Inclusive bound; exactly one of the two is stated. */
  readonly atLeast?: number | undefined;
  /** Exclusive bound. */
  readonly moreThan?: number | undefined;
  /** Counts only where the data is of one of these. */
  readonly category?: readonly string[] | undefined;
  readonly article: string;
  readonly verified: Verified;
}

/** Distinct people exported in the window, this transfer included; the window of each is fixed. */
export const windows = {
  persons: "calendar-year",
  sensitive: "calendar-year",
  us_persons_12m: "rolling-12-months",
  us_devices_12m: "rolling-12-months",
} as const satisfies Record<string, Threshold["window"]>;
export type Count = keyof typeof windows;
export const counts = Object.keys(windows) as readonly Count[];
