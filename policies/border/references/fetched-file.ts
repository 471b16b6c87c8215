/**
 * A program that a script fetches into a file or unpacks into a folder, and runs later with data of ours: a file among its
 * arguments, or what a pipe brings. The file can be called otherwise meanwhile.
 */
import { hostName } from "./address.ts";
import { hasData } from "./data-path.ts";
import { argumentsOf, isOption } from "./shell-words.ts";

interface Origin {
  readonly host: string;
  /** It lies where a name alone runs it, or was unpacked. */
  readonly isKept: boolean;
}

/** Where the files, by their names without a path, and folders that a script fetched came from. */
interface Fetched {
  readonly files: Map<string, Origin>;
  readonly folders: Map<string, string>;
}

/**
 * What is done with the host that each such program came from, as a command: a tool that is kept for use, or an application
 * that is unpacked, is taken at its word where the facts vouch for the host; a script is not.
 *
 * @param fetching a command that fetches, with its host
 * @param runner what runs a file
 */
export function fedLater(lines: readonly string[], fetching: RegExp, runner: string): readonly string[] {
  const fetched: Fetched = { files: new Map(), folders: new Map() };
  for (const line of lines) noteSaved(line, fetching, fetched);
  if (fetched.files.size + fetched.folders.size === 0) return [];
  for (const line of lines) for (const command of line.split(commandEnd)) noteMoved(command, fetched);
  const runs = new RegExp(`^(?:${runner}|sudo|-\\S+|\\w+=.*)$`);
  return lines.flatMap((line) => line.split(/&&|\|\||;/).flatMap((chain) => fedIn(chain, fetched, runs)));
}

const commandEnd = /&&|\|\||[;|]/;

function noteSaved(line: string, fetching: RegExp, { files, folders }: Fetched): void {
  for (const { 0: command, 1: host = "", index } of line.matchAll(fetching)) {
    const [, file] =
      /\s(?:-[a-zA-Z]*o|-O|--output|--output-document)[\s=]*["']?([^\s"']+)|>\s*["']?([^\s"'>]+)/.exec(command) ?? [];
    const named = /\s-[a-zA-Z]*O(\s|$)|^wget/.test(command)
      ? /\/([\w.-]+)(?:[?#]\S*)?["']?\s*$/.exec(command.trim())?.[1]
      : undefined;
    const saved = file ?? named;
    if (saved !== undefined) files.set(baseOf(saved), { host: hostName(host), isKept: onPath.test(saved) });
    const piped = /^\s*\|\s*(?:sudo\s+)?((?:tar|bsdtar)\s[^|;&]*)/.exec(line.slice(index + command.length))?.[1];
    if (piped !== undefined) folders.set(folderOf(piped), hostName(host));
  }
}

const onPath = /\/s?bin\//;

/** Moved, copied, linked or unpacked. */
function noteMoved(command: string, { files, folders }: Fetched): void {
  if (!/\b(mv|cp|ln|install|tar|bsdtar|unzip)\s/.test(command)) return;
  const [words = []] = argumentsOf(command);
  const from = words.map((word) => files.get(baseOf(word))).find((one) => one !== undefined);
  if (from === undefined) return;
  if (/\b(tar|bsdtar|unzip)\s/.test(command)) {
    folders.set(folderOf(command), from.host);
    return;
  }
  const to = words.at(-1) ?? "";
  const isKept = from.isKept || onPath.test(`${to}/`);
  const source = words.find((word) => files.has(baseOf(word))) ?? "";
  for (const name of new Set([baseOf(to), baseOf(source)])) files.set(name, { host: from.host, isKept });
}

function folderOf(command: string): string {
  const [, stated = "."] = /\s(?:-C|-d|--directory)[\s=]*["']?([^\s"']+)/.exec(command) ?? [];
  return stated.replace(/\/$/, "");
}

function fedIn(chain: string, fetched: Fetched, runs: RegExp): readonly string[] {
  const commands = chain.split("|");
  return commands.flatMap((command, index) => {
    const [words = []] = argumentsOf(command);
    const at = words.findIndex((word) => !runs.test(word) || hostOf(word, fetched) !== undefined);
    const from = hostOf(words[at] ?? "", fetched, at > 0);
    const isFed =
      (index > 0 && bringsData(commands[0] ?? "")) ||
      hasData(words.slice(at + 1).join(" ")) ||
      /(^|\s)<\s*[^<(\s]/.test(command);
    return from !== undefined && isFed ? [`${from.isKept ? "run" : "upload"} ${from.host}`] : [];
  });
}

/** By a path, by a name alone where that is looked for, or as what a runner is told. */
function hostOf(word: string, { files, folders }: Fetched, isRun = false): Origin | undefined {
  const file = files.get(baseOf(word));
  if (file && (isRun || word.includes("/") || file.isKept)) return file;
  if (!word.includes("/") || isOption(word)) return undefined;
  const folder = [...folders.keys()].find((one) => (one === "." ? !/^[/~]/.test(word) : word.startsWith(`${one}/`)));
  return folder === undefined ? undefined : { host: folders.get(folder) ?? "", isKept: true };
}

/** What answers an installer's questions is no data, nor is what is fetched itself. */
function bringsData(command: string): boolean {
  if (/^\s*(echo|printf|yes|true|curl|wget)\b/.test(command)) return false;
  return !/^\s*(cat|head|tail|sudo cat)\b/.test(command) || hasData(command.replace(/^\s*(sudo\s+)?\w+/, ""));
}

function baseOf(file: string): string {
  return file.replace(/^.*\//, "");
}
