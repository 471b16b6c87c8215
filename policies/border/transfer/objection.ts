/** Why the register lets nothing pass on a transfer, by code, with the facts of it. */
import type { Coded } from "../terms/coded.ts";

interface OfFile {
  /** As a reader knows it: "transfers/orders.yaml". */
  readonly file: string;
}

export interface Objections {
  /** `doubt`: what is wrong with its signature, in the words of who reads signatures; it is ended all the same. */
  readonly revoked: OfFile & {
    readonly by: string;
    readonly on: string;
    readonly reason: string;
    readonly doubt?: string;
  };
  readonly rejected: OfFile & {
    readonly by: string;
    readonly stage: string;
    readonly on: string;
    readonly note?: string;
  };
  readonly "has-expired": OfFile & { readonly on: string };
  readonly "not-in-effect": OfFile & { readonly from: string };
  /** Never none. */
  readonly "reviews-missing": OfFile & { readonly transfer: string; readonly stages: readonly string[] };
  /** Nobody may review yet: why, in the words of who reads the register. */
  readonly "reviewers-missing": OfFile & { readonly text: string };
  /** A review that does not count: which and why, in the words of who reads signatures. */
  readonly "review-void": { readonly text: string };
  readonly superseded: OfFile & { readonly by: string; readonly since: string };
  readonly "not-reviewed": OfFile;
}

export type Objection = Coded<Objections>;

/** An objection with its facts: `objection("has-expired", { file, on })`. */
export function objection<C extends keyof Objections>(code: C, facts: Objections[C]): Objection {
  return { code, facts } as Objection;
}
