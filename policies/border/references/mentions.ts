/**
 * The places that texts of a resource name and no property of the catalogue does: environments, scripts, definitions,
 * documents. A mention says that data can go there, unless the facts say that its kind of text is harmless.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { placeOfText } from "../estate/place-name.ts";
import type { Payload } from "../terms/entry.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { pulledFrom } from "../terms/value.ts";
import { hostName } from "./address.ts";
import { assignedRegions } from "./assigned-region.ts";
import { builtIn } from "./built-address.ts";
import { fetchedImages } from "./fetched-image.ts";
import { fetchedScripts } from "./fetched-script.ts";
import { isHarmlessKey } from "./harmless-key.ts";
import { isHarmless, isInEnvironment } from "./harmless-word.ts";
import { isJudged } from "./judged-paths.ts";
import type { PlacedWord } from "./known-name.ts";
import { isKeptOnly } from "./link-for-people.ts";
import { placesOfWord } from "./placed-word.ts";
import { readAsProgram } from "./program-text.ts";
import { isTakenFrom } from "./pulled.ts";
import { remotesIn } from "./remotes.ts";
import { isStoredProgram } from "./stored-program.ts";
import { strangerIn } from "./stranger.ts";
import { type Text, textsIn } from "./text.ts";
import { vendorsIn } from "./vendor-keys.ts";
import { vendorsFetched } from "./vendor-packages.ts";
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
  /** Data is taken from there, and none goes there. */
  readonly taken: boolean;
  /** The account of somebody else that it belongs to. */
  readonly stranger?: string | undefined;
}

/** One mention for each place and kind of data; none for a resource whose texts tell nobody what to do. */
export function mentionsOf(node: Node, estate: Estate): readonly Mention[] {
  if (!isRead(node, estate)) return [];
  const { harmlessTexts } = estate.facts;
  const said = textsIn(
    node.inputs,
    (steps, value, inDocument) =>
      isHarmlessKey({ steps, value, inDocument }, node, harmlessTexts) || isJudged(node, steps),
  );
  const variables = new Set(said.filter(({ steps }) => isInEnvironment(steps)).map(({ key }) => key));
  const texts = said.flatMap((text) => readAsProgram(text, harmlessTexts, variables));
  const spoken = texts.flatMap((text) =>
    [
      ...wordsOf(text),
      ...remotesIn(text, estate.facts.carryingTools),
      ...builtIn(text, estate.facts.carryingTools.parameters),
      ...fetchedScripts(text),
      ...fetchedImages(text),
      ...assignedRegions(text),
    ].map((word) => ({ word, text })),
  );
  // What only keeps a key tells nobody.
  const vendors =
    node.entry && isKeptOnly(node)
      ? []
      : [...vendorsIn(texts, harmlessTexts.vendorKeys), ...vendorsFetched(said, harmlessTexts.vendorPackages)];
  const mentions = [...spoken, ...vendors].flatMap(({ word, text }) => mentionsOfWord(word, text, node, estate));
  return [...Map.groupBy(mentions, keyOf).values()].map(together);
}

function mentionsOfWord(word: Word, text: Text, node: Node, estate: Estate): readonly Mention[] {
  const stranger = strangerIn(word, text, node, estate);
  if (stranger !== undefined)
    return [{ ...toMention(text, word, { place: placeOf(word, node, estate), held: false }), stranger }];
  if (!isOwn(word, estate) && isHarmless(word, text, node, estate)) return [];
  // What a bucket is filled from is data of there; code is fetched as others' is.
  const isFilled = text.key === pulledFrom && isStoredProgram(node);
  return placesOfWord(word, text, node, estate).map((one) =>
    toMention(text, word, isFilled ? { ...one, held: true } : one),
  );
}

/** What is nobody's region is used where it is named. */
function placeOf({ word }: Word, { location }: Node, { facts }: Estate): Mention["place"] {
  return placeOfText(word, facts) ?? location;
}

/** What nobody can place is told once for each name, however often that stands there. */
function keyOf({ place, stranger = "" }: Mention): string {
  if (place.kind !== "not-known") return `${placeKey(place)} ${stranger}`;
  const { code, facts } = place.reason;
  return JSON.stringify([code, { ...facts, property: undefined }]);
}

/** What several words say of one place is one mention: what any of them says at most. */
function together(same: readonly Mention[]): Mention {
  const copy = same.find(({ verb }) => verb === "copy");
  const content = same.find(({ what }) => what === "content");
  const [first] = same as [Mention];
  return {
    ...(copy ?? first),
    what: content ? "content" : first.what,
    held: same.some(({ held }) => held),
    taken: same.every(({ taken }) => taken),
  };
}

/** What runs, moves or holds; what nobody has classified; and resources of other providers, such as what Helm is told. */
function isRead(node: Node, { facts }: Estate): boolean {
  const { custom, entry, type } = node;
  if (!custom) return false;
  if (isStoredProgram(node)) return true;
  if (entry) return entry.instructs === true || entry.kinds.some((kind) => reading.has(kind));
  return !facts.harmlessProviders.has(type.slice(0, type.indexOf(":")));
}

const reading: ReadonlySet<string> = new Set(["holds", "moves", "processes"]);

/** The address of something of the stack, which tells where that lies: also one that leads out of no network. */
function isOwn({ form, word }: Word, { byIdentity }: Estate): boolean {
  const named = form === "host" ? (byIdentity.get(hostName(word)) ?? []) : [];
  return [...named].some(({ custom, entry }) => custom && !entry?.global);
}

function toMention({ at, key }: Text, { word, said: stands = word, line }: Word, { place, held }: PlacedWord): Mention {
  const said = `${at} ${key} ${line}`;
  const logs =
    /(^|[^a-z])(aws|app|access|audit|flow)?_?logs?([^a-z]|$)|log(group|stream|driver|config|uri|delivery|s3|bucket|project|store)|splunk|fluent|syslog|gelf|firelens|flusher|sessiontype/i;
  const copies =
    /log|cop(y|ies)|\bs?cp\b|sync|archiv|backup|dest|output|export|upload|sink|mirror|replic|push|deliver|dump/i;
  return {
    at,
    word: stands,
    place,
    held,
    taken: key === pulledFrom || isTakenFrom(word, line),
    verb: copies.test(said) ? "copy" : "process",
    what: logs.test(said) ? "logs" : "content",
  };
}
