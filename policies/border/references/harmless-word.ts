/** What a text names without any data going there: by what the facts say of its kind, its host, its key, or the command around it. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import { hostName, isInside } from "./address.ts";
import { isLinkForPeople } from "./link-for-people.ts";
import { isOwnDomain } from "./own-domain.ts";
import { isPulled, isSentTo } from "./pulled.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";
import { isConnectedTo } from "./words-in-line.ts";

/** Of a type nobody has classified nothing is harmless. */
export function isHarmless(
  { form, word, line, bucket }: Word,
  { key, steps, text }: Text,
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
  if (isListed(harmless.hosts)) {
    if (isSentTo(word, line) || takesIn(word, line, harmless.takingIn)) return false;
    return /^[\d.]+$/.test(host) ? !isConnectedTo(word, line) : !isCalledTarget(word, key, line);
  }
  const isCloud = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$|^[\d.]+$/.test(host);
  if (isCloud || isListed(harmless.vendors)) return false;
  const called = letters(key === "" ? (steps.at(-1) ?? "") : key);
  const way = [...steps.slice(0, -1).map(letters), called];
  if (!isInEnvironment(steps) && isLinkForPeople(text, way, node, harmless)) return true;
  return harmless.addressesOfPeople.has(called) || (harmless.ownAddresses.has(called) && isOwnDomain(host, estate));
}

/** Whether the line calls what takes data in at a host that gives out: all of it, or by how a path there begins. */
function takesIn(word: string, line: string, takingIn: ReadonlySet<string>): boolean {
  const host = hostName(word);
  const bare = line.toLowerCase().replaceAll(/:\d+(?=\/)/g, "");
  return [...takingIn].some((one) =>
    one.includes("/")
      ? bare.split(one).some((behind, index) => index > 0 && !/^[\w-]/.test(behind))
      : host === one || host.endsWith(`.${one}`),
  );
}

/** Whether what it is called by, or what is set to it, says that something goes there. */
function isCalledTarget(word: string, key: string, line: string): boolean {
  const goesThere = /push|upload|export|dest|target|sink|remote|publish|backup|dump|deliver/i;
  const [, set = ""] =
    /([\w.-]*)\s*[=:]\s*["']?(?:[a-z]+:\/\/)?[^\s"']*$/i.exec(line.slice(0, line.indexOf(word))) ?? [];
  return goesThere.test(key) || goesThere.test(set);
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
