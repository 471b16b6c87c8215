/** CloudWatch Logs keeps logs for certain numbers of days only; a stack may ask for any. */

const allowedDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/**
 * The shortest retention CloudWatch Logs has that is at least what was asked, since a law sets the least.
 *
 * @param days 1-3653
 */
export function logRetention(days: number): number {
  const retention = allowedDays.find((allowed) => allowed >= days);
  if (!Number.isInteger(days) || days < 1 || retention === undefined) {
    throw new Error(`Logs can be kept for 1 to 3653 days, not ${days}.`);
  }
  return retention;
}
