/** What a language must be able to say: a phrase for every code of every table. A missing one does not compile. */
import type { Finding } from "../border/findings/finding.ts";
import type { Problems } from "../border/findings/problem.ts";
import type { ExportFact } from "../border/law/export-facts.ts";
import type { Citation, LawName } from "../border/law/law.ts";
import type { Sayings } from "../border/law/saying.ts";
import type { Coded } from "../border/terms/coded.ts";
import type { Openings } from "../border/terms/opening.ts";
import type { Reasons } from "../border/terms/reason.ts";
import type { Remedies } from "../border/terms/remedy.ts";
import type { Strangers } from "../border/terms/stranger.ts";
import type { Lacks } from "../border/transfer/lack.ts";
import type { Objections } from "../border/transfer/objection.ts";

/** A phrase for each code of a table, and what it must be told besides the facts. */
export type Phrases<Table, Told extends readonly unknown[] = []> = {
  readonly [Code in keyof Table]: (facts: Table[Code], ...told: Told) => string;
};

/** Whether a phrase is said of several resources; not told, it is said of one, or of none. */
export type OfSeveral = readonly [several?: boolean];

export interface Language {
  /** BCP 47: "en". */
  readonly tag: string;
  /** Completes "..., and nothing proves it stays inside the border: ". */
  readonly reasons: Phrases<Reasons, OfSeveral>;
  /** Completes "Instead: ". */
  readonly remedies: Phrases<Remedies, OfSeveral>;
  /** Completes "The law says: ". */
  readonly sayings: Phrases<Sayings>;
  /** Completes "transfer X names it, but ". */
  readonly lacks: Phrases<Lacks, readonly [people: People]>;
  /** Completes "transfer X names it, but " too; a whole sentence without its full stop. */
  readonly objections: Phrases<Objections>;
  /** Stands where a name would: "it lets ... read the data". */
  readonly strangers: Phrases<Strangers>;
  /** Completes "readable by others, since ". */
  readonly openings: Phrases<Openings>;
  /** Names what can be not known of an export: "nothing proves that it can be used here: ... not known". */
  readonly exportFacts: Readonly<Record<ExportFact, string>>;
  /** Whole sentences on a run of the pack. */
  readonly notes: {
    /** By the level they were given, the policies that no longer refuse. */
    readonly weakened: (policies: Readonly<Record<"advisory" | "disabled", readonly string[]>>) => string;
  };
  /** How a mechanism, a duty or a filing is called. */
  readonly lawName: (name: LawName) => string;
  /** How an article is cited. */
  readonly citation: (article: Citation) => string;
  /** What the sentence of a refusal says of the laws: word for word, so that a list of findings can say it once. */
  readonly legalTexts: (chain: Finding["chain"]) => readonly LegalText[];
  /** Whole sentences. */
  readonly problems: {
    readonly [Code in keyof Problems]: (facts: Problems[Code], finding: Finding, people: People) => string;
  };
}

/** A part of a sentence, and what stands in its place where it has been said before. */
export interface LegalText {
  readonly text: string;
  readonly again: string;
}

/** How the people of a territory are called: "people in the EU". */
export type People = (territory: string) => string;

/** What a language says of one statement. */
export function say<Table, Told extends readonly unknown[]>(
  phrases: Phrases<Table, Told>,
  statement: Coded<Table>,
  ...told: Told
): string {
  // The code and the facts of one statement belong together; the compiler can't follow that through a look-up.
  const phrase = phrases[statement.code] as (facts: Table[keyof Table], ...told: Told) => string;
  return phrase(statement.facts, ...told);
}

/** The id of every message: "reasons.not-text". */
export function messageIds({
  tag: _tag,
  lawName: _lawName,
  citation: _citation,
  legalTexts: _legalTexts,
  ...tables
}: Language): readonly string[] {
  return Object.entries(tables).flatMap(([table, phrases]) => Object.keys(phrases).map((code) => `${table}.${code}`));
}
