/** A law as data: where its border runs, what an export needs, what breaking it costs. Loaded from policies/laws. */
import type { Condition } from "./law-condition.ts";

/** How well a fact is verified: P primary text, S secondary sources, M memory. */
export type Verified = "P" | "S" | "M";

export interface Article {
  /** "GDPR-44" */
  readonly id: string;
  /** As people write it: "GDPR art. 44". */
  readonly cite: string;
  readonly gist: string;
  readonly verified: Verified;
}

/** From when until when a fact holds: ISO dates, from <= day < until. */
export interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Mechanisms, duties or parts of them; the lists are demanded together. */
export interface Needs {
  readonly anyOf?: readonly string[] | undefined;
  readonly allOf?: readonly string[] | undefined;
}

export interface Warning extends Dated {
  /** "eu.dpf_appeal_pending" */
  readonly id: string;
  readonly text: string;
}

/** How many people make a difference. */
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
  readonly when?: Condition | undefined;
  /** This must hold of the export itself. */
  readonly facts?: Condition | undefined;
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
  readonly only?: Condition | undefined;
  /** It lifts the need of any other mechanism, except where its exception holds. */
  readonly exempts?: true | undefined;
  readonly except?:
    | { readonly when: Condition; readonly articles: readonly string[]; readonly why: string }
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
    | { readonly text: string; readonly requires?: string | undefined; readonly failsIf?: Condition | undefined }
    | undefined;
  readonly verified: Verified;
}

export interface Prohibition {
  readonly id: string;
  readonly rule: string;
  readonly when: Condition;
  readonly articles: readonly string[];
  readonly verified: Verified;
}

/** The first row whose facts hold decides; the last has no `when`. */
export interface Row extends Needs {
  readonly when?: Condition | undefined;
  /** Completes "The law says: ...". */
  readonly why: string;
  /** Nothing is needed but the duties. */
  readonly free?: true | undefined;
  /** With `free`: the law does not apply at all, so no duty is owed either. */
  readonly outside?: true | undefined;
  /** Accepted too, but not what one would advise. */
  readonly also?: readonly string[] | undefined;
  readonly articles: readonly string[];
  readonly warnings?: readonly Warning[] | undefined;
}

/** What must be done besides holding a mechanism. */
export interface Duty {
  readonly id: string;
  readonly name: string;
  readonly article: string;
  readonly verified: Verified;
  /** Owed only where this holds. */
  readonly when?: Condition | undefined;
  /** Before the first export, or all the while it runs. */
  readonly timing: "before" | "alongside";
  readonly keepYears?: number | undefined;
}

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

export interface Law {
  readonly id: string;
  /** "GDPR" */
  readonly short: string;
  readonly name: string;
  readonly authority: string;
  readonly territory: {
    /** "EEA": the word in residency tags and subjects. */
    readonly id: string;
    readonly name: string;
    /** "people in the EU" */
    readonly people: string;
    readonly countries: readonly string[];
  };
  /** ISO date; before it this law proves nothing. */
  readonly inForce: string;
  /** Where it applies. */
  readonly reach: readonly {
    readonly rule: string;
    readonly article?: string | undefined;
    readonly verified: Verified;
  }[];
  readonly articles: readonly Article[];
  /** What is restricted; its articles are cited where another law's paperwork is offered. */
  readonly restricts: { readonly what: string; readonly articles: readonly string[] };
  /** Cited where nothing leaves the territory. */
  readonly domestic: readonly string[];
  /** Whether reading from abroad counts as an export. */
  readonly remoteAccess: {
    readonly isExport: boolean;
    readonly articles: readonly string[];
    readonly verified: Verified;
  };
  readonly thresholds: readonly Threshold[];
  readonly mechanisms: readonly Mechanism[];
  readonly recognises: readonly Recognition[];
  readonly adequacy?:
    | { readonly mechanism: string; readonly articles: readonly string[]; readonly decisions: readonly Adequacy[] }
    | undefined;
  readonly prohibited: readonly Prohibition[];
  readonly rows: readonly Row[];
  /** Articles to cite besides, whatever the verdict, where something must be shown or is short. */
  readonly notes: readonly { readonly when: Condition; readonly why: string; readonly articles: readonly string[] }[];
  readonly duties: readonly Duty[];
  /** The heaviest fine for an unlawful export first. */
  readonly fines: readonly Fine[];
  /** Days of the week nobody works, 1 Monday to 7 Sunday, and public holidays on file (ISO dates). */
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}

/** The territory a country lies in: that of the law on file for it, else the country itself. */
export function territoryOf(country: string, laws: readonly Law[]): string {
  return laws.find((law) => law.territory.countries.includes(country))?.territory.id ?? country;
}

/** The law of a territory; undefined where none is on file, which proves nothing and therefore refuses. */
export function lawOf(territory: string, laws: readonly Law[]): Law | undefined {
  return laws.find((law) => law.territory.id === territory);
}

/** "GDPR art. 44", marked where nobody has checked it against the text. */
export function cite(law: Law, articleId: string): string {
  const article = law.articles.find((candidate) => candidate.id === articleId);
  if (!article) throw new Error(`${law.id} has no article ${articleId}`);
  return marked(article.cite, article.verified);
}

/** "a certification (unverified)": the name of a mechanism or duty, marked where it is from memory. */
export function nameOf(law: Law, id: string): string {
  const found = [...law.mechanisms, ...law.duties].find((candidate) => candidate.id === id);
  return found ? marked(found.name, found.verified) : id;
}

function marked(text: string, verified: Verified): string {
  return verified === "M" ? `${text} (unverified)` : text;
}

/** Whether a dated fact holds on a day. */
export function holdsOn({ from, until }: Dated, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
