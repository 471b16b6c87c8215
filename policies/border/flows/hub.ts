/**
 * What no single resource shows: two members of one hub (a global cluster, a CEN, a Direct Connect gateway) see each
 * other, wherever the hub itself is managed. Members are compared pair by pair, one pair for each two places and content.
 */
import type { Estate, Node } from "../estate/estate.ts";
import type { Resolved } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Entry } from "../terms/entry.ts";
import { later, notKnown, placeKey } from "../terms/not-known.ts";
import type { Held } from "../terms/residency-tags.ts";
import { isRecord, unknown } from "../terms/value.ts";
import type { Flow } from "./flow.ts";
import { holdingOf } from "./holding.ts";

interface Member {
  readonly node: Node;
  readonly at: Target;
  readonly holding: Held;
  readonly joins: NonNullable<Entry["joins"]>;
}

/** The flows between members of the same hub that lie in different places, and to whatever else is in a hub of another stack. */
export function flowsBetweenMembers(resolved: readonly Resolved[], estate: Estate): readonly Flow[] {
  const hubs = new Map<string, Member[]>();
  for (const one of resolved) {
    for (const hub of hubsOf(one)) hubs.set(hub, [...(hubs.get(hub) ?? []), ...membersOf(one, estate)]);
  }
  return [...[...hubs.values()].flatMap(betweenPlaces), ...resolved.flatMap((one) => intoForeignHub(one, estate))];
}

/** What another stack joins to its hub, nobody here knows, also where it is only read here; a ledger that lists the hub vouches for it. */
function intoForeignHub(one: Resolved, estate: Estate): readonly Flow[] {
  return one.hubs.flatMap(({ value, targets }) => {
    if (value === "" || targets.some(({ node, listed }) => (node && !node.read) || listed)) return [];
    const [first] = targets;
    const property = first?.at ?? "";
    const hub = notKnown("hub-elsewhere", { hub: String(value), property }, "list-in-ledger", {});
    const place = typeof value !== "string" && first?.place.kind === "not-known" ? first.place : hub;
    const beyond: Target = { place: later(place), name: null, at: property };
    return membersOf(one, estate).map((member) => toFlow(member, { ...member, at: beyond }));
  });
}

/** The hub by its own resource, where it is of this stack, else by the name or id as written. */
function hubsOf({ node, hubs }: Resolved): readonly string[] {
  return hubs.flatMap(({ value, targets }) => {
    const named = targets.flatMap((target) => (target.node ? [target.node.urn] : []));
    if (named.length > 0) return named;
    return typeof value === "string" ? [value] : value === unknown || isRecord(value) ? [unknownHubOf(node)] : [];
  });
}

/** What joins a hub not known may join the same one as others of its type. */
function unknownHubOf({ short }: Node): string {
  return `?${short}`;
}

function membersOf({ node, memberAt }: Resolved, estate: Estate): readonly Member[] {
  const joins = node.entry?.joins;
  if (!joins) return [];
  const here: Target = { place: node.location, name: node.name, node, holding: node, at: "" };
  const places = memberAt.length > 0 ? memberAt : [here];
  return places.map((at) => ({ node, at, holding: holdingOf(at, node, estate), joins }));
}

/** To the first member of every other place: a hub with two thousand members has few places. */
function betweenPlaces(members: readonly Member[]): readonly Flow[] {
  // Two places that are both not known are not the same place.
  const places = [...Map.groupBy(members, ({ at }, index) => placeOf(at.place, index)).values()];
  return places.flatMap((same, index) =>
    eachContent(same).flatMap((one) =>
      places.flatMap((others, other) => (other === index || !others[0] ? [] : [toFlow(one, others[0])])),
    ),
  );
}

/** A third place not known tells nothing that two of them did not. */
function placeOf(place: Target["place"], index: number): string {
  return place.kind === "not-known" ? `${placeKey(place)} ${Math.min(index, 1)}` : placeKey(place);
}

/** The first member of each class and people at one place, so that none hides what another holds. */
function eachContent(members: readonly Member[]): readonly Member[] {
  const contents = Map.groupBy(members, (one) => JSON.stringify([one.holding.dataClass, one.holding.subjects]));
  return [...contents.values()].flatMap(([first]) => first ?? []);
}

function toFlow(from: Member, to: Member): Flow {
  const { holding, joins } = from;
  return {
    verb: joins.verb,
    what: joins.what,
    mover: from.node,
    property: joins.hub.path,
    source: from.node,
    target: to.node,
    sources: [from.node.name],
    from: from.at.place,
    to: to.at.place,
    dataClass: holding.dataClass,
    subjects: holding.subjects,
    part: { kind: "whole" },
    clashes: [],
  };
}
