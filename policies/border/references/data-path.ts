/** Whether the words of a command hand it data of ours: a file or a folder of what no system has of itself. */
import { argumentsOf, isOption } from "./shell-words.ts";

/** A path, or the end of a file of data; of an option's value only such an end tells, or whom a path is called by. */
export function hasData(words: string): boolean {
  const [all = []] = argumentsOf(words);
  return all.some((word, at) => {
    const value = word.replace(/^--?[\w-]+=/, "");
    const isValue = value !== word || (isOption(all[at - 1] ?? "") && !/^--?s?$/.test(all[at - 1] ?? ""));
    return ends.test(value) || (isValue ? isOfPeople(value) : !isOption(word) && isOurs(word));
  });
}

/** A path to what no system has of itself. */
export function isOurs(word: string): boolean {
  return /^(~|\.{0,2})\//.test(word) && !ofSystem.test(word);
}

function isOfPeople(value: string): boolean {
  return isOurs(value) && !value.startsWith("/home/") && people.test(value);
}

const ends =
  /\.(csv|tsv|jsonl|ndjson|sql|dump|bak|db|sqlite3?|parquet|avro|orc|xlsx?|tar|tgz|gz|bz2|xz|zst|zip|7z|mbox|pst|log)$/i;
const ofSystem = /^\/(usr|opt|bin|sbin|etc|dev|lib|lib64|snap|boot|run)(\/|$)|\.(sh|ya?ml|toml|conf|cfg|ini|env)$/;
const people =
  /(^|[/_.-])(customers?|clients?|users?|people|persons?|patients?|members?|employees?|subscribers?|pupils|students|citizens|crm|pii|dumps?)([/_.-]|$)/i;
