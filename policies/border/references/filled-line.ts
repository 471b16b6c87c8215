/** What a line of a script says once its variables are what the script sets them to, and which variables it sets. */
import { outputOf } from "./command-output.ts";
import { expanded } from "./parameter-expansion.ts";

/** What each variable can be, the last that it was set to first. */
export type Values = Map<string, readonly string[]>;

/** An assignment as shells and scripts write it. What opens is looked for so far and no further: what goes on beyond stays a gap. */
export const set = String.raw`(?<![\w$.?&/:-])(?:\$(?<psName>[A-Za-z_]\w*)\s*=\s*|(?<name>[A-Za-z_]\w*)(?:=|\s+=\s+(?=["'])))(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]{0,4000}\)|[^\s;&|"'<>()]*)`;
const used = String.raw`\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?::?(?<sign>[=?+-])(?<other>[^}]{0,300}))|(?<how>[#%/:,^][^}]{0,300}))?\})`;
const token = new RegExp(`${set}|${used}`, "g");
const loop = /\bfor\s+(\w+)\s+in\s+([^;\n]+)/;
/** As many values of one variable are tried, and no longer ones: a script can double a value line by line. */
export const most = 8;
const longest = 4_000;
/** A loop stands once, and goes over what is written in it. */
const mostLooped = 64;

/** Fills in what is set so far, and takes note of what the line sets. */
export function filledIn(line: string, values: Values, ahead: Values): readonly string[] {
  const [, looped = "", words = ""] = loop.exec(line) ?? [];
  if (looped !== "") values.set(looped, triedOf(looped, words.trim().split(/\s+/), mostLooped));
  const known: Values = new Map(
    namesUsedBy(line).map((name) => [name, values.get(name) ?? ahead.get(name) ?? []] as const),
  );
  const count = Math.max(1, ...[...known.values()].map((all) => all.length));
  const variants = Array.from({ length: count }, (_, variant) => variantOf(line, variant, known, values));
  return [...new Set(variants)];
}

/** Of more values than are tried, what the rest are is not known: there the variable stands for itself. */
function triedOf(name: string, all: readonly string[], limit: number): readonly string[] {
  const itself = `$${name}`;
  return all.length > limit ? [...all.filter((one) => one !== itself).slice(0, limit - 1), itself] : all;
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
    if (value === "" || value === "$" || value.length > longest || /\$\(|`/.test(value)) return;
    own.set(name, [value]);
    const before = replaces ? [] : (values.get(name) ?? []).filter((one) => one !== value);
    values.set(name, triedOf(name, [value, ...before], most));
  }
}

function namesUsedBy(line: string): readonly string[] {
  return [...line.matchAll(new RegExp(used, "g"))].map(({ groups }) => groups?.bare ?? groups?.braced ?? "");
}

/** The variables that a line sets, as a shell or a loop does. */
export function namesSetBy(line: string): readonly string[] {
  return [...line.matchAll(new RegExp(set, "g"))].map(({ groups }) => groups?.psName ?? groups?.name ?? "");
}
