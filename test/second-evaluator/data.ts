/** What class of data lies where, and whose it is, as it is stated. */
import { type Estate, placeOfResource, type Resource, tagOf } from "./estate.ts";
import { placeOf, territoryOf } from "./facts.ts";
import { kindOf } from "./kinds.ts";
import type { Spot } from "./where.ts";

export interface Data {
  readonly rank: number;
  readonly subjects: readonly string[];
}

const classes = ["none", "personal", "sensitive", "important"];

export function rankOf(dataClass: string): number {
  return classes.indexOf(dataClass);
}

/** The class a resource says it holds; untagged it is of the stack's class, else personal. */
export function ownRank(resource: Resource, estate: Estate): number {
  return statedRank(resource) ?? rankOf(estate.settings.dataClass ?? "personal");
}

export function statedRank(resource: Resource): number | undefined {
  const tag = tagOf(resource, "landlocked-class");
  return tag !== undefined && classes.includes(tag) ? rankOf(tag) : undefined;
}

/** One that states none is of the highest class that something in it says it holds. */
function stackRank({ settings, resources }: Estate): number {
  const stated = rankOf(settings.dataClass ?? "personal");
  if (stated > 0) return stated;
  const holders = resources.filter(({ type }) => kindOf(type).does === "holds");
  return Math.max(0, ...holders.map((one) => statedRank(one) ?? 0));
}

/** Untagged people are the stack's, else those of where it lies and of the stack's home. */
function own(resource: Resource, estate: Estate): Data {
  const tag = tagOf(resource, "landlocked-subjects");
  const stated = tag === undefined ? statedBy(estate) : tag.split("+");
  const subjects = stated ?? [...territory(placeOfResource(resource, estate)), ...territory(homeOf(estate))];
  return { rank: ownRank(resource, estate), subjects: unique(subjects) };
}

function statedBy({ settings }: Estate): readonly string[] | undefined {
  return settings.dataClass === undefined ? undefined : (settings.subjects ?? []);
}

export function homeOf({ settings }: Estate): Spot["place"] {
  const [cloud = "", region = ""] = settings.home?.split("/") ?? [];
  return placeOf(cloud, region);
}

function territory(place: Spot["place"]): readonly string[] {
  return place ? [place.territory] : [];
}

function unique(subjects: readonly string[]): readonly string[] {
  return [...new Set(subjects.map(territoryOf))].sort();
}

export function both(one: Data, other: Data): Data {
  return { rank: Math.max(one.rank, other.rank), subjects: unique([...one.subjects, ...other.subjects]) };
}

/**
 * What nobody here has is of the stack's class at least, and of the people of where it is taken from; what takes it in can say
 * more of it. A namesake of another account tells whose it may be, and no less of its class.
 */
export function unnamed({ place, resource }: Spot, by: Resource, estate: Estate): Data {
  const rank = Math.max(stackRank(estate), ownRank(by, estate), resource ? ownRank(resource, estate) : 0);
  const isHere =
    !place || place === placeOfResource(by, estate) || place.region === placeOfResource(by, estate)?.region;
  const people = isHere
    ? own(by, estate).subjects
    : [...territory(place), ...(statedBy(estate) ?? territory(homeOf(estate)))];
  const others = resource ? own(resource, estate).subjects : [];
  return { rank, subjects: unique([...people, ...others]) };
}

/** Before anything comes in. */
export function statedAt(spot: Spot, by: Resource, estate: Estate): Data {
  if (spot.resource && spot.isSure) return own(spot.resource, estate);
  const { ledger, place } = spot;
  if (!ledger) return unnamed(spot, by, estate);
  return { rank: rankOf(ledger.dataClass ?? "personal"), subjects: unique(ledger.subjects ?? territory(place)) };
}
