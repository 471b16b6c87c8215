/** Replaces secrets in texts, however a program or a document that carries them writes them. */
import { inspect } from "node:util";
import { visible } from "../messages/visible.ts";

/** A text with every secret in it replaced. */
export function masked(text: string, secrets: Iterable<string>): string {
  return masking(secrets)(text);
}

/** The same for many texts: the ways of writing the secrets are worked out once. */
export function masking(secrets: Iterable<string>): (text: string) => string {
  const written = new Map([...secrets].flatMap((secret) => ways(secret)));
  const longestFirst = [...written].sort(([one], [other]) => other.length - one.length);
  return (text) =>
    longestFirst
      .reduce((rest, [way, replacement]) => rest.replaceAll(way, replacement), text)
      .replaceAll(standIn, "[secret]");
}

/** No character of any text: no other secret is found in it, as one might be in "[secret]". */
const standIn = "\uFDD0";

/** Each with what replaces it. Masking a short text wherever it occurs would garble every word. */
function ways(secret: string): readonly (readonly [string, string])[] {
  const json = escaped(secret);
  if (secret.length < 4) return [secret, json].map((way) => [`"${way}"`, `"${standIn}"`] as const);
  const base64 = Buffer.from(secret).toString("base64");
  const base64Url = Buffer.from(secret).toString("base64url");
  // A lone half of a character has no URL form.
  const url = encodeURIComponent(secret.toWellFormed());
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const shown = inspect(secret, { maxStringLength: null }).slice(1, -1);
  const all = [
    secret,
    json,
    escaped(json),
    visible(secret),
    base64,
    base64.replace(/=+$/, ""),
    base64Url,
    url,
    form,
    shown,
  ];
  return all.map((way) => [way, standIn] as const);
}

/** As it stands within a JSON text. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
