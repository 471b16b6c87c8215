/** The words laws, transfers and questions are written in, and the places that have no law on file. */
import type { DataClass } from "../terms/residency-tags.ts";
import type { Dated, Verified } from "./dated.ts";

export interface Vocabulary {
  readonly words: Words;
  /** What mechanisms name as papers on file, besides the words of evidence. */
  readonly papers: readonly Paper[];
  readonly places: Places;
}

export interface Words {
  readonly categories: readonly CategoryWord[];
  /** Words that may mean the same data: a law that names one says what it does with the others. */
  readonly families: readonly Family[];
  readonly purposes: readonly string[];
  readonly transactions: readonly string[];
  readonly exporterRoles: readonly string[];
  readonly flags: readonly DescribedWord[];
  /** Keys of what is on file of a mechanism, by the kind of their values. */
  readonly evidence: {
    readonly dates: readonly string[];
    readonly answers: readonly string[];
    readonly texts: readonly string[];
    readonly lists: readonly string[];
  };
}

export interface CategoryWord extends DescribedWord {
  readonly class: DataClass;
  /** The wider word that it always is too. */
  readonly is?: string | undefined;
}

export interface Family extends DescribedWord {
  readonly words: readonly string[];
}

export interface DescribedWord {
  readonly id: string;
  readonly about: string;
}

export interface Paper extends DescribedWord {
  /** It is no document, but what one says: a scope, a name, an address, a reason. */
  readonly stated?: "words" | undefined;
  /** Of its number, which can stand for the document. */
  readonly form?: NumberForm | undefined;
}

/** How an authority writes its numbers. */
export interface NumberForm {
  /** Regular expression, with the flag u. */
  readonly pattern: string;
  /** One of them. */
  readonly such: string;
}

export interface Places {
  readonly withoutLaw: readonly { readonly id: string; readonly name: string }[];
  /** What people type for a place. */
  readonly alsoCalled: readonly { readonly place: string; readonly names: readonly string[] }[];
  readonly groups: readonly PlaceGroup[];
}

export interface PlaceGroup {
  readonly id: string;
  readonly name: string;
  readonly verified: Verified;
  readonly note?: string | undefined;
  readonly members: readonly (Dated & { readonly place: string })[];
}
