/**
 * What a real run tells of made-up values: where the one run has a made-up name and the other a text, that text is what the
 * resource is really called; where two texts differ by an account alone, that is the real number of the stack's own.
 */
import { type Inputs, isRecord, parsed, type Value } from "../border/terms/value.ts";

export interface Learnt {
  /** Texts by the URN of the resource they name, with the made-up name they stand for. */
  readonly names: readonly (readonly [urn: string, text: string, madeUp: string])[];
  readonly accounts: readonly string[];
}

/** What is made up in the run with made-up names. */
export interface MadeUp {
  /** URNs by the name made up for them. */
  readonly names: ReadonlyMap<string, string>;
  readonly accounts: readonly string[];
}

/** Compares the inputs of one resource in both runs. Lists of other lengths tell nothing. */
export function learn(real: Inputs, replayed: Inputs, madeUp: MadeUp): Learnt {
  const names: [string, string, string][] = [];
  const accounts = new Set<string>();
  walk(real, replayed);
  return { names, accounts: [...accounts] };

  function walk(one: Value | undefined, other: Value | undefined): void {
    if (typeof one === "string" && typeof other === "string") walkTexts(one, other);
    else if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
      one.forEach((item, index) => void walk(item as Value, other[index] as Value));
    else if (isRecord(one) && isRecord(other)) for (const key of Object.keys(one)) walk(one[key], other[key]);
  }

  function walkTexts(one: string, other: string): void {
    if (one === other) return;
    const urn = madeUp.names.get(other);
    if (urn !== undefined) names.push([urn, one, other]);
    const [document, replayedDocument] = [parsed(one), parsed(other)];
    if (typeof document === "object" && typeof replayedDocument === "object") walk(document, replayedDocument);
    for (const account of madeUp.accounts) {
      const number = accountBehind(account, one, other);
      if (number !== undefined) accounts.add(number);
    }
  }
}

/** The number that stands in one text wherever the other has the account, all else being the same. */
function accountBehind(account: string, real: string, replayed: string): string | undefined {
  const [before = "", ...rest] = replayed.split(account);
  if (rest.length === 0 || !real.startsWith(before)) return undefined;
  const number = real.slice(before.length, before.length + account.length);
  const isNumber = /^\d+$/.test(number) && number.length === account.length;
  return isNumber && [before, ...rest].join(number) === real ? number : undefined;
}
