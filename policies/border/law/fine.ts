/** What breaking a law costs. */
import type { Verified } from "./dated.ts";

/** The terms of a fine: a sum, a share of a base, or a multiple of one. */
export interface FineTerm {
  readonly amount?: number | undefined;
  readonly share?: number | undefined;
  readonly times?: number | undefined;
  /** "worldwide turnover of the prior year" */
  readonly of?: string | undefined;
  /** The term counts only if its base is above this. */
  readonly above?: number | undefined;
  readonly per?: string | undefined;
}

export interface Fine {
  readonly breach: string;
  /** ISO 4217 */
  readonly currency: string;
  readonly take: "greater" | "lesser" | "sum" | "either";
  /** Empty: no figure is published. */
  readonly terms: readonly FineTerm[];
  readonly text: string;
  readonly article: string;
  readonly verified: Verified;
}
