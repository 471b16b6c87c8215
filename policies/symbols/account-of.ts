/** Whose account a resource will lie in, as far as its provider says, and which stands for one that nobody states. */
import { createHash } from "node:crypto";
import type { Cloud } from "../border/terms/place.ts";
import { type Inputs, listOf, parsed, type Value } from "../border/terms/value.ts";

const digits: Readonly<Record<Cloud, number>> = { aws: 12, alicloud: 16 };

/** Whether a text has the form of an account id of a cloud. */
function isAccount(cloud: Cloud, text: string): boolean {
  return new RegExp(`^\\d{${digits[cloud]}}$`).test(text);
}

/**
 * The accounts a stack states, with one made up of each cloud it states none of: what the stack itself makes lies in
 * it, whatever its number will be.
 */
export function withStandIns(accounts: readonly string[], stack: string): readonly string[] {
  const missing = clouds.filter((cloud) => !accounts.some((one) => isAccount(cloud, one)));
  return [...accounts, ...missing.map((cloud) => madeUp(cloud, stack))];
}

/** Those of the accounts that were made up for a stack: what it states is its own word, and nothing is learnt of it. */
export function standInsAmong(accounts: readonly string[], stack: string): readonly string[] {
  return clouds.map((cloud) => madeUp(cloud, stack)).filter((one) => accounts.includes(one));
}

const clouds: readonly Cloud[] = ["aws", "alicloud"];

/**
 * The account a provider works in: one it is bound to, one whose role it assumes, else the stack's own. One that signs
 * in otherwise works in an account nobody knows, which is none of the stack's.
 *
 * @param accounts of the organisation, one of each cloud at least
 */
export function accountOf(cloud: Cloud, provider: Inputs | undefined, accounts: readonly string[]): string {
  const bound = textsIn(provider?.allowedAccountIds).find((one) => isAccount(cloud, one));
  if (bound !== undefined) return bound;
  const signsIn = signIns.map((key) => provider?.[key]).filter((value) => value !== undefined && value !== null);
  const assumed = signsIn.flatMap(textsIn).flatMap((text) => /:(?:iam|ram):[^:]*:(\d+):role\//.exec(text)?.[1] ?? []);
  if (assumed[0] !== undefined && isAccount(cloud, assumed[0])) return assumed[0];
  if (signsIn.length > 0) return madeUp(cloud, JSON.stringify(signsIn.map(String)));
  const own = accounts.find((one) => isAccount(cloud, one));
  if (own === undefined) throw new Error(`no account of ${cloud} is stated or made up`);
  return own;
}

const signIns = [
  "assumeRole",
  "assumeRoles",
  "assumeRoleWithWebIdentity",
  "profile",
  "accessKey",
  "token",
  "ecsRoleName",
];

/** Every text in a value, however deep; providers carry lists and blocks as JSON text. */
function textsIn(value: Value | undefined): readonly string[] {
  const opened = typeof value === "string" ? parsed(value) : value;
  if (typeof opened === "string") return [opened];
  if (typeof opened !== "object" || opened === null) return [];
  return (Array.isArray(opened) ? listOf(opened) : Object.values(opened)).flatMap((one) => textsIn(one as Value));
}

function madeUp(cloud: Cloud, seed: string): string {
  const digest = createHash("sha256").update(`${cloud} ${seed}`).digest("hex");
  return BigInt(`0x${digest}`).toString().slice(0, digits[cloud]);
}
