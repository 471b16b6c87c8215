/**
 * Where programs carry data to by a name that their own settings know ("rclone copy /srv vault:people"): only those settings
 * say where that is, so it is a place not known, unless a ledger lists it. What a command takes in from there is none.
 */
import type { CarryingTools } from "../estate/facts.ts";
import { isHost } from "./address.ts";
import { namedByOption, namedByVariable } from "./database-target.ts";
import { readingsOf } from "./pulled.ts";
import { scriptLines } from "./script-lines.ts";
import { argumentsOf } from "./shell-words.ts";
import type { Text } from "./text.ts";
import { isRemote, targetsOf } from "./tool-target.ts";
import type { Word } from "./words.ts";

/** Each such name once. */
export function remotesIn(text: Text, { tools, settings }: Pick<CarryingTools, "tools" | "settings">): readonly Word[] {
  const lines = scriptLines(text.text);
  const script = { text: text.text, lines: lines.map((line) => line.text) };
  const found = [
    ...ofSetting(text.key, text.text, settings).map((word) => wordOf(word, `${text.key}=${text.text}`)),
    ...lines.flatMap((line) =>
      ofLine(line.text, { tools, settings }, script).map((word) => wordOf(word, line.context)),
    ),
  ];
  return [...new Map(found.map((one) => [one.word, one])).values()];
}

function ofLine(
  line: string,
  { tools, settings }: Pick<CarryingTools, "tools" | "settings">,
  script: { readonly text: string; readonly lines: readonly string[] },
): readonly string[] {
  const commands = [...readingsOf(line), ...fedInPlace(line)].flatMap(argumentsOf);
  const assigned = commands.flatMap((words) =>
    words.flatMap((word) => {
      const [, key = "", value = ""] = assignment.exec(word) ?? [];
      return ofSetting(key, value, settings);
    }),
  );
  const carried = commands.flatMap((words) =>
    words.flatMap((word, index) => {
      const name = word.slice(word.lastIndexOf("/") + 1);
      if (!tools.has(name) || isInstalled(words.slice(0, index))) return [];
      const counting = (tools.get(name) ?? []).filter(
        ({ fed, unless = [] }) =>
          (!fed || isFed(name, line, fed)) && ![...unless].some((one) => isSaid(one, words, script.text)),
      );
      const rest = words.slice(index + 1);
      return counting.flatMap((tool) => {
        if (tool.to === "named") return namedByOption(tool, name, rest, line);
        return tool.to === "told" ? namedByVariable(tool, name, line, script.lines) : targetsOf(tool, name, rest);
      });
    }),
  );
  return [...assigned, ...carried];
}

function ofSetting(key: string, value: string, settings: CarryingTools["settings"]): readonly string[] {
  const told = settings.find(({ names }) => names.test(key));
  // A variable alone says nothing: what sets it does.
  if (!told || value === "" || /^\$\{?\w+\}?$/.test(value)) return [];
  return (told.to ? isRemote(value) : !told.except?.has(value.toLowerCase())) ? [value] : [];
}

/** Alone, or as an option that hands it on: "--env=RESTIC_REPOSITORY=b2:people", "-eRESTIC_REPOSITORY=b2:people". */
const assignment = /^(?:--[\w-]+=|-e=?)?([A-Z_a-z]\w*)=(.*)/;

function isInstalled(before: readonly string[]): boolean {
  return before.some((word) =>
    /^(install|add|enable|disable|start|restart|stop|status|which|command|man|rpm)$/.test(word),
  );
}

/** "tee >(ssh vault cat)": what is written to it goes into that command. */
function fedInPlace(line: string): readonly string[] {
  return line.includes(">(") ? [...line.matchAll(/>\(([^()]*)\)/g)].map(([, command = ""]) => command) : [];
}

/** An option of the command's own, alone or with its value behind it, or a word anywhere in the script. */
function isSaid(one: string, words: readonly string[], script: string): boolean {
  if (/^-[a-z]$/i.test(one)) return words.some((word) => word.startsWith(one));
  return one.startsWith("-") || one === "run"
    ? words.some((word) => word === one || word.startsWith(`${one}=`))
    : script.includes(one);
}

const dumps = /\b(pg_dump(all)?|mysqldump|mariadb-dump|mongodump|sqlite3|redis-cli\s[^|]*--rdb)\b[^;]*(\||>\()/;

function isFed(name: string, line: string, fed: true | "dump"): boolean {
  if (fed === "dump") return dumps.test(line) && new RegExp(String.raw`(?:\||>\()[^;]*\b${name}\b`).test(line);
  return new RegExp(String.raw`(?:\||>\()\s*(?:sudo\s+)?(?:\S*/)?${name}\s|\b${name}\s[^|;&]*<`).test(line);
}

/** What is a host after all is read as one: a ledger, a zone or the number itself can say where it lies. */
function wordOf(word: string, line: string): Word {
  const host = /^(?:(?:s3|sftp|rest|swift):)?(?:[^\s/:@]+@)?([^\s/:]+)[:/]/.exec(word)?.[1] ?? "";
  return isHost(host) ? { form: "host", word: host, called: true, line } : { form: "remote", word, line };
}
