/**
 * What people get wrong in a stack's file so that YAML or the engine reads nothing where they stated something: keys beside `config:`
 * instead of below it, and a full-width sign typed for the one YAML knows.
 */
import { nearestWord } from "../files/nearest-word.ts";

/** A clause for each, that completes "<file>, line 3: ". */
export interface Slip {
  readonly line: number;
  readonly clause: string;
}

/** A key, however its colons are spelt, and what stands after the full-width one. */
const lookalikeColon = /^\s*(?:- )?["']?[\w.-]+(?::[\w.-]+)?["']?\s*[：﹕∶ː꞉].*$/;

/** Lines whose colon is none to YAML; only for a text that YAML does not read as its writer meant. */
export function lookalikeLines(text: string): readonly Slip[] {
  return text.split("\n").flatMap((written, at) => {
    if (!lookalikeColon.test(written)) return [];
    const plain = written
      .trim()
      .replace(/[：﹕∶ː꞉]\s*/g, (_, place: number) => (keyEnds(written.trim(), place) ? ": " : ":"));
    return [
      { line: at + 1, clause: `the colon is a look-alike that YAML does not read as one; write ${plain.trim()}` },
    ];
  });
}

/** The colon after a namespace is followed by the rest of the key, and a colon after that ends it. */
function keyEnds(line: string, place: number): boolean {
  return !/^[\w.-]+[：﹕∶ː꞉:]/.test(line.slice(place + 1)) || line.slice(0, place).includes(":");
}

/** Keys of the first level that belong below `config:`, or mean it. */
export function keysBesideConfig(text: string, keys: readonly string[]): readonly Slip[] {
  const lineOf = (key: string): number =>
    text.split("\n").findIndex((line) => line.replace(/^["']/, "").startsWith(key)) + 1;
  return keys.flatMap((key) => {
    if (key.includes(":"))
      return [
        {
          line: lineOf(key),
          clause: `${key} stands beside config:, where nobody reads it; put it below a line "config:", indented by two spaces`,
        },
      ];
    const isConfig =
      key !== "config" && !keys.includes("config") && nearestWord(key.toLowerCase(), ["config"]) !== undefined;
    return isConfig ? [{ line: lineOf(key), clause: `${key} is read by nobody; did you mean config:` }] : [];
  });
}
