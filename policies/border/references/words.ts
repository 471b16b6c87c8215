/** What in one text names a place: ARNs, addresses, buckets, regions, and whole names. */
import { isPlainlyHost } from "./address.ts";
import { regionsStated } from "./region-word.ts";
import { type ScriptLine, scriptLines } from "./script-lines.ts";
import type { Text } from "./text.ts";
import { type WordInLine, wordsInLine } from "./words-in-line.ts";

export interface Word extends WordInLine {
  /** The line it stands in, or the lines that use what that one sets. */
  readonly line: string;
  /** What stands there, where that is only known to mean the word. */
  readonly said?: string;
}

/** Nothing of a text without any of these names a place; what a single word is, its key can say. */
const speaks =
  /arn:|acs:|:\/\/|@|bucket|[a-z]\d?-[a-z]|[a-z0-9]\.[a-z0-9]|[0-9a-f]:[0-9a-f]{0,4}:|\b(0x[0-9a-f]+|\d{6,12})\b|^\S+$/i;

/** All words of a text, each once in a line: what becomes of it in one line, another can't tell. */
export function wordsOf({ key, text }: Text): readonly Word[] {
  const whole = text.trim();
  const stated = regionsStated(key, whole).map(
    (word): Word => ({ form: "region", word, called: true, option: key, line: `${key}=${word}` }),
  );
  if (!speaks.test(whole)) return stated;
  const items = /\s/.test(whole) ? [] : whole.split(",");
  const called = items.map((item) => `${key}=${item}`).map((line) => ({ text: line, context: line }));
  const lines = items.length > 0 ? called : scriptLines(whole);
  const found = [
    ...stated,
    // What makes a word harmless, or not, can stand anywhere in its line.
    ...lines.flatMap((line) =>
      windowsOf(line.text).flatMap((window) =>
        wordsInLine(window).map((one): Word => ({ ...one, line: line.context })),
      ),
    ),
    ...(items.length > 0
      ? []
      : lines.flatMap((line) => handedOn(line).map((one): Word => ({ ...one, line: line.context })))),
    ...(key === ""
      ? []
      : items.flatMap((item) => ofWhole(item, key).map((one): Word => ({ ...one, line: `${key}=${item}` })))),
  ];
  return [
    ...new Map(found.toReversed().map((one) => [`${one.form} ${one.word} ${one.line}`, one])).values(),
  ].toReversed();
}

/** A very long line in pieces that overlap by more than any name is long: patterns over the whole would take minutes. */
function windowsOf(line: string): readonly string[] {
  if (line.length <= longest) return [line];
  const starts = Array.from(
    { length: Math.ceil(line.length / (longest - overlap)) },
    (_, index) => index * (longest - overlap),
  );
  return starts.map((start) => line.slice(blankBefore(line, start), blankBefore(line, start + longest)));
}

/** Half a name is another one: pieces begin and end between words, where there are any. */
function blankBefore(line: string, at: number): number {
  const blank = line.lastIndexOf(" ", at);
  return at < line.length && blank > Math.max(0, at - overlap) ? blank : at;
}

const longest = 4_000;
const overlap = 600;

/** What a script hands on to other programs by a variable is theirs as the variables of a function are. */
function handedOn({ text }: ScriptLine): readonly WordInLine[] {
  if (!/export|env|-e\s/i.test(text)) return [];
  return [...text.matchAll(exported)].flatMap(([, name = "", value = ""]) => ofWhole(value, name));
}

const exported = /(?:\bexport\s+|(?<=^|\s)(?:-e\s+|--env[ =]|Environment=["']?))["']?([A-Za-z_]\w*)=["']?([^\s"';,]+)/g;

/** What a whole text is by itself. A number of four parts is an address, unless its key says that it counts releases. */
function ofWhole(word: string, key: string): readonly WordInLine[] {
  if (/^\d{1,3}(\.\d{1,3}){3}(:\d{2,5})?$/.test(word))
    return /version|release|build/i.test(key) ? [] : [{ form: "host", word, called: true }];
  if (!/^[\w.:/-]{4,}$/.test(word) || /^[\d.:]+$/.test(word)) return [];
  return [...(isPlainlyHost(word) ? [{ form: "host", word, called: true } as const] : []), { form: "name", word }];
}
