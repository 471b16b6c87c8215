/** Whether what a law asks of an export holds: yes, no, or not known. */
import { membersOf, wider } from "./facts.ts";
import type { Condition, Law } from "./law.ts";

export type Answer = "yes" | "no" | "unclear";

/** What is known of one export; what is undefined is not known. */
export interface Export {
  readonly day: string;
  readonly country: string;
  readonly territory: string;
  readonly categories: readonly string[] | undefined;
  readonly important: boolean | undefined;
  readonly purpose: string | undefined;
  readonly transaction: string | undefined;
  readonly exporterRole: string | undefined;
  readonly city: string | undefined;
  readonly cii: boolean | undefined;
  readonly counts: Readonly<Record<string, number | undefined>>;
  /** What is on file of it. */
  readonly offered: readonly { readonly mechanism: string; readonly evidence: Readonly<Record<string, unknown>> }[];
  readonly duties: readonly string[];
}

export function and(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unclear") ? "unclear" : "yes";
}

export function or(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unclear") ? "unclear" : "no";
}

export function not(answer: Answer): Answer {
  if (answer === "unclear") return "unclear";
  return answer === "yes" ? "no" : "yes";
}

export function known(is: boolean): Answer {
  return is ? "yes" : "no";
}

/** Everything the condition asks. */
export function holds(asked: Condition | undefined, one: Export, law: Law): Answer {
  if (asked === undefined) return "yes";
  const answers: Answer[] = [];
  if (asked.category) answers.push(isOfCategory(asked.category, one, law));
  if (asked.purpose) answers.push(oneOf(asked.purpose, one.purpose));
  if (asked.transaction) answers.push(oneOf(asked.transaction, one.transaction));
  if (asked.exporterRole) answers.push(oneOf(asked.exporterRole, one.exporterRole));
  if (asked.city) answers.push(oneOf(asked.city, one.city));
  if (asked.cii !== undefined) answers.push(same(asked.cii, one.cii));
  if (asked.important !== undefined) answers.push(same(asked.important, one.important));
  if (asked.encrypted !== undefined) answers.push("unclear");
  if (asked.remote !== undefined) answers.push(known(!asked.remote));
  if (asked.to) answers.push(known(asked.to.some((place) => goesTo(place, one))));
  if (asked.flag) answers.push("no"); // a flag is raised by hand alone
  if (asked.onFile) answers.push(known(one.offered.some(({ mechanism }) => asked.onFile?.includes(mechanism))));
  if (asked.reaches) answers.push(or(asked.reaches.map((id) => reaches(id, one, law))));
  if (asked.anyOf) answers.push(or(asked.anyOf.map((other) => holds(other, one, law))));
  if (asked.not) answers.push(not(holds(asked.not, one, law)));
  return and(answers);
}

function oneOf(asked: readonly string[], value: string | undefined): Answer {
  return value === undefined ? "unclear" : known(asked.includes(value));
}

function same(asked: boolean, value: boolean | undefined): Answer {
  return value === undefined ? "unclear" : known(asked === value);
}

function goesTo(place: string, { country, territory }: Export): boolean {
  return (
    place === country ||
    place === territory ||
    membersOf(place).includes(country) ||
    membersOf(place).includes(territory)
  );
}

/** By the words of the data, those a law takes them for, and those they may be to it. */
function isOfCategory(asked: readonly string[], { categories }: Export, law: Law): Answer {
  if (categories === undefined) return "unclear";
  const words = categories.flatMap(wider);
  const taken = (law.categories ?? []).filter((reading) => reading.words.some((word) => words.includes(word)));
  const as = taken.flatMap((reading) => (reading.as === undefined ? [] : wider(reading.as)));
  if ([...words, ...as].some((word) => asked.includes(word))) return "yes";
  const maybe = taken.flatMap((reading) => reading.maybe ?? []).flatMap(wider);
  return maybe.some((word) => asked.includes(word)) ? "unclear" : "no";
}

function reaches(id: string, one: Export, law: Law): Answer {
  const threshold = law.thresholds.find((other) => other.id === id);
  if (!threshold) throw new Error(`${id} is no threshold of ${law.id}.`);
  const count = one.counts[threshold.counts];
  const isMany =
    count === undefined
      ? "unclear"
      : known(
          threshold.atLeast === undefined
            ? count > (threshold.moreThan ?? Number.POSITIVE_INFINITY)
            : count >= threshold.atLeast,
        );
  return and([isMany, threshold.category ? isOfCategory(threshold.category, one, law) : "yes"]);
}
