/**
 * That a law which names one word of a family for data says what it does with the others. A word of another law that nobody
 * thought of would otherwise fit no prohibition, and pass.
 */
import { meaningOf } from "../border/law/category-reading.ts";
import type { Law } from "../border/law/law.ts";
import type { Family, Words } from "../border/law/vocabulary.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { conditionsOf } from "./law-conditions.ts";

/**
 * Throws DataFileError naming file, field, what was found and what is allowed.
 *
 * @param law with the readings of the vocabulary among its own
 */
export function checkCategories(law: Law, shown: string, { families }: Pick<Words, "families">): void {
  const lists = categoryLists(law);
  checkReadings(law, shown, new Set(lists.flatMap(({ words }) => words)));
  for (const { field, words } of lists) {
    for (const family of families) {
      const named = family.words.filter((word) => words.includes(word));
      const left = named.length === 0 ? undefined : family.words.find((word) => !isAnswered(word, words, named, law));
      if (left !== undefined) throw unanswered(`${shown}, ${field}`, named, left, family);
    }
  }
}

interface CategoryList {
  readonly field: string;
  readonly words: readonly string[];
}

/** Thresholds are one list: each is of its own kinds, and what none of them counts is what must be said. */
function categoryLists(law: Law): readonly CategoryList[] {
  const counted = law.thresholds.flatMap(({ category }) => category ?? []);
  return [
    { field: "thresholds", words: counted },
    ...conditionsOf(law).map(({ field, condition }) => ({ field, words: condition.category ?? [] })),
  ];
}

/** Whether a word of the family is in the list, means one that is, may mean one, or is said to be none of them. */
function isAnswered(word: string, words: readonly string[], named: readonly string[], law: Law): boolean {
  const readings = law.categories ?? [];
  const { is, maybe } = meaningOf(word, readings);
  if (words.some((one) => is.has(one) || maybe.has(one))) return true;
  const about = readings.filter((one) => one.words.some((each) => is.has(each)));
  const apart = about.flatMap(({ apartFrom }) => apartFrom ?? []);
  return about.some(({ unasked }) => unasked) || named.every((one) => apart.includes(one));
}

function unanswered(at: string, named: readonly string[], left: string, family: Family): DataFileError {
  return new DataFileError(
    `${at}: ${named.map((one) => `"${one}"`).join(", ")} of the family ${family.id} stands there, and nothing says what becomes of "${left}"; allowed is to name it there too, or to say it under categories by as, maybe, apartFrom or unasked.`,
  );
}

function checkReadings(law: Law, shown: string, named: ReadonlySet<string>): void {
  for (const { words, as, maybe, apartFrom, unasked } of law.categories ?? []) {
    const fail = (sentence: string): never => {
      throw new DataFileError(`${shown}, categories[${words.join(", ")}]: ${sentence}.`);
    };
    const says = [as, maybe, apartFrom, unasked].filter((one) => one !== undefined).length;
    if (says !== 1) fail(`says ${says} of as, maybe, apartFrom and unasked, allowed is one of them`);
    const asked = words.find((word) => named.has(word));
    if (unasked && asked !== undefined) fail(`"${asked}" is said to be unasked, and a rule of the law names it`);
    const idle = [...(maybe ?? []), ...(apartFrom ?? [])].find((word) => !named.has(word));
    if (idle !== undefined) fail(`"${idle}" stands in no rule of the law, allowed are ${[...named].sort().join(", ")}`);
  }
}
