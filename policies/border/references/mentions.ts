/**
 * The places that texts of a resource name and no property of the catalogue does: environments, scripts, definitions,
 * documents. A mention says that data can go there, unless the facts say that its kind of text is harmless.
 */
import type { Estate, Node } from "../estate/estate.ts";
import type { HarmlessTexts } from "../estate/facts.ts";
import { parseArn } from "../estate/place-name.ts";
import type { Payload } from "../terms/entry.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import type { Value } from "../terms/value.ts";
import { hostName, isInside } from "./address.ts";
import { isJudged } from "./judged-paths.ts";
import type { PlacedWord } from "./known-name.ts";
import { isOwnDomain } from "./own-domain.ts";
import { placesOfWord } from "./placed-word.ts";
import { isPulled, isSentTo } from "./pulled.ts";
import { remotesIn } from "./remotes.ts";
import { type Text, textsIn } from "./text.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Mention {
  /** Concrete property of the text, and what it says there. */
  readonly at: string;
  readonly word: string;
  readonly place: Place | NotKnown;
  readonly verb: "copy" | "process";
  readonly what: Payload;
  /** It names what the stack or a ledger knows to lie there. */
  readonly held: boolean;
}

/** One mention for each place and kind of data; none for a resource whose texts tell nobody what to do. */
export function mentionsOf(node: Node, estate: Estate): readonly Mention[] {
  if (!isRead(node, estate)) return [];
  const { harmlessTexts } = estate.facts;
  const skip = (steps: readonly string[], value: Value): boolean =>
    (isHarmlessKey(steps, node, harmlessTexts) && isFlat(value)) || isJudged(node, steps);
  const mentions = textsIn(node.inputs, skip).flatMap((text) =>
    [...wordsOf(text), ...remotesIn(text, estate.facts.carryingTools)]
      .filter((word) => isOwn(word, estate) || !isHarmless(word, text, node, estate))
      .flatMap((word) => placesOfWord(word, text, node, estate).map((one) => toMention(text, word, one))),
  );
  return [...Map.groupBy(mentions, keyOf).values()].map(together);
}

/** What nobody can place is told once for each name, however often that stands there. */
function keyOf({ place }: Mention): string {
  if (place.kind !== "not-known") return placeKey(place);
  const { code, facts } = place.reason;
  return JSON.stringify([code, { ...facts, property: undefined }]);
}

/** What several words say of one place is one mention: what any of them says at most. */
function together(same: readonly Mention[]): Mention {
  const copy = same.find(({ verb }) => verb === "copy");
  const content = same.find(({ what }) => what === "content");
  const [first] = same as [Mention];
  return { ...(copy ?? first), what: content ? "content" : first.what, held: same.some(({ held }) => held) };
}

/** What runs, moves or holds; what nobody has classified; and resources of other providers, such as what Helm is told. */
function isRead({ custom, entry, type }: Node, { facts }: Estate): boolean {
  if (!custom) return false;
  if (entry) return entry.instructs === true || entry.kinds.some((kind) => reading.has(kind));
  return !facts.harmlessProviders.has(type.slice(0, type.indexOf(":")));
}

const reading: ReadonlySet<string> = new Set(["holds", "moves", "processes"]);

/** Of what a type nobody has classified says, only what tells people something is known to be harmless. */
function isUnclassified({ entry, cloud }: Node): boolean {
  return entry === undefined && cloud !== undefined;
}

const saidToPeople: ReadonlySet<string> = new Set(["description", "name", "tags"]);

/** In an environment people choose the names themselves: only what a name says anywhere counts there. */
function isHarmlessKey(steps: readonly string[], node: Node, { keys, keysOfAnyone }: HarmlessTexts): boolean {
  if (isUnclassified(node)) return saidToPeople.has(steps.at(-1) ?? "");
  const key = letters(steps.at(-1) ?? "");
  const isEnvironment = steps
    .slice(0, -1)
    .some((step) => /^(runtime)?(env|environment)(variables?|vars?|s)?$|^variables$/.test(letters(step)));
  return keysOfAnyone.has(key) || (keys.has(key) && !isEnvironment);
}

/** The address of something of the stack, which tells where that lies: also one that leads out of no network. */
function isOwn({ form, word }: Word, { byIdentity }: Estate): boolean {
  const named = form === "host" ? (byIdentity.get(hostName(word)) ?? []) : [];
  return [...named].some(({ custom, entry }) => custom && !entry?.global);
}

/** A word, or words beside each other; what is built of more can hold anything. */
function isFlat(value: Value): boolean {
  const isWord = (one: Value): boolean => typeof one !== "object" || one === null;
  return isWord(value) || Object.values(value as object).every(isWord);
}

function isHarmless({ form, word, line, bucket }: Word, { key, steps }: Text, node: Node, estate: Estate): boolean {
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
  if (isListed(harmless.hosts)) return !isSentTo(word, line);
  if (isOwnDomain(host, estate)) return true;
  const isCloud = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$|^[\d.]+$/.test(host);
  const called = letters(key === "" ? (steps.at(-1) ?? "") : key);
  return (
    !isCloud && (harmless.letIn.has(called) || (harmless.addressesOfPeople.has(called) && !isListed(harmless.vendors)))
  );
}

function toMention({ at, key }: Text, { word, line }: Word, { place, held }: PlacedWord): Mention {
  const said = `${at} ${key} ${line}`;
  const logs =
    /(^|[^a-z])(aws|app|access|audit|flow)?_?logs?([^a-z]|$)|log(group|stream|driver|config|uri|delivery|s3|bucket|project|store)|splunk|fluent|syslog|gelf|firelens|flusher|sessiontype/i;
  const copies =
    /log|cop(y|ies)|\bs?cp\b|sync|archiv|backup|dest|output|export|upload|sink|mirror|replic|push|deliver|dump/i;
  return {
    at,
    word,
    place,
    held,
    verb: copies.test(said) ? "copy" : "process",
    what: logs.test(said) ? "logs" : "content",
  };
}

function letters(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, "");
}
