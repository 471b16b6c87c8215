/**
 * Which laws an export concerns: the one answer for a flow, a transfer on file and a question. The law of each place the data
 * leaves, and of the people it is about; and what no law on file can judge.
 */
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Destination } from "./export-facts.ts";
import { type Law, lawOf, territoryOf } from "./law.ts";
import type { LawFacts } from "./law-facts.ts";

export interface Concerned {
  /** In the order of the origins. */
  readonly laws: readonly Law[];
  /** Those of them whose territory nothing leaves: they have no objection. */
  readonly domestic: ReadonlySet<Law>;
  /** Origins without a law on file that data leaves, and destinations of which nothing is on file. */
  readonly missing: readonly NotKnown[];
  /** Origins without a law on file that nothing leaves. */
  readonly unjudged: readonly NotKnown[];
}

/**
 * @param origins territories the data leaves, and of the people it is about
 * @param destinations every country it goes to or is passed on to; "world": anywhere
 */
export function concerned(
  origins: readonly string[],
  destinations: readonly string[] | "world",
  facts: Pick<LawFacts, "laws" | "withoutLaw">,
): Concerned {
  const { laws } = facts;
  const territories = [...new Set(origins)];
  const leaves = (territory: string): boolean =>
    destinations === "world" || destinations.some((country) => territoryOf(country, laws) !== territory);
  const found = territories.map((territory) => ({ territory, law: lawOf(territory, laws) }));
  const countries = destinations === "world" ? [] : [...new Set(destinations)];
  return {
    laws: found.flatMap(({ law }) => law ?? []),
    domestic: new Set(found.flatMap(({ law, territory }) => (law && !leaves(territory) ? [law] : []))),
    missing: [
      ...found.flatMap(({ law, territory }) => (law || !leaves(territory) ? [] : [withoutLaw(territory)])),
      ...countries.flatMap((country) => (isOnFile(country, facts) ? [] : [notOnFile(country)])),
    ],
    unjudged: found.flatMap(({ law, territory }) => (law || leaves(territory) ? [] : [withoutLaw(territory)])),
  };
}

/** The laws something leaves the territory of. */
export function binding({ laws, domestic }: Concerned): readonly Law[] {
  return laws.filter((law) => !domestic.has(law));
}

/** A country as the laws know it on a day. */
export function destinationOf(
  country: string,
  { laws, groupsOf }: Pick<LawFacts, "laws" | "groupsOf">,
  day: string,
): Destination {
  return { country, territory: territoryOf(country, laws), groups: groupsOf(country, day) };
}

/** Whether anything is known of a place: its law, or that none is on file. */
function isOnFile(country: string, { laws, withoutLaw }: Pick<LawFacts, "laws" | "withoutLaw">): boolean {
  return withoutLaw.has(country) || laws.some((law) => law.territory.countries.includes(country));
}

function withoutLaw(territory: string): NotKnown {
  return notKnown("no-law-of-origin", { territory }, "add-law", { file: lawFile(territory) });
}

function notOnFile(country: string): NotKnown {
  return notKnown("place-not-on-file", { country }, "add-law-or-place", { file: lawFile(country), country });
}

/** "policies/laws/mo.yaml" */
function lawFile(territory: string): string {
  return `policies/laws/${territory.toLowerCase()}.yaml`;
}
