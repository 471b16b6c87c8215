/** A stretch of time as people write it on a command line. */

import { InputError } from "@landlocked/policies/errors";
import { addDays, addMonths } from "@landlocked/policies/laws";

const longest = 9999;

/**
 * The last day of a stretch of time that begins on a day.
 *
 * @param text "60d", "8w" or "3m"
 * @throws InputError
 */
export function endOfDuration(text: string, day: string): string {
  const [, digits = "", unit] = /^([1-9]\d*)([dwm])$/.exec(text) ?? [];
  const count = Number(digits);
  if (unit === undefined || count > longest)
    throw new InputError(
      `--within ${text}: no duration; allowed is a number from 1 to ${longest} with d, w or m for days, weeks or months, such as 60d.`,
    );
  if (unit === "m") return addMonths(day, count);
  return addDays(day, unit === "w" ? 7 * count : count);
}
