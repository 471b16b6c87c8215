/**
 * What a secret consists of: a key in a connection string, a name in a JSON text. Findings show parts of texts, and a part
 * of a secret is secret wherever it stands as a word.
 */
import { masking } from "./masked.ts";

/** As long as a part must be: shorter words are everybody's. */
const word = /[\p{L}\p{N}_-]{4,}/gu;
/** Documents within documents within a secret. */
const deepest = 6;

/** Replaces secrets, and the parts of them, in texts. @param resources whose names, types and keys are no secret */
export function partsMasking(secrets: ReadonlySet<string>, resources: Iterable<Called>): (text: string) => string {
  if (secrets.size === 0) return (text) => text;
  const whole = masking(secrets);
  const parts = new Set([...secrets].flatMap((secret) => [...wordsWithin(secret, deepest)]).map(folded));
  for (const one of openWords(resources)) parts.delete(one);
  const hide = (text: string) => text.replace(word, (one) => (parts.has(folded(one)) ? standIn : one));
  return (text) =>
    whole(text).split("[secret]").map(hide).join(standIn).replace(neighbours, standIn).replaceAll(standIn, "[secret]");
}

/** Hides in what a program writes, besides whole secrets and their words, every stretch of one: it may show a few letters less. */
export function stretchesMasking(secrets: ReadonlySet<string>, resources: Iterable<Called>): (text: string) => string {
  const hide = partsMasking(secrets, resources);
  const stretches = new Set<string>();
  for (const secret of secrets) {
    const letters = folded(secret);
    for (let at = 0; at + stretch <= letters.length; at += 1) stretches.add(letters.slice(at, at + stretch));
  }
  return (text) => hide(stretches.size === 0 ? text : withoutStretches(text, stretches));
}

/** Characters from which on what a text and a secret have in common is no chance. */
const stretch = 9;

function withoutStretches(text: string, stretches: ReadonlySet<string>): string {
  const letters = folded(text);
  // Some letters are longer in lower case: then nothing says which is which.
  if (letters.length !== text.length) return text;
  let shown = "";
  let until = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (stretches.has(letters.slice(at, at + stretch))) {
      if (until <= at) shown += standIn;
      until = at + stretch;
    }
    if (at >= until) shown += text[at];
  }
  return shown;
}

/** No character of any text. */
const standIn = "\uFDD1";
/** Several parts of what was one word: how it is divided tells of it too. */
const neighbours = new RegExp(`${standIn}(?:[^\\s"]{0,3}${standIn})+`, "gu");

/** What a resource is called, with its properties in whatever encoding. */
interface Called {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
  readonly inputs: unknown;
}

/** Words anybody may read: what resources are called and of what type they are, and how their properties are called. */
export function openWords(resources: Iterable<Called>): ReadonlySet<string> {
  const open = new Set<string>();
  const add = (text: string) => {
    for (const [one] of text.matchAll(word)) open.add(folded(one));
  };
  for (const { urn, name, type, inputs } of resources) {
    for (const text of [urn, name, type]) add(text);
    addKeys(inputs, add);
  }
  return open;
}

function addKeys(value: unknown, add: (text: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) add(key);
  for (const item of Object.values(value)) addKeys(item, add);
}

/** Of a JSON text only what its keys hold: how a document is built is no secret. */
function wordsWithin(secret: string, depth: number): ReadonlySet<string> {
  const words = new Set<string>();
  const texts = leavesOf(secret) ?? [secret];
  for (const text of texts) {
    for (const form of new Set([text, unescaped(text)])) for (const [one] of form.matchAll(word)) words.add(one);
    if (depth === 0) continue;
    const inner = [text === secret ? undefined : text, fromBase64(text)];
    for (const one of inner) if (one !== undefined) for (const found of wordsWithin(one, depth - 1)) words.add(found);
  }
  return words;
}

function leavesOf(text: string): readonly string[] | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    const leaves: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string") leaves.push(value);
      return value;
    });
    return leaves;
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromBase64(text: string): string | undefined {
  if (text.length < 8 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return /[\p{Cc}\uFFFD]/u.test(decoded.replace(/[\t\r\n]/g, "")) ? undefined : decoded;
}

function folded(one: string): string {
  return one.toLowerCase();
}
