/**
 * The lines of a script as a shell reads them: without comments, a continued one as one, and each variable as what the script
 * sets it to. What becomes of a place that a line only gives a name to, the lines that use the name say.
 */
import { outputOf } from "./command-output.ts";
import { joinedWords } from "./joined-words.ts";
import { expanded } from "./parameter-expansion.ts";
import { linesOf } from "./shell-words.ts";

export interface ScriptLine {
  readonly text: string;
  /** Where it is decided what becomes of what the text names: the text itself, or the lines that use what it sets. */
  readonly context: string;
}

/** A line is there once for each value that its variables can have, up to some. */
export function scriptLines(text: string): readonly ScriptLine[] {
  return filledLines(text).flatMap(({ text: line, context }) => {
    const joined = joinedWords(line);
    return [{ text: line, context }, ...(joined === line ? [] : [{ text: joined, context: joined }])];
  });
}

function filledLines(text: string): readonly ScriptLine[] {
  const lines = linesOf(text).map(withGaps);
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

const set = String.raw`(?<![\w$.?&/:-])(?:\$(?<psName>[A-Za-z_]\w*)\s*=\s*|(?<name>[A-Za-z_]\w*)(?:=|\s+=\s+(?=["'])))(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|[^\s;&|"'<>()]*)`;
const used = String.raw`\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?::?(?<sign>[=?+-])(?<other>[^}]*))|(?<how>[#%/:,^][^}]*))?\})`;
const token = new RegExp(`${set}|${used}`, "g");
const loop = /\bfor\s+(\w+)\s+in\s+([^;\n]+)/;
/** As many values of one variable are tried, and no longer ones: a script can double a value line by line. */
const most = 8;
const longest = 4_000;

type Values = Map<string, readonly string[]>;

/** Fills in what is set so far, and takes note of what the line sets. */
function filledIn(line: string, values: Values, ahead: Values): readonly string[] {
  const [, looped = "", words = ""] = loop.exec(line) ?? [];
  if (looped !== "") values.set(looped, words.trim().split(/\s+/).slice(0, most));
  const known: Values = new Map(
    namesUsedBy(line).map((name) => [name, values.get(name) ?? ahead.get(name) ?? []] as const),
  );
  const count = Math.max(1, ...[...known.values()].map((all) => all.length));
  const variants = Array.from({ length: count }, (_, variant) => variantOf(line, variant, known, values));
  return [...new Set(variants)];
}

function variantOf(line: string, variant: number, known: Values, values: Values): string {
  const own = new Map(known);
  const fill = (text: string): string =>
    text.replaceAll(token, (whole: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as { readonly [group: string]: string | undefined };
      const name = groups.psName ?? groups.name;
      if (name !== undefined) return assigned(whole, name, groups.value ?? "");
      const variable = groups.bare ?? groups.braced ?? "";
      const all = own.get(variable);
      const value = all?.[Math.min(variant, all.length - 1)];
      if (groups.how !== undefined) return (value && expanded(value, groups.how)) ?? whole;
      if (value !== undefined) return groups.sign === undefined ? value : `${value} ${groups.other}`;
      if (groups.sign === "=") note(variable, groups.other ?? "");
      return groups.sign === undefined || groups.sign === "?" ? whole : (groups.other ?? "");
    });
  return fill(line.replaceAll(/(?<!=|="|\$)\$\(([^()]*)\)/g, (whole, command: string) => outputOf(command) ?? whole));

  function assigned(whole: string, name: string, stated: string): string {
    const output = /^"?\$\((?<command>[^()]*)\)"?$/.exec(stated)?.groups?.command;
    if (output !== undefined) {
      note(name, outputOf(output) ?? "");
      return whole;
    }
    const bare = stated.startsWith("'") ? stated.slice(1, -1) : fill(stated.replace(/^"(.*)"$/s, "$1"));
    note(name, bare, new RegExp(String.raw`\$\{?${name}\b`).test(stated));
    return whole.slice(0, whole.length - stated.length) + (/\s/.test(bare) ? `"${bare}"` : bare);
  }

  /** Made of its own value it takes that one's place; else either can be meant. What a command gives is no value. */
  function note(name: string, value: string, replaces = false): void {
    if (value === "" || value.length > longest || /\$\(|`/.test(value)) return;
    own.set(name, [value]);
    const before = replaces ? [] : (values.get(name) ?? []).filter((one) => one !== value);
    values.set(name, [value, ...before].slice(0, most));
  }
}

/** A text of Python has its gaps in braces. */
function withGaps(line: string): string {
  return /\bf["']/.test(line) ? line.replaceAll(/(?<!\$)\{(\w+)\}/g, (_, name: string) => `\${${name}}`) : line;
}

function namesUsedBy(line: string): readonly string[] {
  return [...line.matchAll(new RegExp(used, "g"))].map(({ groups }) => groups?.bare ?? groups?.braced ?? "");
}

function namesSetBy(line: string): readonly string[] {
  return [...line.matchAll(new RegExp(set, "g"))].map(({ groups }) => groups?.psName ?? groups?.name ?? "");
}

/** Nothing but variables that no program is told of, and no command that gives them. */
function isOnlySet(line: string): boolean {
  if (/\$\(|`/.test(line)) return false;
  return line.replaceAll(new RegExp(set, "g"), "").replaceAll(/\b(local|readonly)\b|[\s;]/g, "") === "";
}
