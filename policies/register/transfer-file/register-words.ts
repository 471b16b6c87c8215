/** The words a register is read by: those on file, and how what stands under each is stated. */
import type { NumberForm } from "../../border/law/vocabulary.ts";

/** A text is one of the words on the paper; words are a person's own. */
export type EvidenceKind = "date" | "answer" | "text" | "list" | "words";

/** The words a transfer may be written in, so that a misspelt one is an error and never a harmless stranger. */
export interface RegisterWords {
  /** "ordinary", of policies/vocabulary. */
  readonly categories: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly transactions: ReadonlySet<string>;
  readonly exporterRoles: ReadonlySet<string>;
  /** Keys of `evidence`: "effective", "tia_outcome". */
  readonly evidence: ReadonlySet<string>;
  /** How each is stated; what is not here is a paper: a document, or the number of one whose form is known. */
  readonly evidenceKinds: ReadonlyMap<string, EvidenceKind>;
  /** How authorities write the numbers of papers: "filing_number" to "ZJ-2026-0113" and its like. */
  readonly numberForms: ReadonlyMap<string, NumberForm>;
  /** Mechanisms by law: "CN-PIPL" to "cn.standard_contract" and others. */
  readonly laws: ReadonlyMap<string, ReadonlySet<string>>;
  /** Duties by law: "CN-PIPL" to "cn.pipia" and others. */
  readonly duties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Countries by territory: "EEA" to "DE" and others. */
  readonly territories: ReadonlyMap<string, ReadonlySet<string>>;
  /** "aws/eu-central-1" to the country it lies in; a region whose country is not disclosed is left out. */
  readonly regions: ReadonlyMap<string, string>;
}
