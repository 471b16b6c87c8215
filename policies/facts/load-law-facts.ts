/** All that judging an export by law needs, read once: the laws, the words they are written in, and the places without a law. */
import type { LawFacts } from "../border/law/judge-export.ts";
import type { DataClass } from "../border/terms/residency-tags.ts";
import { loadLaws } from "../laws/load-laws.ts";
import { groupsOf, loadVocabulary, type Vocabulary } from "../vocabulary/load-vocabulary.ts";

export interface LoadedLaws extends LawFacts {
  /** Data class of a category on file. */
  readonly classOf: (category: string) => DataClass | undefined;
  readonly vocabulary: Vocabulary;
}

/** Throws DataFileError on the first file with a problem. */
export function loadLawFacts(): LoadedLaws {
  const vocabulary = loadVocabulary();
  return {
    laws: loadLaws(undefined, vocabulary),
    vocabulary,
    withoutLaw: new Set(vocabulary.places.withoutLaw.map(({ id }) => id)),
    classOf: (category) => vocabulary.words.categories.find(({ id }) => id === category)?.class,
    groupsOf: (country, day) => groupsOf(country, vocabulary, day),
  };
}
