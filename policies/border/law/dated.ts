/** Facts of law as a file states them: how well each is verified, and from when until when it holds. */

/** How well a fact is verified: P primary text, S secondary sources, M memory. */
export type Verified = "P" | "S" | "M";

/** From when until when a fact holds: ISO dates, from <= day < until. */
export interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether a dated fact holds on a day. */
export function isInForce({ from, until }: Dated, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
