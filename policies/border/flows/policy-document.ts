/** Who a JSON policy document lets in: AWS and Alibaba Cloud write the same shape (Statement, Effect, Principal, Condition). */

import { accountIn, type Ours } from "../references/ours.ts";
import { isAccountId } from "../terms/account.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Somebody } from "../terms/stranger.ts";
import { isRecord, listOf, textOf, unknown, type Value } from "../terms/value.ts";
import { account, fencesIn, past, type Stranger } from "./fence.ts";
import type { Identities } from "./identities.ts";
import { strangersWithToken } from "./identity-provider.ts";
import { misreadKey } from "./misread-key.ts";
import { onlyPutsIn } from "./only-puts-in.ts";
import { certified, onlyBrings, strangersBehind } from "./service-principal.ts";

/** Who is no stranger to a document. */
export interface Own extends Ours {
  /** A principal, or the value of a condition, that is not known yet can only be one of this same stack's. */
  readonly unknownPrincipals: boolean;
  readonly unknownConditions: boolean;
  readonly identities: Identities;
  /** It says who may take a role on, not who may read. */
  readonly isTrust?: boolean;
}

/**
 * The principals of its Allow statements that are nobody of ours: "*" for everybody, an account id, what the document
 * names, or what is not known of it. A document that can't be read lets in "*".
 */
export function strangersIn(document: Value, own: Own): readonly (Stranger | NotKnown)[] {
  const parsed = typeof document === "string" ? parse(document) : document;
  const statements = statementsOf(parsed);
  if (!statements) return ["*"];
  const misread = misreadKey(document, parsed);
  if (misread) return [misread];
  const all = statements.flatMap((statement) => strangersOf(statement, own));
  return all.filter((one, index) => all.findIndex((other) => areSame(one, other)) === index);
}

/**
 * OpenSearch Serverless writes a list of rules, each with whom it lets in, and no effect
 * (docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html).
 */
function statementsOf(parsed: Value): readonly Value[] | undefined {
  if (isRecord(parsed)) return listOf(parsed.Statement);
  const rules = listOf(parsed);
  const read = rules.filter(isRecord).filter((one) => one.Rules);
  if (rules.length === 0 || read.length < rules.length) return undefined;
  return read.map((one) => ({ ...one, Principal: one.Principal ?? "*" }));
}

function areSame(one: Stranger | NotKnown, other: Stranger | NotKnown): boolean {
  return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

function strangersOf(statement: Value, own: Own): readonly (Stranger | NotKnown)[] {
  if (statement === unknown) return [unknown];
  if (!isRecord(statement)) return ["*"];
  if (statement.Effect === "Deny") return [];
  if (!own.isTrust && onlyPutsIn(statement)) return [];
  if (statement.NotPrincipal !== undefined) return ["*"];
  const fences = fencesIn(statement.Condition, own, own.unknownConditions);
  return principalsOf(statement.Principal).flatMap(({ kind, who }): readonly (Stranger | NotKnown)[] => {
    if (who === "*") return past(fences);
    if (kind === "Service" && who !== unknown)
      return own.isTrust ? certified(who, statement, fences) : strangersBehind(who, statement, fences, own);
    // Where it was asked from says nothing of who asks: only a fence of who asks makes a stranger one of ours.
    if (fences.some(({ tells, strangers }) => tells === "who" && strangers.length === 0)) return [];
    if (who === unknown) return own.unknownPrincipals ? [] : [unknown];
    if (kind === "Federated" && own.isTrust) return strangersWithToken(who, statement.Condition, own.identities);
    return strangerOf(who, statement, own);
  });
}

function strangerOf(who: string, statement: { readonly [key: string]: Value }, own: Own): readonly Somebody[] {
  const origin = /^arn:aws[a-z-]*:iam::cloudfront:user\/CloudFront Origin Access Identity (\w+)$/.exec(who)?.[1];
  // Who signs in to OpenSearch Serverless comes by the account's own identity centre.
  if (own.makes(origin ?? who) || who.startsWith("iamidentitycenter/")) return [];
  // Account ids have 12 digits on AWS and 16 on Alibaba Cloud, where users and roles have 18.
  const id = isAccountId(who) ? who : accountIn(who);
  if (id === undefined) return [who];
  if (own.accounts.includes(id)) return [];
  return own.services.logAccounts.has(id) && onlyBrings(statement) ? [] : [account(id)];
}

/** "*", a list, or {AWS: [...], Service: [...], RAM: [...], CanonicalUser: ..., Federated: ...}. */
function principalsOf(principal: Value | undefined): readonly { readonly kind: string; readonly who: Written }[] {
  const named = isRecord(principal) ? Object.entries(principal) : [["AWS", principal] as const];
  return named.flatMap(([kind, who]) => listOf(who).map((one) => ({ kind, who: nameOf(one) })));
}

/** A principal as it is written. */
type Written = typeof unknown | string;

function nameOf(principal: Value): Written {
  const text = principal === unknown ? unknown : (textOf(principal) ?? "*");
  return text === "arn:aws:iam::*:root" ? "*" : text;
}

function parse(document: string): Value {
  try {
    return JSON.parse(document) as Value;
  } catch {
    return null;
  }
}
