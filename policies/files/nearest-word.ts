/** The word somebody probably meant. */
import { closest, distance } from "fastest-levenshtein";

/** The nearest of the words, where it is at most `most` letters to add, drop or change away. */
export function nearestWord(word: string, words: readonly string[], most = 2): string | undefined {
  if (words.length === 0) return undefined;
  const near = closest(word, words);
  return distance(near, word) <= most ? near : undefined;
}
