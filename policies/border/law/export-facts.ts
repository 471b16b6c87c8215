/** What is known of one export that a law is asked about. Undefined is not known, and what isn't known proves nothing. */
import type { DataClass } from "../terms/residency-tags.ts";
import type { Count } from "./threshold.ts";

/** One thing on file of a mechanism, a date as ISO text. */
export type EvidenceValue = string | number | boolean | readonly string[];

/** A mechanism somebody relies on, with what is on file of it. */
export interface Offered {
  readonly mechanism: string;
  /** By the words of policies/vocabulary; null: stated as not there (a filing not made yet). */
  readonly evidence: Readonly<Record<string, EvidenceValue | null>>;
}

/** A country, the territory it lies in, and the groups of states it belongs to on the day of judgement. */
export interface Destination {
  readonly country: string;
  readonly territory: string;
  readonly groups: readonly string[];
}

/** What can be not known of an export, by the name the judge calls it. */
export type ExportFact =
  | Count
  | "category"
  | "purpose"
  | "transaction"
  | "exporter_role"
  | "exporter_city"
  | "cii"
  | "important_data"
  | "encrypted"
  | "remote_access"
  | "destination"
  | "flags"
  | "evidence"
  | "law_of_day";

export interface ExportFacts {
  /** ISO date of judgement. */
  readonly day: string;
  /** Where the data goes, or from where it is read: country and its territory. Absent: anywhere in the world. */
  readonly destination: Destination | undefined;
  /** The data stays where it lies and is read from abroad. */
  readonly remote: boolean | undefined;
  /** Categories by the words of policies/vocabulary; every one counts. */
  readonly category: readonly string[] | undefined;
  readonly purpose: string | undefined;
  readonly transaction: string | undefined;
  readonly exporterRole: string | undefined;
  /** Where the exporter is registered. */
  readonly city: string | undefined;
  /** Operator of critical information infrastructure. */
  readonly cii: boolean | undefined;
  readonly important: boolean | undefined;
  readonly encrypted: boolean | undefined;
  readonly counts: Readonly<Partial<Record<Count, number>>>;
  /** Circumstances by the words of policies/vocabulary: "recipient_on_cac_list". */
  readonly flags: readonly string[] | undefined;
  /** Circumstances that are known not to be, where nobody has stated which are; absent: none of them is known not to be. */
  readonly ruledOut?: readonly string[] | undefined;
  readonly offered: readonly Offered[];
  /** Duties not done yet; undefined: nothing proves that any is done. */
  readonly missingDuties: readonly string[] | undefined;
}

/**
 * How many people's data is sensitive: where it is of a sensitive class and no number of such people is given, everybody's.
 * Undefined: not known.
 */
export function strictSensitive(
  classes: readonly DataClass[] | undefined,
  people: number | undefined,
  stated: number | undefined,
): number | undefined {
  if (classes?.some((one) => one === "sensitive" || one === "important")) return stated || people;
  return stated ?? (classes === undefined ? undefined : 0);
}
