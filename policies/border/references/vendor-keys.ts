/**
 * Vendors of whom a program is told nothing but a key: it tells them something all the same, at the place its library knows. A
 * host of theirs beside it, or a variable that says another server, decides instead.
 */
import type { VendorKey } from "../estate/facts.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** Each vendor once, by the first text that has a key of his. */
export function vendorsIn(
  texts: readonly Text[],
  keys: ReadonlyMap<string, VendorKey>,
): readonly { readonly word: Word; readonly text: Text }[] {
  const found = texts.flatMap((text) =>
    namesIn(text).flatMap((name) => {
      const vendor = keys.get(name);
      return vendor === undefined || isDecided(vendor, text, texts) ? [] : [{ text, name, host: vendor.hosts[0] }];
    }),
  );
  return [...new Map(found.toReversed().map((one) => [one.host, one])).values()].map(({ text, name, host }) => ({
    text,
    word: { form: "host", word: host, said: name, called: true, line: name },
  }));
}

/** What the text is called, and what it calls its variables itself. */
function namesIn({ key, text }: Text): readonly string[] {
  return [key, ...(/[A-Z]_[A-Z]/.test(text) ? (text.match(/(?<!\w)[A-Z][A-Z0-9]*(_[A-Z0-9]+)+(?!\w)/g) ?? []) : [])];
}

/** An address as the key's own value says where it is sent as well. */
function isDecided({ hosts, instead }: VendorKey, { text }: Text, texts: readonly Text[]): boolean {
  if (/^\s*\w+:\/\//.test(text)) return true;
  return texts.some(
    (other) =>
      hosts.some((host) => other.text.includes(host)) ||
      instead.some((name) => other.key === name || new RegExp(String.raw`(?<!\w)${name}\s*[=:]`).test(other.text)),
  );
}
