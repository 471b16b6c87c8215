/**
 * A script that is fetched from elsewhere and run, and is handed data of ours: a file among its arguments, what a pipe brings, or
 * the way into a database. What it does with that nobody here can read, so that is where it comes from. Installers are handed options alone.
 */
import { hostName } from "./address.ts";
import { hasData } from "./data-path.ts";
import { fedLater } from "./fetched-file.ts";
import { scriptLines } from "./script-lines.ts";
import { linesOf } from "./shell-words.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** The host of each such script, as one that something is sent to. */
export function fetchedScripts({ text }: Text): readonly Word[] {
  if (!/\b(curl|wget|fetch|aria2c|iwr|irm)\b/i.test(text)) return [];
  // Filled in, what a command gives is no longer told by the command.
  const lines = [...new Set([...linesOf(text), ...scriptLines(text).map(({ text: line }) => line)])];
  const atOnce = [...lines.flatMap(fedAtOnce), ...toldOfDatabase(linesOf(text))].map((host) => `upload ${host}`);
  const later = fedLater(lines, new RegExp(url, "g"), runner);
  return [...new Set([...atOnce, ...later])].map((line) => {
    return { form: "host", word: line.slice(line.indexOf(" ") + 1), called: true, line };
  });
}

/** Nothing of a command is looked for further than commands are long, so that a long text costs no more than its length. */
const runner = String.raw`(?:sudo\s+(?:-\S{1,20}\s+){0,4})?(?:env\s+)?(?:[\w./-]{0,60}/)?(?:ba|z|da|k)?(?:sh|python[\d.]*|node|perl|ruby|php|source)`;
const url = String.raw`\b(?:curl|wget)\b[^|;&()<]{0,300}?\bhttps?://([^\s/"'|)]{1,255})[^|;&)]{0,300}`;
const piped = new RegExp(
  String.raw`${url}\|\s{0,9}((?:\w{1,60}=\S{1,200}\s{1,9}){0,6})${runner}\b([^|;&]{0,600})`,
  "g",
);
const substituted = new RegExp(
  String.raw`(\|\s{0,9})?\b(?:${runner}\s{1,9}(?:<\(|-c\s{1,9}["']?(?:\$\(|\x60))|eval\s{1,9}["']?(?:\$\(|\x60))\s{0,9}${url}[)\x60]["']?([^|;&]{0,600})`,
  "g",
);

/** "curl URL | bash -s FILE", "bash <(curl URL) FILE", "dump | bash <(curl URL)", 'eval "$(curl URL)" FILE'. */
function fedAtOnce(line: string): readonly string[] {
  const byPipe = [...line.matchAll(piped)].filter(([, , , words = ""]) => hasData(words));
  const inPlace = [...line.matchAll(substituted)].filter(
    ([, pipe, , words = ""]) => pipe !== undefined || hasData(words) || /(^|\s)<\s*[^<(\s]/.test(words),
  );
  return [...byPipe.map(([, host = ""]) => host), ...inPlace.map(([, , host = ""]) => host)].map(hostName);
}

/** Run with a variable that opens a database: exported before, or set for it alone. */
function toldOfDatabase(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => exported.test(line));
  return lines.flatMap((line, at) => [
    ...[...line.matchAll(piped)]
      .filter(([, , set = ""]) => isAfter(at) || opens.test(set))
      .map(([, host = ""]) => hostName(host)),
    ...(isAfter(at) ? [...line.matchAll(substituted)].map(([, , host = ""]) => hostName(host)) : []),
  ]);

  function isAfter(at: number): boolean {
    return first >= 0 && at >= first;
  }
}

const database = String.raw`(?:\w{0,40}(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS)_?(?:URL|URI|DSN|PASSWORD|PWD)=|PGPASSWORD=|\w{1,60}=["']?(?:jdbc:)?(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|sqlserver|oracle):)`;
const exported = new RegExp(String.raw`\bexport\s{1,9}${database}`);
const opens = new RegExp(String.raw`(?:^|\s)${database}`);
