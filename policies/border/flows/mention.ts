/**
 * The flows of what texts name: the data of whoever reads the text can go to the place named, and where a law holds data
 * there, data of there can come here. Words say neither for certain.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { runsOwnCode } from "../estate/own-code.ts";
import { territoryOf } from "../law/law.ts";
import type { Mention } from "../references/mentions.ts";
import type { Resolved } from "../references/resolved.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import { countryOf, type Place } from "../terms/place.ts";
import type { Flow } from "./flow.ts";

/** @param judged the flows that the catalogue finds of the same resource: what leads to the same place is said already */
export function flowsOfMentions(
  { node, mentions }: Resolved,
  judged: readonly Flow[],
  estate: Estate,
): readonly Flow[] {
  const said = new Set(judged.flatMap(({ from, to }) => [placeKey(from), placeKey(to)]));
  return mentions
    .filter(({ place, stranger }) => stranger !== undefined || !said.has(placeKey(place)))
    .flatMap((mention) =>
      standsIn(node, estate).flatMap((here) => {
        const flow = toFlow(node, mention, here, mention.place);
        const back = toFlow(node, { ...mention, verb: "process" }, mention.place, here);
        return [...(mention.taken ? [] : [flow]), ...(readsFrom(mention, node, estate) ? [back] : [])];
      }),
    );
}

/**
 * Where the data is that a resource can tell of: what is of another provider, or lies nowhere, is told to where the
 * stack's data must lie, or to wherever the stack holds or works on any.
 */
function standsIn(node: Node, { facts, settings, byUrn }: Estate): readonly (Place | NotKnown)[] {
  const { cloud, location } = node;
  if (cloud !== undefined && location.kind !== "world") return [location];
  if (settings.home) return [{ kind: "region", region: settings.home }];
  const places = [...byUrn.values()]
    .filter(
      ({ entry, location: there }) =>
        there.kind === "region" && entry?.kinds.some((kind) => kind === "holds" || kind === "processes"),
    )
    .map((one) => [placeKey(one.location), one.location] as const);
  return places.length > 0 ? [...new Map(places).values()] : standsAlone(node, { facts, settings });
}

/** What runs code in a stack that holds nothing else works with what the stack's providers reach. */
function standsAlone(node: Node, { facts, settings }: Pick<Estate, "facts" | "settings">): readonly Place[] {
  if (!runsOwnCode(node)) return [];
  return (["aws", "alicloud"] as const).flatMap((cloud) => {
    const region = facts.regions.find(cloud, settings.defaultRegion[cloud] ?? "");
    return region ? [{ kind: "region", region } as const] : [];
  });
}

/** What is known to lie there, or lies where the stack's data must lie, can be read from there; words that say of data that it goes there say no more. */
function readsFrom({ place, verb, held, taken }: Mention, node: Node, { facts, settings }: Estate): boolean {
  if ((verb === "copy" && !taken) || place.kind === "not-known") return false;
  if (!settings.home) return held;
  const territory = (where: Place | NotKnown): string | undefined =>
    where.kind === "not-known" ? undefined : territoryOf(countryOf(where) ?? "?", facts.laws);
  const home = territory({ kind: "region", region: settings.home });
  return territory(place) === home && territory(node.location) !== home;
}

function toFlow(node: Node, { at, word, verb, what, stranger }: Mention, from: Flow["from"], to: Flow["to"]): Flow {
  const { dataClass, subjects } = node;
  return {
    verb,
    what,
    mover: node,
    property: at,
    words: word,
    sources: [],
    stranger,
    from,
    to,
    dataClass,
    subjects,
    part: { kind: "whole" },
    clashes: [],
  };
}
