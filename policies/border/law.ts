/** A law as data: where its border runs, what an export needs, what breaking it costs. Loaded from policies/laws. */
import type { DataClass } from "./residency-tags.ts";

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

/** What the law accepts for an export. Belongs to this law and satisfies no other. */
export interface Mechanism {
  /** "eu.scc" */
  readonly id: string;
  readonly name: string;
  readonly article: string;
  readonly verified: Verified;
}

/** Which mechanisms an export of these classes needs one of. */
export interface ExportCondition {
  readonly classes: readonly DataClass[];
  readonly article: string;
  readonly anyOf: readonly string[];
}

export interface Adequacy {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly decision: string;
  /** ISO date it took effect. */
  readonly from: string;
  /** ISO date it ends. */
  readonly until?: string | undefined;
  /** Whom it covers, where not everybody. */
  readonly limit?: string | undefined;
  readonly verified: Verified;
}

export interface Law {
  readonly id: string;
  /** "GDPR" */
  readonly short: string;
  readonly name: string;
  readonly territory: {
    /** "EEA": the word in residency tags and subjects. */
    readonly id: string;
    readonly name: string;
    /** "people in the EU" */
    readonly people: string;
    readonly countries: readonly string[];
  };
  /** ISO date. */
  readonly inForce: string;
  readonly articles: readonly Article[];
  readonly mechanisms: readonly Mechanism[];
  readonly exports: readonly ExportCondition[];
  readonly adequacy: readonly Adequacy[];
  /** The heaviest fine for an unlawful export. */
  readonly penalty: { readonly text: string; readonly article: string; readonly verified: Verified };
  /** Whether reading from abroad counts as an export. */
  readonly remoteAccess: {
    readonly isExport: boolean;
    readonly article?: string | undefined;
    readonly verified: Verified;
  };
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
  return article.verified === "M" ? `${article.cite} (unverified)` : article.cite;
}
