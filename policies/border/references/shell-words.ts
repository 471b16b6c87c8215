/** How a shell reads a command: its words, and what its variables stand for. */

/** The words of a command up to where its output goes; what stands in quotes can be a command itself ("bash -c '...'"). */
export function argumentsOf(command: string): readonly (readonly string[])[] {
  const words = [...command.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"'`()])+/g)].map(([whole]) =>
    whole.replaceAll(/["']/g, "").trim(),
  );
  const within = words.filter((word) => /\s/.test(word)).map((word) => word.split(/\s+/));
  return [words, ...within].map((all) => all.slice(0, all.findIndex((word) => /^\d?>/.test(word)) >>> 0));
}

/** A variable that the same text sets is what it is set to. */
export function filledIn(word: string, text: string): string {
  return word.replace(/\$\{?(\w+)\}?/, (whole, name: string) => {
    const [, value] = new RegExp(String.raw`(?:^|[\s;])${name}=["']?([^\s"';]+)`).exec(text) ?? [];
    return value ?? whole;
  });
}

/** "-" alone stands for what a pipe brings or takes. */
export function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

/** Whether a word of a copying command is where it copies from: something local stands behind it, and is no option's value. */
export function isSource(words: readonly string[], index: number, isFar: (word: string) => boolean): boolean {
  return words
    .slice(index + 1)
    .some((word, at) => !isOption(word) && !isOption(words[index + at] ?? "") && !isFar(word));
}
