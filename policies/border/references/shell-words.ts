/** How a shell reads a script: its lines, and the words of a command. */

/** The words of a command up to where its output goes; what stands in quotes can be a command itself ("bash -c '...'"). */
export function argumentsOf(command: string): readonly (readonly string[])[] {
  const words = [...command.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"'`()])+/g)].map(([whole]) =>
    whole.replaceAll(/["']/g, "").trim(),
  );
  const within = words.filter((word) => /\s/.test(word)).map((word) => word.split(/\s+/));
  return [words, ...within].map((all) => all.slice(0, all.findIndex((word) => /^\d?>/.test(word)) >>> 0));
}

/** Without comments; a line that goes on counts as one. */
export function linesOf(text: string): readonly string[] {
  if (!text.includes("\n")) return shorter(text);
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .filter((line) => !/^\s*(#|\/\/|;|--\s)/.test(line))
    .flatMap(shorter);
}

/** What stands in one very long line in as many as its commands fill: each word of a line is asked what all of the line does. */
function shorter(line: string): readonly string[] {
  if (line.length <= longest) return [line];
  const found = [""];
  for (const command of line.split(/(?<=;|&&|\|\||[,{}]\s)/)) {
    const last = found.length - 1;
    if ((found[last]?.length ?? 0) + command.length > longest) found.push(command);
    else found[last] += command;
  }
  return found;
}

const longest = 4_000;

/** "-" alone stands for what a pipe brings or takes. */
export function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

/**
 * Whether a word of a copying command is where it copies from: nothing local stands before it, and something local behind. What
 * a variable stands for, or a comment says, is nothing; a word behind an option is one of its own, unless the option takes a value.
 *
 * @param words those behind the command's verb
 */
export function isSource(words: readonly string[], index: number, isFar: (word: string) => boolean): boolean {
  const isStated = (word: string, at: number): boolean => !isOption(word) && !takesValue.test(words[at - 1] ?? "");
  const said = words.findIndex((word) => word.startsWith("#")) >>> 0;
  const before = words.slice(0, index).some((word, at) => isStated(word, at) && !isFar(word));
  const behind = words.slice(index + 1, said).some((word, at) => {
    const isValue = isOption(words[index + at] ?? "");
    return !isOption(word) && !isValue && !isFar(word) && !word.startsWith("$");
  });
  return !before && behind;
}

/** Options of the tools that copy, which are never only a switch. */
export const takesValue =
  /^(-[ipolLRDFJbceEmOQSWwP]|--(region|profile|endpoint(-url)?|include|exclude|storage-class|acl|sse(-kms-key-id)?|content-type|cache-control|config|transfers|checkers|filter|rsh|log-file))$/;
