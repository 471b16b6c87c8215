/**
 * Keys under which a value is a name, or a word for people, and no place that data goes to: "name", "tags", "description". In a
 * document, what stands under them can be a parameter all the same.
 */
import type { Node } from "../estate/estate.ts";
import type { HarmlessTexts } from "../estate/facts.ts";
import { isRecord, type Value } from "../terms/value.ts";
import { isInEnvironment, isUnclassified, letters } from "./harmless-word.ts";

export interface KeyedValue {
  /** The keys on the way to it. */
  readonly steps: readonly string[];
  readonly value: Value;
  /** Whether it stands in what a text of the resource spells. */
  readonly inDocument: boolean;
}

/** In an environment people choose the names themselves: only what a name says anywhere counts there. */
export function isHarmlessKey({ steps, value, inDocument }: KeyedValue, node: Node, facts: HarmlessTexts): boolean {
  if (!isFlat(value)) return false;
  const last = steps.at(-1) ?? "";
  if (isUnclassified(node)) return saidToPeople.has(last);
  const key = letters(last);
  if (facts.keysOfAnyone.has(key)) return true;
  if (isInEnvironment(steps)) return false;
  const isPulled = facts.pulledKeys.has(key);
  if (!isPulled && !facts.keys.has(key)) return false;
  const isParameter = steps.slice(0, -1).some((step) => facts.payloads.has(letters(step)));
  if (!inDocument) return !(isParameter && saysPlace(value));
  if (isParameter) return isSentence(value);
  // "$id" and its like name a language, whatever address that is.
  return isPulled || last.startsWith("$") || !saysPlace(value);
}

const saidToPeople: ReadonlySet<string> = new Set(["description", "name", "tags"]);

/** A word, or words beside each other; what is built of more can hold anything. */
function isFlat(value: Value): boolean {
  return wordsIn(value).every((one) => typeof one !== "object" || one === null);
}

function isSentence(value: Value): boolean {
  return typeof value === "string" && /\S\s+\S/.test(value) && !address.test(value);
}

function saysPlace(value: Value): boolean {
  return wordsIn(value).some((one) => typeof one === "string" && address.test(one) && !/\S\s+\S/.test(one));
}

const address = /^\s*(arn:|acs:|[a-z][a-z0-9+.]*:\/\/)/i;

function wordsIn(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value];
}
