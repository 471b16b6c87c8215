/** All that judging an export by law needs, read once: the laws, the words they are written in, and the places without a law. */
import type { LawFacts } from "../border/law/law-facts.ts";
import { loadLaws } from "../laws/load-laws.ts";
import { groupsOf, loadVocabulary, placesWithoutLaw } from "../vocabulary/load-vocabulary.ts";

/** Throws DataFileError on the first file with a problem. */
export function loadLawFacts(): LawFacts {
  const vocabulary = loadVocabulary();
  const laws = loadLaws(undefined, vocabulary);
  return {
    laws,
    vocabulary,
    withoutLaw: placesWithoutLaw(vocabulary, laws),
    classOf: (category) => vocabulary.words.categories.find(({ id }) => id === category)?.class,
    groupsOf: (country, day) => groupsOf(country, vocabulary, day),
  };
}
