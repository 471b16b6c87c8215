/** Where what is called by a name lies, if the stack or a ledger knows it. */
import type { Estate, Node } from "../estate/estate.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { unknownsIn } from "../terms/value.ts";
import { textsIn } from "./text.ts";

/** One place that a word of a text leads to. */
export interface PlacedWord {
  readonly place: Place | NotKnown;
  /** The stack or a ledger knows what is called so. */
  readonly held: boolean;
}

/** Undefined where neither stack nor ledger knows the name; none where it means something here. */
export function knownByName(
  name: string,
  node: Node,
  estate: Estate,
  fits: (one: Node) => boolean = () => true,
): readonly PlacedWord[] | undefined {
  const own = [...(estate.byIdentity.get(name) ?? [])].filter(
    (one) => !one.entry?.global && one.custom && !isMadeUp(one, estate) && fits(one),
  );
  const listed = estate.ledger.get(name) ?? [];
  const places: readonly (Place | NotKnown)[] =
    own.length > 0 ? own.map(({ location }) => location) : listed.map(({ region }) => ({ kind: "region", region }));
  if (places.length === 0) return undefined;
  const isHere = own.includes(node) || places.some((place) => placeKey(place) === placeKey(node.location));
  return isHere ? [] : places.map((place) => ({ place, held: true }));
}

/** What a provider only makes up, a password say, is no place, unless it is made of a text that can name one. */
function isMadeUp({ type, inputs }: Node, { facts }: Estate): boolean {
  if (!facts.harmlessProviders.has(type.slice(0, type.indexOf(":")))) return false;
  // Neither when it is made anew nor which signs it may have tells what it says.
  const { keepers: _keepers, overrideSpecial: _signs, ...madeOf } = inputs;
  return unknownsIn(madeOf, "").length === 0 && !textsIn(madeOf, () => false).some(({ text }) => /[.:/@]/.test(text));
}
