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
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /^[\t\n\r -\u{10ffff}]*$/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
