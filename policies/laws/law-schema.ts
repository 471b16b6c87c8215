/** The closed vocabulary a law is written in: what a file in policies/laws may say, and nothing else. */
import { z } from "zod";
import type { LawCondition } from "../border/law/law-condition.ts";
import { counts } from "../border/law/threshold.ts";
import type { Vocabulary } from "../border/law/vocabulary.ts";
import { fineSchema } from "./fine-schema.ts";
import { lawConditionSchema } from "./law-condition-schema.ts";
import { articles, country, date, dated, needs, people, place, text, texts, verified, warning } from "./law-fields.ts";
import { type LawWords, lawWords } from "./law-words.ts";
import { mechanismSchema } from "./mechanism-schema.ts";
import { requirementSchema } from "./requirement-schema.ts";

type Condition = z.ZodType<LawCondition>;

/** The schema of one law file, with the words that are on file. */
export function lawSchema(vocabulary: Vocabulary) {
  const words = lawWords(vocabulary);
  const condition = lawConditionSchema(words);
  const requirement = requirementSchema(words, condition);
  return z.strictObject({
    id: z.string().regex(/^[A-Z]{2,3}-[A-Z]+$/),
    short: text,
    name: text,
    authority: text,
    territory: z.strictObject({ id: text, name: text, people: text, countries: z.array(country).min(1) }),
    inForce: date,
    checked: date,
    reach: z.array(z.strictObject({ rule: text, article: text.optional(), verified })).min(1),
    articles: z.array(z.strictObject({ id: text, cite: text, gist: text, verified })).min(1),
    restricts: z.strictObject({ what: text, articles }),
    domestic: articles,
    remoteAccess: z.strictObject({ isExport: z.boolean(), articles: texts, verified }),
    categories: z.array(reading(words)).optional(),
    thresholds: z.array(threshold(words)),
    mechanisms: z.array(mechanismSchema(words, condition, requirement)).min(1),
    recognises: z.array(
      z.strictObject({
        ...dated,
        mechanism: text,
        as: text,
        must: z.array(requirement),
        why: text,
        articles,
        verified,
      }),
    ),
    adequacy: adequacy(condition).optional(),
    prohibited: z.array(z.strictObject({ id: text, rule: text, when: condition, articles, verified })),
    rows: z.array(row(condition)).min(1),
    notes: z.array(z.strictObject({ when: condition, why: text, articles })),
    duties: z.array(duty(condition)),
    fines: z.array(fineSchema).min(1),
    // A week without a working day would make a deadline in working days never come.
    weekend: z
      .array(z.int().min(1).max(7))
      .max(6)
      .meta({ allowed: "a list of at most six days, 1 (Monday) to 7 (Sunday)" }),
    holidays: z.array(date),
  });
}

function reading({ categories }: LawWords) {
  return z.strictObject({
    words: categories,
    as: categories.element.optional(),
    maybe: categories.optional(),
    apartFrom: categories.optional(),
    unasked: z.literal(true).optional(),
    why: text,
  });
}

function threshold({ categories }: LawWords) {
  return z.strictObject({
    id: text,
    counts: z.enum(counts as [(typeof counts)[number], ...(typeof counts)[number][]]),
    window: z.enum(["calendar-year", "rolling-12-months"]),
    atLeast: people.optional(),
    moreThan: people.optional(),
    category: categories.optional(),
    article: text,
    verified,
  });
}

function adequacy(condition: Condition) {
  const limit = z.strictObject({ text, requires: text.optional(), failsIf: condition.optional() });
  const decision = z.strictObject({
    ...dated,
    to: z.union([place, text]),
    decision: text,
    limit: limit.optional(),
    verified,
  });
  return z.strictObject({ mechanism: text, articles, decisions: z.array(decision) });
}

function row(condition: Condition) {
  return z.strictObject({
    when: condition.optional(),
    why: text,
    free: z.literal(true).optional(),
    outside: z.literal(true).optional(),
    ...needs,
    also: texts.optional(),
    articles,
    warnings: z.array(warning).optional(),
  });
}

function duty(condition: Condition) {
  return z.strictObject({
    id: text,
    name: text,
    article: text,
    verified,
    when: condition.optional(),
    timing: z.enum(["before", "alongside"]),
    keepYears: z.int().min(1).max(100).optional(),
  });
}
