/** One export judged by every law it concerns: each by its own procedure, and the worst of them counts. */

import { type NotKnown, notKnown } from "../estate/settings.ts";
import type { Destination, ExportFacts } from "./export-facts.ts";
import { type Law, lawOf, territoryOf } from "./law.ts";
import { judgeByLaw } from "./law-opinion.ts";
import { type Opinion, type Outcome, worse, worstOpinion } from "./opinion.ts";

/** Facts of an export, whatever the law; the destination of each judgement is one of `destinations`. */
export interface ExportQuestion extends Omit<ExportFacts, "destination" | "remote"> {
  /** Countries the data leaves, and those whose people it is about. */
  readonly origins: readonly string[];
  readonly destinations: readonly { readonly country: string; readonly remote: boolean }[];
}

export interface ExportJudgement {
  readonly overall: Outcome;
  /** One per law concerned, in the order of the origins. */
  readonly opinions: readonly Opinion[];
  /** What no law on file can judge, with what to do. */
  readonly missing: readonly NotKnown[];
}

export interface LawFacts {
  readonly laws: readonly Law[];
  /** Places that have no law on file and are known as such. */
  readonly withoutLaw: ReadonlySet<string>;
  readonly groupsOf: (country: string, day: string) => readonly string[];
}

/** Judges one export on its day. A mechanism of one law satisfies no other unless that other law's file says so. */
export function judgeExport(question: ExportQuestion, facts: LawFacts): ExportJudgement {
  const { laws } = facts;
  const territories = [...new Set(question.origins.map((country) => territoryOf(country, laws)))];
  const concerned = territories.flatMap((territory) => lawOf(territory, laws) ?? []);
  const opinions = concerned.map((law) => judgeEverywhere(law, question, facts));
  const missing = [
    ...territories.filter((territory) => !lawOf(territory, laws)).map(originWithoutLaw),
    ...question.destinations
      .filter(({ country }) => !isOnFile(country, facts))
      .map(({ country }) => unknownPlace(country)),
  ];
  const judged = opinions.map(({ verdict }) => verdict).reduce(worse, "allowed");
  return { overall: missing.length > 0 ? worse(judged, "unproven") : judged, opinions, missing };
}

/** To several destinations by the worst of them, so that none hides behind another. */
function judgeEverywhere(law: Law, question: ExportQuestion, facts: LawFacts): Opinion {
  return worstOpinion(
    question.destinations.map(({ country, remote }) =>
      judgeByLaw(law, { ...question, remote, destination: destinationOf(country, facts, question.day) }),
    ),
  );
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
export function isOnFile(country: string, { laws, withoutLaw }: Pick<LawFacts, "laws" | "withoutLaw">): boolean {
  return withoutLaw.has(country) || laws.some((law) => law.territory.countries.includes(country));
}

export function originWithoutLaw(territory: string): NotKnown {
  return notKnown(
    `no law of ${territory} is on file, so nothing proves that data of its people may leave`,
    `add ${lawFile(territory)}`,
  );
}

export function unknownPlace(country: string): NotKnown {
  return notKnown(
    `nothing is on file about ${country}, so nothing proves what becomes of data there`,
    `add ${lawFile(country)}, or list ${country} in policies/vocabulary/places.yaml if no law of it restricts exports`,
  );
}

/** "policies/laws/mo.yaml" */
export function lawFile(territory: string): string {
  return `policies/laws/${territory.toLowerCase()}.yaml`;
}
