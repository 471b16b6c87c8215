/**
 * Whose account what a text names belongs to, where it is nobody's of ours: a role to take on, a key to encrypt with, a queue to
 * write to hand data to somebody else, in whatever region they lie.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import { isInEnvironment } from "./harmless-word.ts";
import { accountIn, oursOf } from "./ours.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** Undefined where it is of us, of a service of the cloud itself, or says no account. */
export function strangerIn({ form, word, line }: Word, text: Text, node: Node, estate: Estate): string | undefined {
  if (form === "arn" ? !takesData(word, estate) || isOwnSetting(word, text) : form !== "host") return undefined;
  const name = form === "host" ? addressAt(word, line) : word;
  const account = /\.dkr\.ecr\./.test(name) ? undefined : accountIn(name);
  if (account === undefined) return undefined;
  const { accounts, makes, services } = oursOf(node, estate);
  const isCloud = services.workAccounts.has(account) || services.logAccounts.has(account);
  return isCloud || accounts.includes(account) || makes(name) ? undefined : account;
}

/** Code that is pulled in takes nothing out, nor does a name of somebody who signs in. */
function takesData(word: string, { facts }: Estate): boolean {
  const arn = parseArn(word);
  if (!arn) return false;
  if (/^(iam|sts|ram)$/.test(arn.service)) return /^(role|assumed-role)\//.test(arn.resource);
  if (arn.service === "kms") return /^(key|alias)\//.test(arn.resource);
  return !facts.harmlessTexts.services.has(arn.service) && !(arn.service === "lambda" && /^layer:/.test(arn.resource));
}

/** The role a resource acts by is of its own account, and the key that its own service encrypts with opens nothing to others. */
function isOwnSetting(word: string, { steps, text }: Text): boolean {
  return text.trim() === word && !isInEnvironment(steps) && /role|kms|key|encrypt/i.test(steps.at(-1) ?? "");
}

/** With the path behind it: a queue's account stands there. */
function addressAt(word: string, line: string): string {
  return /^[^\s"'`<>|]+/.exec(line.slice(line.indexOf(word)))?.[0] ?? word;
}
