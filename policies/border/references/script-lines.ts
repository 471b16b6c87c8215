/**
 * The lines of a script as a shell reads them: without comments, a continued one as one, and each variable as what the script
 * sets it to. What becomes of a place that a line only gives a name to, the lines that use the name say.
 */
import { filledIn, most, namesSetBy, set, type Values } from "./filled-line.ts";
import { joinedWords } from "./joined-words.ts";
import { withoutAliases } from "./shell-alias.ts";
import { linesOf } from "./shell-words.ts";

export interface ScriptLine {
  readonly text: string;
  /** Where it is decided what becomes of what the text names: the text itself, or the lines that use what it sets. */
  readonly context: string;
}

/** A line is there once for each value that its variables can have, up to some. */
export function scriptLines(text: string): readonly ScriptLine[] {
  if (text !== latest.text) latest = { text, lines: filledLines(text).flatMap(withJoined) };
  return latest.lines;
}

/** One reader after the other asks for the same text. */
let latest: { readonly text: string; readonly lines: readonly ScriptLine[] } = {
  text: "",
  lines: [{ text: "", context: "" }],
};

function withJoined({ text, context }: ScriptLine): readonly ScriptLine[] {
  const joined = joinedWords(text);
  return [{ text, context }, ...(joined === text ? [] : [{ text: joined, context: joined }])];
}

function filledLines(text: string): readonly ScriptLine[] {
  const lines = withoutAliases(linesOf(text).map(withGaps));
  if (!text.includes("$") && !/\bf["']/.test(text)) return lines.map((line) => ({ text: line, context: line }));
  // What stands in a function can be set below it.
  const ahead: Values = new Map();
  for (const line of lines) filledIn(line, ahead, new Map());
  const values: Values = new Map();
  const filled = lines.map((line) => ({ line, set: namesSetBy(line), all: filledIn(line, values, ahead) }));
  const isExported = /\bset\s+-(a\b|o\s+allexport)/.test(text);
  const using = new Map<string, (typeof filled)[number][]>();
  for (const one of filled)
    for (const name of new Set([...one.line.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name)))
      using.set(name, [...(using.get(name) ?? []), one].slice(0, most + 1));
  return filled.flatMap(({ line, set, all }) =>
    all.map((one) => ({ text: one, context: set.length === 0 ? one : usesOf(set, line, one) })),
  );

  /** What is used all over, or handed on to every program it starts, is no longer told by its uses alone. */
  function usesOf(names: readonly string[], line: string, own: string): string {
    const uses = names.flatMap((name) => using.get(name) ?? []).filter((one) => one.line !== line);
    const told = [...new Set(uses.flatMap(({ all }) => all))];
    return told.length === 0 || uses.length > most
      ? own
      : [...(isOnlySet(line) && !isExported ? [] : [own]), ...told].join("\n");
  }
}

/** A text of Python has its gaps in braces. */
function withGaps(line: string): string {
  return /\bf["']/.test(line) ? line.replaceAll(/(?<!\$)\{(\w+)\}/g, (_, name: string) => `\${${name}}`) : line;
}

/** Nothing but variables that no program is told of, and no command that gives them. */
function isOnlySet(line: string): boolean {
  if (/\$\(|`/.test(line)) return false;
  return line.replaceAll(new RegExp(set, "g"), "").replaceAll(/\b(local|readonly)\b|[\s;]/g, "") === "";
}
