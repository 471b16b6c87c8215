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
import { placesOfWord } from "./placed-word.ts";
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
    (harmlessTexts.keys.has(letters(steps.at(-1) ?? "")) && isFlat(value)) || isJudged(node, steps);
  const mentions = textsIn(node.inputs, skip).flatMap((text) =>
    wordsOf(text)
      .filter((word) => !isHarmless(word, text, harmlessTexts))
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
function isRead({ custom, cloud, entry, type }: Node, { facts }: Estate): boolean {
  if (!custom) return false;
  if (entry) return entry.instructs === true || entry.kinds.some((kind) => reading.has(kind));
  return cloud !== undefined || !facts.harmlessProviders.has(type.slice(0, type.indexOf(":")));
}

const reading: ReadonlySet<string> = new Set(["holds", "moves", "processes"]);

/** A word, or words beside each other; what is built of more can hold anything. */
function isFlat(value: Value): boolean {
  const isWord = (one: Value): boolean => typeof one !== "object" || one === null;
  return isWord(value) || Object.values(value as object).every(isWord);
}

function isHarmless({ form, word, line, bucket }: Word, { key, steps }: Text, harmless: HarmlessTexts): boolean {
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
  if (isInside(host)) return true;
  if (isPull(line)) return true;
  const isListed = (hosts: ReadonlySet<string>): boolean =>
    host.split(".").some((_, from, labels) => hosts.has(labels.slice(from).join(".")));
  if (isListed(harmless.hosts)) return !sends.test(line);
  const isCloud = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$|^[\d.]+$/.test(host);
  return (
    harmless.addressesOfPeople.has(letters(key === "" ? (steps.at(-1) ?? "") : key)) &&
    !isCloud &&
    !isListed(harmless.vendors)
  );
}

const fetches =
  /\b(curl|wget|apt(-get|-key)?|yum|yum-config-manager|dnf|zypper|apk|rpm|dpkg|pip3?|npm|yarn|pnpm|gem|go (get|install)|cargo|git clone|helm|docker pull|docker run|snap|choco|iwr|invoke-webrequest)\b/i;
const sends =
  /(^|\s)(-d|--data[\w-]*|-T|--upload-file|-F|--form[\w-]*|--post[\w-]*|--body[\w-]*|-X\s*"?(POST|PUT|PATCH)|--request[\s=]"?(POST|PUT|PATCH)|-Method|push|upload|sync|put)\b|@-/i;

/** A line that only fetches, from an address without a gap to fill data into; an image that is pulled. */
function isPull(line: string): boolean {
  if (sends.test(line)) return false;
  return (
    (fetches.test(line) && !/:\/\/\S*[$`]/.test(line)) ||
    /\.dkr\.ecr\.|\bregistry(-vpc|-intl)?\.[a-z0-9-]+\.(cr\.)?aliyuncs\.com/i.test(line)
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
