/** What a law says of an export, step by step, by code, with the facts of it. */
import type { Coded, NoFacts } from "../terms/coded.ts";
import type { ExportFact } from "./export-facts.ts";

export interface Sayings {
  /** In the words of the law's file. */
  readonly "law-text": { readonly text: string };
  readonly "not-in-force": { readonly law: string; readonly from: string };
  readonly "nothing-leaves": NoFacts;
  readonly "duty-not-done": { readonly duty: string };
  readonly "read-from-abroad": NoFacts;
  readonly "only-own-mechanisms": { readonly law: string };
  readonly "mechanism-counts": { readonly mechanism: string };
  readonly "mechanism-fails": { readonly mechanism: string; readonly why: Saying };
  readonly adequate: { readonly decision: string; readonly country: string; readonly limit?: AdequacyLimit };
  /** Why a mechanism on file does not count. */
  readonly "not-available": NoFacts;
  readonly "not-available-that-day": NoFacts;
  readonly "availability-not-known": { readonly facts: readonly ExportFact[] };
  readonly "coverage-not-known": { readonly facts: readonly ExportFact[] };
  readonly "end-no-date": { readonly evidence: string };
  readonly ended: { readonly on: string };
  readonly "ended-after": { readonly on: string; readonly months: number; readonly start: string };
  readonly "start-not-stated": { readonly evidence: string };
  readonly "begin-not-stated": { readonly evidence: string };
  readonly "counts-from": { readonly day: string };
  readonly "takes-effect": { readonly day: string };
  readonly "not-filed": { readonly by: string };
  /** Why one that counts is warned of. */
  readonly "filed-late": { readonly on: string; readonly by: string };
  readonly "renewal-late": { readonly until: string; readonly by: string };
}

/** Whom an adequacy decision covers, where not everybody, and whether this export is known to be outside of that. */
export interface AdequacyLimit {
  readonly text: string;
  readonly fails: boolean;
}

export type Saying = Coded<Sayings>;
