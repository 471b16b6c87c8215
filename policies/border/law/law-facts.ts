/** What is on file of the laws: the one type of facts that exports, transfers and flows are judged by. */
import type { DataClass } from "../terms/residency-tags.ts";
import type { Law } from "./law.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface LawFacts {
  readonly laws: readonly Law[];
  readonly vocabulary: Vocabulary;
  /** Places that have no law on file and are known as such. */
  readonly withoutLaw: ReadonlySet<string>;
  /** The groups of states a country belongs to on a day. */
  readonly groupsOf: (country: string, day: string) => readonly string[];
  /** Data class of a category on file; undefined: the word is not on file. */
  readonly classOf: (category: string) => DataClass | undefined;
}
