/** The word somebody probably meant. */

/** The nearest of the words, where it is at most `most` letters away. */
export function nearestWord(word: string, words: readonly string[], most = 2): string | undefined {
  const [near] = words.map((one) => ({ one, away: distance(one, word) })).sort((one, other) => one.away - other.away);
  return near && near.away <= most ? near.one : undefined;
}

/** Levenshtein's: how many letters to add, drop or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
