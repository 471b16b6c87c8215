/** Sentences that hold a program's values stay of a length people read, and the engine takes: it shows no answer above 4 MiB. */

/** Characters of one word: names, ARNs and hosts are shorter. */
const longestWord = 400;
/** Of a whole sentence, its remedies included. */
const longestSentence = 6_000;

/**
 * Only for what is masked already: of a secret that is cut, nobody finds the parts.
 * @returns the same text where it is short enough; else its words, and then itself, cut in the middle, with how much is left out
 */
export function brief(text: string): string {
  const words = text.replace(new RegExp(`\\S{${longestWord + 1},}`, "g"), (word) => cut(word, longestWord));
  return words.length > longestSentence ? cut(words, longestSentence) : words;
}

function cut(text: string, most: number): string {
  const half = Math.floor(most / 2);
  const end = text.slice(-half);
  return `${text.slice(0, half).toWellFormed()}… (${text.length - 2 * half} more characters) …${end.toWellFormed()}`;
}
