/** Lists of things, as an English sentence has them. */

/** "a, b and c" */
export function listed(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** At most ten names, the rest counted: "a, b and 4 more". */
export function some(names: readonly string[]): string {
  const more = names.length - 10;
  return listed(more > 0 ? [...names.slice(0, 10), `${more} more`] : names);
}
