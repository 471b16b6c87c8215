/** The words laws, transfers and questions are written in, and the places that have no law on file. */
import type { DataClass } from "../terms/residency-tags.ts";
import type { Dated, Verified } from "./dated.ts";

export interface Vocabulary {
  readonly words: Words;
  readonly places: Places;
}

export interface Words {
  readonly categories: readonly (DescribedWord & { readonly class: DataClass })[];
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

export interface DescribedWord {
  readonly id: string;
  readonly about: string;
}

export interface Places {
  readonly withoutLaw: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly PlaceGroup[];
}

export interface PlaceGroup {
  readonly id: string;
  readonly name: string;
  readonly verified: Verified;
  readonly note?: string | undefined;
  readonly members: readonly (Dated & { readonly place: string })[];
}
