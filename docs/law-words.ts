/** Renders how a law takes the words of others for data, and how well its facts are verified. */
import type { CategoryReading } from "../policies/border/law/category-reading.ts";
import type { Verified } from "../policies/border/law/dated.ts";
import type { Law } from "../policies/border/law/law.ts";
import type { Words } from "../policies/border/law/vocabulary.ts";

/** One sentence: when somebody last looked, and how many facts come from where. */
export function checkedText(law: Law): string {
  const marks = verifiedIn(law);
  const count = (mark: Verified): number => marks.filter((one) => one === mark).length;
  return `Last held against its sources on ${law.checked}: of ${marks.length} facts ${count("P")} by the primary text, ${count("S")} by secondary sources, ${count("M")} unverified.`;
}

/** A line for each of the law's own readings. */
export function readingLines(law: Law, words: Words): readonly string[] {
  const always = new Set(words.categories.flatMap(({ id, is }) => (is === undefined ? [] : [id])));
  const own = (law.categories ?? []).filter((one) => !(one.words.length === 1 && always.has(one.words[0] ?? "")));
  return own.map((one) => `${one.words.join(", ")}: ${readingText(one)}, since ${one.why}`);
}

/** What holds for every law: the wider words, and the families. */
export function familyLines({ categories, families }: Words): readonly string[] {
  return [
    ...categories.flatMap(({ id, is }) => (is === undefined ? [] : [`\`${id}\` is always \`${is}\` too`])),
    ...families.map(({ id, about, words }) => `${id} (${about}): ${words.join(", ")}`),
  ];
}

function readingText({ as, maybe, apartFrom }: CategoryReading): string {
  if (as !== undefined) return `taken as ${as}`;
  if (maybe !== undefined) return `may be ${maybe.join(" or ")}, and is not known until a closer word says`;
  if (apartFrom !== undefined) return `not ${apartFrom.join(" or ")}`;
  return "no rule of this law is about it";
}

function verifiedIn(value: unknown): readonly Verified[] {
  if (Array.isArray(value)) return value.flatMap(verifiedIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "verified" ? [one as Verified] : verifiedIn(one as unknown),
  );
}
