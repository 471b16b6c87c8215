/** What a text names without any data going there: by what the facts say of its kind, its host, its key, or the command around it. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import { hostName, isInside } from "./address.ts";
import { isOwnDomain } from "./own-domain.ts";
import { isPulled, isSentTo } from "./pulled.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";
import { isConnectedTo } from "./words-in-line.ts";

/** Of a type nobody has classified nothing is harmless. */
export function isHarmless(
  { form, word, line, bucket }: Word,
  { key, steps }: Text,
  node: Node,
  estate: Estate,
): boolean {
  const harmless = estate.facts.harmlessTexts;
  if (isUnclassified(node)) return false;
  if (bucket !== undefined && harmless.buckets.some((pattern) => pattern.test(bucket))) return true;
  if (form === "bucket") return harmless.buckets.some((pattern) => pattern.test(word));
  if (form === "arn") {
    const arn = parseArn(word);
    const isBucket = arn?.service === "s3" || arn?.service === "oss";
    return isBucket
      ? harmless.buckets.some((pattern) => pattern.test(arn.resource))
      : harmless.services.has(word.split(":")[word.startsWith("acs:") ? 1 : 2] ?? "");
  }
  if (form !== "host") return false;
  const host = hostName(word);
  if (isInside(host) || isPulled(word, line)) return true;
  const isListed = (hosts: ReadonlySet<string>): boolean =>
    host.split(".").some((_, from, labels) => hosts.has(labels.slice(from).join(".")));
  // A resolver is asked for names; what pipes data to its address asks for none.
  if (isListed(harmless.hosts)) return !isSentTo(word, line) && !(/^[\d.]+$/.test(host) && isConnectedTo(word, line));
  const isCloud = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$|^[\d.]+$/.test(host);
  if (isCloud || isListed(harmless.vendors)) return false;
  const called = letters(key === "" ? (steps.at(-1) ?? "") : key);
  return harmless.addressesOfPeople.has(called) || (harmless.ownAddresses.has(called) && isOwnDomain(host, estate));
}

/** Of what a type nobody has classified says, only what tells people something is known to be harmless. */
export function isUnclassified({ entry, cloud }: Node): boolean {
  return entry === undefined && cloud !== undefined;
}

/** Whether people chose the last of these keys themselves, as a variable's name. */
export function isInEnvironment(steps: readonly string[]): boolean {
  return steps
    .slice(0, -1)
    .some((step) => /^(runtime)?(env|environment)(variables?|vars?|s)?$|^variables$/.test(letters(step)));
}

/** How keys are compared: letters alone, in any case. */
export function letters(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, "");
}
