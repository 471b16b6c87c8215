/** Reads the words laws, transfers and questions are written in, and the places that have no law on file. */
import { z } from "zod";
import { type Dated, isInForce } from "../border/law/dated.ts";
import type { Law } from "../border/law/law.ts";
import type { Vocabulary, Words } from "../border/law/vocabulary.ts";
import { dataClasses } from "../border/terms/residency-tags.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { readDataFile } from "../files/read-data-file.ts";

const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ allowed: "a word in lower case, joined by _" });
const described = z.strictObject({ id: word, about: z.string().min(1) });
const placeId = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 code, in quotes where YAML reads it as a word" });

const wordsSchema = z.strictObject({
  categories: z.array(described.extend({ class: z.enum(dataClasses), is: word.optional() })).min(1),
  families: z.array(described.extend({ words: z.array(word).min(2) })),
  purposes: z.array(word).min(1),
  transactions: z.array(word).min(1),
  exporterRoles: z.array(word).min(1),
  flags: z.array(described).min(1),
  evidence: z.strictObject({
    dates: z.array(word),
    answers: z.array(word),
    texts: z.array(word),
    lists: z.array(word),
  }),
});

const form = z.strictObject({ pattern: z.string().refine(isPattern), such: z.string().min(1) });
const papersSchema = z.array(described.extend({ stated: z.literal("words").optional(), form: form.optional() })).min(1);

const placesSchema = z.strictObject({
  withoutLaw: z.array(z.strictObject({ id: placeId, name: z.string().min(1) })),
  alsoCalled: z.array(z.strictObject({ place: placeId, names: z.array(z.string().min(1)).min(1) })),
  groups: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/),
      name: z.string().min(1),
      verified: z.enum(["P", "S", "M"]),
      note: z.string().optional(),
      members: z
        .array(z.strictObject({ place: placeId, from: z.iso.date().optional(), until: z.iso.date().optional() }))
        .min(1),
    }),
  ),
});

/** Throws DataFileError on the first file with a problem. */
export function loadVocabulary(folder: URL = new URL("./", import.meta.url)): Vocabulary {
  const words: Words = readDataFile(new URL("words.yaml", folder), "policies/vocabulary/words.yaml", wordsSchema);
  checkWords(words);
  return {
    words,
    papers: readDataFile(new URL("papers.yaml", folder), "policies/vocabulary/papers.yaml", papersSchema),
    places: readDataFile(new URL("places.yaml", folder), "policies/vocabulary/places.yaml", placesSchema),
  };
}

/** Whether it can be read as a pattern of a number. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").unicode;
  } catch {
    return false;
  }
}

/** A wider word, or one of a family, that is no word on file would relate nothing to anything. */
function checkWords({ categories, families }: Words): void {
  const ids = categories.map(({ id }) => id);
  const named = [
    ...categories.map(({ id, is }) => ({ field: `categories[${id}].is`, words: is === undefined ? [] : [is] })),
    ...families.map(({ id, words }) => ({ field: `families[${id}].words`, words })),
  ];
  for (const { field, words } of named) {
    const unknown = words.find((one) => !ids.includes(one));
    if (unknown !== undefined) {
      const at = `policies/vocabulary/words.yaml, ${field}`;
      throw new DataFileError(`${at}: "${unknown}" is no category on file, allowed are ${ids.join(", ")}.`);
    }
  }
}

/** The groups a place belongs to on a day. */
export function groupsOf(place: string, { places }: Vocabulary, day: string): readonly string[] {
  const isMember = (member: Dated & { readonly place: string }): boolean =>
    member.place === place && isInForce(member, day);
  return places.groups.filter((group) => group.members.some(isMember)).map((group) => group.id);
}

/** The places listed as having no law on file, less those a law on file claims: the law wins, so adding one is one file. */
export function placesWithoutLaw({ places }: Vocabulary, laws: readonly Law[]): ReadonlySet<string> {
  const claimed = new Set(laws.flatMap(({ territory }) => territory.countries));
  return new Set(places.withoutLaw.map(({ id }) => id).filter((id) => !claimed.has(id)));
}

/** Every word a law may ask a mechanism's evidence by. */
export function evidenceWords({ evidence }: Words): readonly string[] {
  return [...evidence.dates, ...evidence.answers, ...evidence.texts, ...evidence.lists];
}

/** Every word something on file can be stated by: those, and the papers that mechanisms name. */
export function evidenceOnFile({ words, papers }: Pick<Vocabulary, "words" | "papers">): ReadonlySet<string> {
  return new Set([...evidenceWords(words), ...papers.map(({ id }) => id)]);
}

/** "the signed standard contract, in the CAC's text": a word of evidence as people read it. */
export function evidenceName(word: string, { papers }: Pick<Vocabulary, "papers">): string {
  return papers.find(({ id }) => id === word)?.about ?? word.replaceAll("_", " ");
}
