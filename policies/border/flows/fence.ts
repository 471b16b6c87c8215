/**
 * What the condition of a statement keeps out. A key fences only where each of its values is one of ours: a stranger's own
 * account, organisation or network fences strangers in, and a wildcard in the part that decides fences nothing.
 */

import { parseArn } from "../estate/place-name.ts";
import type { Ours } from "../references/ours.ts";
import { isAccountId } from "../terms/account.ts";
import type { Somebody } from "../terms/stranger.ts";
import { isRecord, listOf, textOf, unknown, type Value } from "../terms/value.ts";
import { type DecidingKind, decidingKeys, holdingOperators } from "./fence-keys.ts";

/** A principal that may be anybody once it is known, and one that is somebody else; "*" for everybody. */
export type Stranger = typeof unknown | Somebody;

/** What one key of a condition says: who asks, or from where and for what; and which strangers still get through. */
export interface Fence {
  readonly tells: "who" | "where";
  readonly strangers: readonly Stranger[];
}

/** The fences of a condition, all of which hold at once. @param byUnknown a value not known yet is one of ours */
export function fencesIn(condition: Value | undefined, ours: Ours, byUnknown: boolean): readonly Fence[] {
  if (!isRecord(condition)) return [];
  return Object.entries(condition).flatMap(([operator, tests]) => {
    if (!holdingOperators.test(operator) || !isRecord(tests)) return [];
    return Object.entries(tests).flatMap(([key, values]): readonly Fence[] => {
      const decides = decidingKeys.get(key.toLowerCase());
      const listed = listOf(values);
      if (!decides || listed.length === 0) return [];
      const strangers = listed.flatMap((value): readonly Stranger[] => {
        if (value === unknown) return byUnknown ? [] : [unknown];
        return strangersOf(decides.kind, textOf(value) ?? "", { key, operator, ours });
      });
      return [{ tells: decides.tells, strangers }];
    });
  });
}

/** Who gets past all of them: nobody by one that keeps to ours, else whom the narrowest lets in. */
export function past(fences: readonly Fence[]): readonly Stranger[] {
  const width = ({ strangers }: Fence): number => {
    if (strangers.length === 0) return 0;
    if (strangers.includes("*")) return 3;
    return strangers.every((one) => one === unknown) ? 1 : 2;
  };
  return fences.toSorted((one, other) => width(one) - width(other))[0]?.strangers ?? ["*"];
}

interface Test {
  readonly key: string;
  readonly operator: string;
  readonly ours: Ours;
}

function strangersOf(kind: DecidingKind, text: string, test: Test): readonly Somebody[] {
  const { accounts, organisations, networks, makes } = test.ours;
  if (kind === "account") return accounts.includes(text) ? [] : [isAccountId(text) ? account(text) : "*"];
  if (kind === "organisation") {
    const [id = ""] = text.split("/");
    if (organisations.includes(id)) return [];
    return [isName(id) ? { code: "organisation", facts: { organisation: id } } : "*"];
  }
  if (kind === "network" || kind === "address") {
    if (networks.includes(text) || (kind === "network" && makes(text))) return [];
    return [kind === "network" && isName(text) ? { code: "network", facts: { network: text } } : "*"];
  }
  return strangersByArn(text, test);
}

/**
 * The account's place decides, and in "String..." a wildcard before it can stand for another account's place: "arn:*:ours:*"
 * fits a stranger's ARN with our account in its name. "Arn..." compares part by part.
 */
function strangersByArn(text: string, { key, operator, ours }: Test): readonly Somebody[] {
  if (ours.makes(text)) return [];
  const arn = parseArn(text);
  // A bucket's name is one bucket's, whatever stands in the account's place.
  if (arn?.service === "s3" && !isWild(arn.resource) && ours.makes(`arn:aws:s3:::${arn.resource}`)) return [];
  const byParts = /^Arn/i.test(operator);
  const before = text.split(":").slice(0, 4).join(":");
  if (arn && isAccountId(arn.account) && (byParts || !isWild(before)))
    return ours.accounts.includes(arn.account) ? [] : [account(arn.account)];
  if (arn && arn.account === "" && arn.resource !== "" && !isWild(text)) return [text];
  const isAnybody = /[:/][*?]*$/.test(text) || !/^(arn|acs):/.test(text);
  return [isAnybody ? "*" : { code: "like-pattern", facts: { key, pattern: text } }];
}

/** Somebody by the number of their account. */
export function account(id: string): Somebody {
  return { code: "account", facts: { account: id } };
}

function isName(text: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(text);
}

function isWild(text: string): boolean {
  return /[*?]/.test(text);
}
