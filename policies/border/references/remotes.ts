/**
 * Where programs carry data to by a name that their own settings know ("rclone copy /srv vault:people"): only those settings
 * say where that is, so it is a place not known, unless a ledger lists it. What a command takes in from there is none.
 */
import type { CarryingTool, CarryingTools } from "../estate/facts.ts";
import { isHost } from "./address.ts";
import { readingsOf } from "./pulled.ts";
import { scriptLines } from "./script-lines.ts";
import { argumentsOf, isOption, isSource, takesValue } from "./shell-words.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** Each such name once. */
export function remotesIn(text: Text, { tools, settings }: CarryingTools): readonly Word[] {
  const found = [
    ...ofSetting(text.key, text.text, settings).map((word) => wordOf(word, `${text.key}=${text.text}`)),
    ...scriptLines(text.text).flatMap((line) =>
      ofLine(line.text, { tools, settings }).map((word) => wordOf(word, line.context)),
    ),
  ];
  return [...new Map(found.map((one) => [one.word, one])).values()];
}

function ofLine(line: string, { tools, settings }: CarryingTools): readonly string[] {
  const commands = readingsOf(line).flatMap(argumentsOf);
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
      const counting = (tools.get(name) ?? []).filter(({ fed }) => !fed || isFed(name, line));
      return counting.flatMap((tool) => ofCommand(tool, name, words.slice(index + 1)));
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

function ofCommand(tool: CarryingTool, name: string, words: readonly string[]): readonly string[] {
  const verb = tool.sends ? words.findIndex((word) => tool.sends?.has(word)) : -1;
  if (tool.sends && verb < 0) return [];
  const rest = words.slice(verb + 1);
  const [first = "origin"] = rest.filter((word, index) => !isOption(word) && !takesValue.test(rest[index - 1] ?? ""));
  switch (tool.to) {
    case "itself":
      return [[name, ...(verb < 0 ? [] : [words[verb]])].join(" ")];
    case "first":
      return /[@.$]|:\/\//.test(first) ? [] : [tool.sends ? `${name} ${[...tool.sends][0]} ${first}` : first];
    case "options":
      return words
        .flatMap((word, index) => {
          const [option = "", value] = word.split(/=(.*)/s);
          return tool.options?.has(option) ? (value ?? words[index + 1] ?? "") : [];
        })
        .filter(isRemote);
    case "name:path":
      return rest.filter((word, index) => isRemote(word) && !isSource(rest, index, isRemote));
    case "name:path anywhere":
      return rest.filter(isRemote);
    case "alias/path":
      return rest.filter((word, index) => /^[\w-]+\/\S/.test(word) && !isSource(rest, index, isRemote));
  }
}

/** Alone, or as an option that hands it on: "--env=RESTIC_REPOSITORY=b2:people", "-eRESTIC_REPOSITORY=b2:people". */
const assignment = /^(?:--[\w-]+=|-e=?)?([A-Z_a-z]\w*)=(.*)/;

/** "vault:people", "me@vault:/srv", ":b2:people", "$VAULT:/srv"; no URL, file or number of a port. */
function isRemote(word: string): boolean {
  return /^(?![-/.~])(?:[^\s/:@=]+@)?(?:\$\{\w+\}|[\w.$-]*)(?:,[^:\s]*)?:(?!\d+$)/.test(word) && !isAddress(word);
}

function isAddress(word: string): boolean {
  const [, scheme = "", host = ""] = /^(?:[\w+]+:)?([\w+]+):\/\/(?:[^@/]*@)?([^/:]*)/.exec(word) ?? [];
  return scheme === "file" || host.includes(".");
}

function isInstalled(before: readonly string[]): boolean {
  return before.some((word) =>
    /^(install|add|enable|disable|start|restart|stop|status|which|command|man|rpm)$/.test(word),
  );
}

function isFed(name: string, line: string): boolean {
  return new RegExp(String.raw`\|\s*(?:sudo\s+)?(?:\S*/)?${name}\s|\b${name}\s[^|;&]*<`).test(line);
}

/** What is a host after all is read as one: a ledger, a zone or the number itself can say where it lies. */
function wordOf(word: string, line: string): Word {
  const host = /^(?:(?:s3|sftp|rest|swift):)?(?:[^\s/:@]+@)?([^\s/:]+)[:/]/.exec(word)?.[1] ?? "";
  return isHost(host) ? { form: "host", word: host, called: true, line } : { form: "remote", word, line };
}
