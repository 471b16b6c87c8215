/**
 * Answers a function that lists what exists or is offered: nobody knows how many there are, so it names those that are asked
 * for by id or full name, else some, each as a look-up of one thing would.
 */
import type { Facts } from "../../border/estate/facts.ts";
import type { Settings } from "../../border/estate/settings.ts";
import type { Lists, LookUpFunction, OfferFunction } from "../../clouds/load-functions.ts";
import { unknownText } from "../../wire/encoding.ts";
import type { Answered, WireProperties } from "../host/wire.ts";
import { type KnownClouds, regionOfCall } from "./answer-call.ts";
import { zoneLetters } from "./caller.ts";
import { type Call, lookUp } from "./look-up.ts";

/** undefined where nothing proves what it finds, or where. */
export function lookUpList(
  question: Call,
  described: LookUpFunction,
  facts: Facts,
  settings: Settings,
): Answered | undefined {
  const { lists, tells } = described;
  const each = askedForEach(question.args)?.map((args) => lookUp({ ...question, args }, described, facts, settings));
  const all = each?.filter((one) => one !== undefined);
  if (!lists || !all || all.length < (each?.length ?? 0)) return undefined;
  const blocks = all.map(({ answer }) => answer ?? {});
  const fieldOf = (output: string) => tells.find(([, own]) => own === output)?.[0];
  return { answer: listed(lists, blocks, question.args, fieldOf), found: all.flatMap(({ found }) => found ?? []) };
}

/** What a cloud offers in the region of the call; a zone lies in that region, a kind of machine nowhere. */
export function listOffers(
  { call, args, provider }: Call,
  { offers, tells, hides, lists }: OfferFunction,
  known: KnownClouds,
): Answered {
  const region = regionOfCall("alicloud", args, provider, known);
  // A zone that is several at once has another name.
  if (!region || args.multi === true || args.multi === unknownText) return { answer: undefined };
  const kind = call.slice(call.lastIndexOf(":") + 4);
  const dash = /\d$/.test(region.code) ? "" : "-";
  const blocks = zoneLetters.map((letter) => {
    const name = offers === "zone" ? `${region.code}${dash}${letter}` : `${kind}-${letter}`;
    return Object.fromEntries([
      ...tells.map(([field]) => [field, name]),
      ...hides.map((field) => [field, unknownText]),
    ]);
  });
  return { answer: listed(lists, blocks, args, () => tells[0]?.[0]), found: [] };
}

function listed(
  { blocks, texts, hides }: Lists,
  things: readonly WireProperties[],
  args: WireProperties,
  fieldOf: (output: string) => string | undefined,
): WireProperties {
  const ofEach = (output: string) => things.map((one) => one[fieldOf(output) ?? ""] ?? unknownText);
  return Object.fromEntries([
    ...hides.map((field) => [field, args[field] ?? unknownText]),
    ...blocks.map((field) => [field, things]),
    ...texts.map(([field, output]) => [field, ofEach(output)]),
  ]);
}

/** The arguments that would find each alone; undefined where nobody knows which they are. */
function askedForEach({
  ids,
  nameRegex,
  outputFile: _,
  ...rest
}: WireProperties): readonly WireProperties[] | undefined {
  if (Array.isArray(ids) && ids.length > 0) return ids.map((id: unknown) => ({ ...rest, id }));
  if (ids === unknownText) return undefined;
  if (nameRegex === unknownText) return undefined;
  const name = typeof nameRegex === "string" ? /^\^([\w-]+)\$$/.exec(nameRegex)?.[1] : undefined;
  if (name !== undefined) return [{ ...rest, name }];
  return zoneLetters.map((letter) => ({ ...rest, nameRegex, nth: letter }));
}
