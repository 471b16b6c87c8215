/** A day as it is typed. */
import { InvalidArgumentError } from "commander";

/** Returns the same text. @throws InvalidArgumentError, a sentence, for what is no day of this century */
export function toDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^20\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError("Allowed is an ISO date such as 2026-01-31.");
}
