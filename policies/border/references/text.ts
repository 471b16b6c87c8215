/**
 * Every text in a value, where it stands and what it is called by. A text that spells a document (JSON, YAML, base64, gzip in base64) is
 * walked as what it spells, so that the key "region" of container definitions counts like one of the resource itself.
 */
import { isRecord, join, parsed, unknown, type Value } from "../terms/value.ts";
import { unpackedWithin } from "./packed.ts";
import { spellingsOf } from "./spellings.ts";

export interface Text {
  /** "containerDefinitions[0].logConfiguration.options.awslogs-region" */
  readonly at: string;
  /** The keys on the way there, without the places in lists. */
  readonly steps: readonly string[];
  /**
   * What it is called by: its key, the name that stands beside it, or the option before it. Empty for the resource's own
   * properties: which of those name a place, the catalogue says.
   */
  readonly key: string;
  readonly text: string;
}

type Place = Omit<Text, "text">;

/** Stands among the steps where the catalogue's own paths lead no further: they enter JSON alone. */
const elsewhere = "";

/** A document in a document in a document ... ends here. */
const deepest = 12;

/** @param skip whether all below some steps, and the value there, is not to be read; a document is what a text spells */
export function textsIn(
  inputs: Value,
  skip: (steps: readonly string[], value: Value, inDocument: boolean) => boolean,
): readonly Text[] {
  const found: Text[] = [];
  walk(inputs, { at: "", steps: [], key: "" }, 0);
  return found;

  function walk(value: Value, place: Place, depth: number): void {
    if (typeof value === "string") walkText(value, place, depth);
    if (Array.isArray(value)) walkList(value, place, depth);
    if (!isRecord(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const steps = [...place.steps, key];
      if (skip(steps, item, depth > 0)) continue;
      const at = join(place.at, key);
      if (/[.:/-]/.test(key)) found.push({ at, steps, key: "", text: key });
      const called = steps.length === 1 ? "" : (nameBeside(value, key) ?? key);
      // What is not known, or stands in a secret, is called something all the same.
      if (typeof item !== "string" && called !== "" && (item === unknown || called !== key))
        found.push({ at, steps, key: called, text: "" });
      walk(item, { at, steps, key: called }, depth);
    }
    const run = commandRun(value);
    if (run !== undefined) found.push({ ...place, key: "", text: run });
  }

  function walkList(list: readonly Value[], place: Place, depth: number): void {
    list.forEach((item, index) => {
      const before = list[index - 1];
      const option = typeof before === "string" && /^--?[a-z]/i.test(before) && !before.includes("=");
      walk(item, { ...place, at: `${place.at}[${index}]`, key: option ? before : place.key }, depth);
    });
    // A command as a list of words says more as one line, commands as a script.
    const words = list.filter((item) => typeof item === "string");
    if (words.length > 1 && words.length === list.length)
      found.push({ ...place, key: "", text: words.join(areLines(words) ? "\n" : " ") });
  }

  function walkText(text: string, place: Place, depth: number): void {
    if (text === "") return;
    const json = isDeep(text) ? text : parsed(text);
    if (typeof json !== "string") {
      walk(json, place, depth + 1);
      return;
    }
    const spelt = depth < deepest ? spellingsOf(text) : [];
    const within = depth < deepest && spelt.length === 0 ? unpackedWithin(text) : [];
    if (spelt.length === 0 || spelt.includes(text)) found.push({ ...place, text });
    const beyond = { ...place, steps: [...place.steps, elsewhere] };
    for (const one of [...spelt, ...within]) if (one !== text) walk(one, beyond, depth + 1);
  }
}

/** A list of commands, not the words of one: its first is more than the name of a program. */
function areLines(words: readonly string[]): boolean {
  return /\s|^\w+=/.test(words[0]?.trim() ?? "") || words.some((word) => word.includes("\n"));
}

/** Nested deeper than anybody writes it: read as plain text, or it would take the reader down. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign.startsWith('"')) continue;
    depth += sign === "[" || sign === "{" ? 1 : -1;
    if (depth > 1_000) return true;
  }
  return false;
}

/** {name: "BUCKET", value: "people"}: how containers, builds and templates write environments and parameters. */
function nameBeside(record: { readonly [key: string]: Value }, key: string): string | undefined {
  if (!/value(s|from)?$/i.test(key)) return undefined;
  const names = Object.entries(record).filter(([other]) => /(name|key|header|option)$/i.test(other));
  return names.map(([, name]) => name).find((name) => typeof name === "string");
}

/** {image: "rclone/rclone", command: ["copy", "/srv", "vault:people"]}: what a container runs is called by its image. */
function commandRun(record: { readonly [key: string]: Value }): string | undefined {
  const { image } = record;
  const all = ["entryPoint", "command", "args"].flatMap((key) => record[key] ?? []);
  // What is no text, or not known, tells nothing of where the others lead.
  const words = all.filter((word) => typeof word === "string");
  return typeof image === "string" && words.length > 0
    ? [image.replace(/^.*\//, "").replace(/[:@].*/, ""), ...words].join(" ")
    : undefined;
}
