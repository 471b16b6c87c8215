/** A law as data: where its border runs, what an export needs, what breaking it costs. Loaded from policies/laws. */
import type { CategoryReading } from "./category-reading.ts";
import type { Verified } from "./dated.ts";
import type { Fine } from "./fine.ts";
import type { LawCondition } from "./law-condition.ts";
import type { Adequacy, Mechanism, Recognition } from "./mechanism-on-file.ts";
import type { Needs, Warning } from "./needs.ts";
import type { Threshold } from "./threshold.ts";

export interface Article {
  /** "GDPR-44" */
  readonly id: string;
  /** As people write it: "GDPR art. 44". */
  readonly cite: string;
  readonly gist: string;
  readonly verified: Verified;
}

export interface Prohibition {
  readonly id: string;
  readonly rule: string;
  readonly when: LawCondition;
  readonly articles: readonly string[];
  readonly verified: Verified;
}

/** The first row whose facts hold decides; the last has no `when`. */
export interface Row extends Needs {
  readonly when?: LawCondition | undefined;
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
  readonly when?: LawCondition | undefined;
  /** Before the first export, or all the while it runs. */
  readonly timing: "before" | "alongside";
  readonly keepYears?: number | undefined;
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
  /** ISO date on which somebody last held its facts against their sources. */
  readonly checked: string;
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
  /** How it takes the words of others for data; those of the vocabulary come with them. */
  readonly categories?: readonly CategoryReading[] | undefined;
  readonly thresholds: readonly Threshold[];
  readonly mechanisms: readonly Mechanism[];
  readonly recognises: readonly Recognition[];
  readonly adequacy?:
    | { readonly mechanism: string; readonly articles: readonly string[]; readonly decisions: readonly Adequacy[] }
    | undefined;
  readonly prohibited: readonly Prohibition[];
  readonly rows: readonly Row[];
  /** Articles to cite besides, whatever the verdict, where something must be shown or is short. */
  readonly notes: readonly {
    readonly when: LawCondition;
    readonly why: string;
    readonly articles: readonly string[];
  }[];
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

/** Whose the data of a place is by default: of the people of its territory; nobody's where its country is not known. */
export function peopleOf(country: string | null | undefined, laws: readonly Law[]): readonly string[] {
  return country ? [territoryOf(country, laws)] : [];
}

/** The law of a territory; undefined where none is on file, which proves nothing and therefore refuses. */
export function lawOf(territory: string, laws: readonly Law[]): Law | undefined {
  return laws.find((law) => law.territory.id === territory);
}

/** An article as people cite it: "GDPR art. 44". */
export interface Citation {
  readonly cite: string;
  /** It is from memory: nobody has checked it against the text. */
  readonly isUnverified?: true;
}

/** How an article of a law is cited. Throws for one that the law does not have. */
export function cite(law: Law, articleId: string): Citation {
  const article = law.articles.find((candidate) => candidate.id === articleId);
  if (!article) throw new Error(`${law.id} has no article ${articleId}`);
  return { cite: article.cite, ...(article.verified === "M" ? { isUnverified: true } : {}) };
}

/** A mechanism or a duty as its law's file calls it. */
export interface LawName {
  readonly name: string;
  /** Meant is the filing of the mechanism of that name. */
  readonly isFiling?: true;
  /** It is from memory: nobody has checked it against the text. */
  readonly isUnverified?: true;
}

/** The name of a mechanism, a duty or a filing; its id where the law's file has none. */
export function nameOf(law: Law, id: string): LawName {
  const found = [...law.mechanisms, ...law.duties].find((candidate) => candidate.id === id);
  const filed = law.mechanisms.find(({ filing }) => filing?.duty === id);
  const { name, verified } = found ?? filed ?? { name: id, verified: "P" };
  return {
    name,
    ...(found || !filed ? {} : { isFiling: true }),
    ...(verified === "M" ? { isUnverified: true } : {}),
  };
}
