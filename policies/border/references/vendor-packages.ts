/**
 * A program that fetches a vendor's own library tells him something, at the place the library knows: that counts as naming his host.
 * An address that the program gives the library, or a variable that says another server, decides instead.
 */
import type { VendorPackage } from "../estate/facts.ts";
import { isFetched } from "./literal-use.ts";
import { languageOf, type Token, tokensOf } from "./program-tokens.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** Each vendor once, by the first program that fetches a library of his. */
export function vendorsFetched(
  texts: readonly Text[],
  packages: readonly VendorPackage[],
): readonly { readonly word: Word; readonly text: Text }[] {
  const found = texts.flatMap((text) =>
    fetchedBy(text).flatMap((name) => {
      const vendor = packages.find(({ names }) => names.some((one) => isOf(name, one)));
      return vendor && isTold(vendor, text, texts) ? [{ text, name, host: vendor.host }] : [];
    }),
  );
  return [...new Map(found.toReversed().map((one) => [one.host, one])).values()].map(({ text, name, host }) => ({
    text,
    word: { form: "host", word: host, said: name, called: true, line: name },
  }));
}

function fetchedBy({ text, steps }: Text): readonly string[] {
  const language = /\b(require|import|from)\b/.test(text) ? languageOf(text, steps.at(-1) ?? "") : undefined;
  const tokens = language && tokensOf(text, language);
  if (tokens === undefined) return [];
  return tokens.flatMap((token, at) => (language === "python" ? moduleAt(tokens, at) : literalAt(token, tokens, at)));
}

/** A type alone runs nothing. */
function literalAt({ kind, text }: Token, tokens: readonly Token[], at: number): readonly string[] {
  if (kind !== "text" || !isFetched(tokens, at)) return [];
  const before = tokens.slice(Math.max(0, at - 40), at).map((one) => one.text);
  const statement = before.slice(before.lastIndexOf("import"));
  return statement[0] === "import" && statement[1] === "type" ? [] : [text];
}

/** "import a.b, c", "from a.b import c" as "a.b" and "a.b.c". */
function moduleAt(tokens: readonly Token[], at: number): readonly string[] {
  const [word, name, , imported] = tokens.slice(at, at + 4);
  const before = tokens[at - 1];
  if (name?.kind !== "name" || (before && before.kind !== "line" && !/^[;:]$/.test(before.text))) return [];
  if (word?.text === "from") return [name.text, `${name.text}.${imported?.text ?? ""}`];
  if (word?.text !== "import") return [];
  const rest = tokens.slice(at + 1, at + 20);
  const end = rest.findIndex(({ kind, text }) => kind === "line" || text === ";");
  return rest.slice(0, end < 0 ? rest.length : end).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
}

/** "@sentry/" and "google.cloud." stand for all below. */
function isOf(name: string, one: string): boolean {
  return /[/.]$/.test(one)
    ? name.startsWith(one)
    : name === one || name.startsWith(`${one}/`) || name.startsWith(`${one}.`);
}

function isTold({ only, checks, instead }: VendorPackage, { text }: Text, texts: readonly Text[]): boolean {
  if (only !== undefined && !new RegExp(String.raw`(?<!\w)${only}["']?\s*[:=]\s*["']`).test(text)) return false;
  // What only checks who calls tells nobody; whatever else it does with the library, it does by one of these.
  if (
    checks.some((one) => text.includes(one)) &&
    !/\.(create|update|list|retrieve|search|del|confirm|capture)\w*\s*\(/.test(text)
  )
    return false;
  const address = (name: string): RegExp => new RegExp(String.raw`(?<!\w)${name}["']?\s*[=:]\s*["'\x60]?\w+:\/\/`);
  return !texts.some((other) =>
    instead.some((name) => (other.key === name && /^\w+:\/\//.test(other.text)) || address(name).test(other.text)),
  );
}
