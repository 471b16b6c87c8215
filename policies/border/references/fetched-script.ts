/**
 * A script that is fetched from elsewhere and run, and is handed data of ours: a file among its arguments, or what a pipe brings.
 * What it does with that nobody here can read, so that is where it comes from. Installers are handed options alone.
 */
import { hostName } from "./address.ts";
import { scriptLines } from "./script-lines.ts";
import { argumentsOf, isOption, linesOf } from "./shell-words.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** The host of each such script, as one that something is sent to. */
export function fetchedScripts({ text }: Text): readonly Word[] {
  if (!/\b(curl|wget|fetch|aria2c|iwr|irm)\b/i.test(text) || !runsAny.test(text)) return [];
  // Filled in, what a command gives is no longer told by the command.
  const lines = [...new Set([...linesOf(text), ...scriptLines(text).map(({ text: line }) => line)])];
  const saved = new Map(lines.flatMap(savedBy));
  const hosts = lines.flatMap((line) => [...fedAtOnce(line), ...fedLater(line, saved)]);
  return [...new Set(hosts)].map((word) => ({ form: "host", word, called: true, line: `upload ${word}` }));
}

/** Nothing of a command is looked for further than commands are long, so that a long text costs no more than its length. */
const runner = String.raw`(?:sudo\s+(?:-\S{1,20}\s+){0,4})?(?:env\s+)?(?:[\w./-]{0,60}/)?(?:ba|z|da|k)?(?:sh|python[\d.]*|node|perl|ruby|php|source)`;
const runsAny = /\b(?:(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|php|source)\b|\.\/|chmod/;
const url = String.raw`\b(?:curl|wget)\b[^|;&()<]{0,300}?\bhttps?://([^\s/"'|)]{1,255})[^|;&)]{0,300}`;
const piped = new RegExp(String.raw`${url}\|\s{0,9}(?:\w{1,60}=\S{1,200}\s{1,9}){0,6}${runner}\b([^|;&]{0,600})`, "g");
const substituted = new RegExp(
  String.raw`(\|\s{0,9})?\b${runner}\s{1,9}(?:<\(|-c\s{1,9}["']?\$\()\s{0,9}${url}\)["']?([^|;&]{0,600})`,
  "g",
);
const saving = new RegExp(url, "g");

/** "curl URL | bash -s FILE", "bash <(curl URL) FILE", "dump | bash <(curl URL)". */
function fedAtOnce(line: string): readonly string[] {
  const byPipe = [...line.matchAll(piped)].filter(([, , words = ""]) => hasData(words));
  const inPlace = [...line.matchAll(substituted)].filter(
    ([, pipe, , words = ""]) => pipe !== undefined || hasData(words) || /(^|\s)<\s*[^<(\s]/.test(words),
  );
  return [...byPipe.map(([, host = ""]) => host), ...inPlace.map(([, , host = ""]) => host)].map(hostName);
}

/** The files that a line fetches into, and from where. */
function savedBy(line: string): readonly (readonly [string, string])[] {
  return [...line.matchAll(saving)].flatMap(([command, host = ""]) => {
    const [, file] =
      /\s(?:-[a-zA-Z]*o|-O|--output|--output-document)[\s=]*["']?([^\s"']+)|>\s*["']?([^\s"'>]+)/.exec(command) ?? [];
    const named = /\s-[a-zA-Z]*O(\s|$)|^wget/.test(command)
      ? /\/([\w.-]+)(?:[?#]\S*)?["']?\s*$/.exec(command.trim())?.[1]
      : undefined;
    const saved = file ?? named;
    return saved === undefined ? [] : [[baseOf(saved), hostName(host)] as const];
  });
}

/** Such a file is run, and handed data. */
function fedLater(line: string, saved: ReadonlyMap<string, string>): readonly string[] {
  if (saved.size === 0) return [];
  return line.split(/&&|\|\||;/).flatMap((command) => {
    const [words = []] = argumentsOf(command);
    const at = words.findIndex((word) => saved.has(baseOf(word)));
    const isRun =
      at >= 0 && words.slice(0, at).every((word) => new RegExp(`^(?:${runner}|sudo|-\\S+|\\w+=.*)$`).test(word));
    if (!isRun || (at === 0 && !/\//.test(words[0] ?? ""))) return [];
    const isFed = hasData(words.slice(at + 1).join(" ")) || /(^|\s)<\s*[^<(\s]/.test(command);
    return isFed ? [saved.get(baseOf(words[at] ?? "")) ?? ""] : [];
  });
}

function baseOf(file: string): string {
  return file.replace(/^.*\//, "");
}

/** A path to what no system has of itself, or the end of a file of data; of an option's value only the latter tells. */
function hasData(words: string): boolean {
  const [all = []] = argumentsOf(words);
  return all.some((word, at) => {
    const value = word.replace(/^--?[\w-]+=/, "");
    const isValue = value !== word || (isOption(all[at - 1] ?? "") && !/^--?s?$/.test(all[at - 1] ?? ""));
    return ends.test(value) || (!isValue && !isOption(word) && /^(~|\.{0,2})\//.test(word) && !ofSystem.test(word));
  });
}

const ends =
  /\.(csv|tsv|jsonl|ndjson|sql|dump|bak|db|sqlite3?|parquet|avro|orc|xlsx?|tar|tgz|gz|bz2|xz|zst|zip|7z|mbox|pst|log)$/i;
const ofSystem = /^\/(usr|opt|bin|sbin|etc|dev|lib|lib64|snap|boot|run)(\/|$)|\.(sh|ya?ml|toml|conf|cfg|ini|env)$/;
