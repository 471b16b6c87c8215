/** What a law accepts for an export, as its file states it: mechanisms, what each must prove, and how long it lasts. */
import type { Dated, Verified } from "./dated.ts";
import type { LawCondition } from "./law-condition.ts";
import type { Needs, Warning } from "./needs.ts";

/** One thing that must hold of what is on file of a mechanism. What is not stated does not hold. */
export interface Requirement extends Dated {
  /** The fact on file; several: one of them suffices. Absent: only `facts` is asked. */
  readonly evidence?: readonly string[] | undefined;
  readonly is?: readonly (string | number | boolean)[] | undefined;
  readonly isNot?: readonly (string | number | boolean)[] | undefined;
  readonly present?: true | undefined;
  /** The date on file is this day or later. */
  readonly notBefore?: string | undefined;
  /** The list on file names the destination. */
  readonly includes?: "destination" | undefined;
  /** Asked only where the fact is stated at all. */
  readonly whenStated?: true | undefined;
  /** Asked only where this holds of the export. */
  readonly when?: LawCondition | undefined;
  /** This must hold of the export itself. */
  readonly facts?: LawCondition | undefined;
  /** Its failure refuses, whatever else is held of this mechanism. */
  readonly refuses?: true | undefined;
  /** What would cure it; absent: what the row needs. */
  readonly lacks?: Needs | undefined;
  /** Completes "..., but ". */
  readonly why: string;
  readonly articles: readonly string[];
}

/** How long what is on file counts, and how long before its end a renewal must be asked for. */
export interface Validity {
  /** The date on file it counts from. */
  readonly from: string;
  readonly months: number;
  readonly whenStated?: true | undefined;
  readonly articles: readonly string[];
  readonly renewal?:
    | {
        readonly workingDays?: number | undefined;
        readonly months?: number | undefined;
        readonly warning: string;
        readonly article: string;
      }
    | undefined;
}

/** A filing due some days after an event. Until then the mechanism counts; after, only if it was filed. */
export interface Filing {
  readonly event: string;
  readonly done: string;
  readonly days?: number | undefined;
  readonly workingDays?: number | undefined;
  /** The mechanism counts before the event too (a dossier about transfers that have not begun). */
  readonly eventAhead?: true | undefined;
  readonly duty: string;
  readonly articles: readonly string[];
  /** Cited besides while the filing is still to come. */
  readonly articlesBefore?: readonly string[] | undefined;
}

/** What the law accepts for an export. Belongs to this law and satisfies no other, unless the other says so. */
export interface Mechanism extends Dated {
  /** "eu.scc" */
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
  readonly verified: Verified;
  /** What must be on file of it, in the register. */
  readonly evidence: readonly string[];
  /** It can be used only where this holds. */
  readonly only?: LawCondition | undefined;
  /** It lifts the need of any other mechanism, except where its exception holds. */
  readonly exempts?: true | undefined;
  readonly except?:
    | { readonly when: LawCondition; readonly articles: readonly string[]; readonly why: string }
    | undefined;
  readonly must?: readonly Requirement[] | undefined;
  readonly valid?: Validity | undefined;
  readonly filing?: Filing | undefined;
  readonly warnings?: readonly Warning[] | undefined;
}

/** A mechanism of another law that counts as one of this law's, where its requirements hold. */
export interface Recognition extends Dated {
  readonly mechanism: string;
  readonly as: string;
  readonly must: readonly Requirement[];
  readonly why: string;
  readonly articles: readonly string[];
  readonly verified: Verified;
}

export interface Adequacy extends Dated {
  /** ISO 3166-1 alpha-2, a territory of another law ("EEA"), or an international organisation. */
  readonly to: string;
  readonly decision: string;
  readonly from?: string | undefined;
  /** Whom it covers, where not everybody: those who hold a mechanism, or all but those of whom something is known. */
  readonly limit?:
    | { readonly text: string; readonly requires?: string | undefined; readonly failsIf?: LawCondition | undefined }
    | undefined;
  readonly verified: Verified;
}
