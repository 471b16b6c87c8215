/**
 * What is written in base64, as user data and documents often are, once or more often, packed by gzip or zlib or as it is.
 * Unpacking is as pure as decoding: the same bytes give the same text.
 */
import { unzipSync } from "node:zlib";

/** What is longer once it is unpacked is no text anybody wrote: user data ends at 16 KiB, a document at a few hundred. */
const longest = 1_048_576;

/** The text that another spells so; undefined where it is plain, or nothing to read. What is spelt may be spelt itself. */
export function unpacked(text: string): string | undefined {
  const bytes = fromBase64(text);
  const within = bytes && unzipped(bytes);
  const plain = bytes && textOf(within ?? bytes);
  if (plain === undefined) return undefined;
  return within !== undefined || /[\s.:/-]/.test(plain) || unpacked(plain) !== undefined ? plain : undefined;
}

/**
 * What stands so inside a line or over several, as scripts hand it to a decoder: in base64, in hexadecimal digits, or with its
 * signs written as numbers ("\\x68").
 */
export function unpackedWithin(text: string): readonly string[] {
  const blocks = [...text.matchAll(lines)].flatMap(([block]) => [block, block.replace(/\n.*$/, "")]);
  const inBase64 = [...[...text.matchAll(runs)].map(([run]) => run), ...blocks].flatMap((run) => unpacked(run) ?? []);
  const inDigits = [...text.matchAll(digits)].flatMap(([run]) => {
    const plain = textOf(Uint8Array.from(run.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
    return plain !== undefined && /[.:/-]/.test(plain) ? [plain] : [];
  });
  const spelt = text.replaceAll(escaped, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return [...new Set([...inBase64, ...inDigits, ...(spelt === text ? [] : [spelt])])];
}

const runs = /(?<![\w+/-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=-])/g;
/** Where a line of text that ends a block looks like more of it, the block is also read without. */
const lines = /^(?:[A-Za-z0-9+/]{4,}\r?\n)+[A-Za-z0-9+/]+={0,2}$/gm;
const digits = /(?<![\da-f])(?:[\da-f]{2}){8,}(?![\da-f])/gi;
const escaped = /\\(?:x|u00)([2-7][\da-f])/gi;

function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replaceAll(/\s/g, "");
  if (bare.length < 16 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(bare)) return undefined;
  try {
    return Uint8Array.from(atob(bare.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** By how it begins (RFC 1952, RFC 1950); undefined for what is not packed, broken, or longer than is read. */
function unzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { maxOutputLength: longest });
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // What PowerShell is given encoded has two bytes a sign.
    const isWide = bytes.length % 2 === 0 && bytes.length > 8 && bytes.every((one, at) => at % 2 === 0 || one === 0);
    const text = new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return /^[\t\n\r -\u{10ffff}]*$/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
