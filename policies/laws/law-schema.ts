/** The closed vocabulary a law is written in: what a file in policies/laws may say, and nothing else. */
import { z } from "zod";
import type { LawCondition } from "../border/law/law-condition.ts";
import { counts } from "../border/law/threshold.ts";
import type { Vocabulary } from "../border/law/vocabulary.ts";
import { evidenceWords } from "../vocabulary/load-vocabulary.ts";

const text = z.string().min(1);
const texts = z.array(text);
const articles = texts.min(1);
const date = z.iso.date().meta({ allowed: 'an ISO date in quotes: "2026-01-31"' });
const verified = z.enum(["P", "S", "M"]);
const dated = { from: date.optional(), until: date.optional() };
const place = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word" });
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word" });
const days = z.int().min(1).max(3660);
const months = z.int().min(1).max(240);
const people = z.int().min(0).max(10_000_000_000);

/** The schema of one law file, with the words that are on file. */
export function lawSchema({ words, places }: Vocabulary) {
  const oneOf = (allowed: readonly string[]) => z.enum(allowed as [string, ...string[]]);
  const category = z.array(oneOf(words.categories.map(({ id }) => id))).min(1);
  const evidence = oneOf(evidenceWords(words));
  const group = oneOf(places.groups.map(({ id }) => id));
  const condition: z.ZodType<LawCondition> = z.lazy(() =>
    z.strictObject({
      category: category.optional(),
      purpose: z.array(oneOf(words.purposes)).min(1).optional(),
      transaction: z.array(oneOf(words.transactions)).min(1).optional(),
      exporterRole: z.array(oneOf(words.exporterRoles)).min(1).optional(),
      city: articles.optional(),
      cii: z.boolean().optional(),
      important: z.boolean().optional(),
      encrypted: z.boolean().optional(),
      remote: z.boolean().optional(),
      to: z
        .array(z.union([place, group]))
        .min(1)
        .optional(),
      flag: z
        .array(oneOf(words.flags.map(({ id }) => id)))
        .min(1)
        .optional(),
      onFile: articles.optional(),
      reaches: articles.optional(),
      anyOf: z.array(condition).min(1).optional(),
      not: condition.optional(),
    }),
  );
  const needs = { anyOf: articles.optional(), allOf: articles.optional() };
  const requirement = z.strictObject({
    ...dated,
    evidence: z.array(evidence).min(1).optional(),
    is: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional(),
    isNot: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional(),
    present: z.literal(true).optional(),
    notBefore: date.optional(),
    includes: z.literal("destination").optional(),
    whenStated: z.literal(true).optional(),
    when: condition.optional(),
    facts: condition.optional(),
    refuses: z.literal(true).optional(),
    lacks: z.strictObject(needs).optional(),
    why: text,
    articles,
  });
  const warning = z.strictObject({ ...dated, id: text, text });
  return z.strictObject({
    id: z.string().regex(/^[A-Z]{2,3}-[A-Z]+$/),
    short: text,
    name: text,
    authority: text,
    territory: z.strictObject({ id: text, name: text, people: text, countries: z.array(country).min(1) }),
    inForce: date,
    reach: z.array(z.strictObject({ rule: text, article: text.optional(), verified })).min(1),
    articles: z.array(z.strictObject({ id: text, cite: text, gist: text, verified })).min(1),
    restricts: z.strictObject({ what: text, articles }),
    domestic: articles,
    remoteAccess: z.strictObject({ isExport: z.boolean(), articles: texts, verified }),
    thresholds: z.array(
      z.strictObject({
        id: text,
        counts: z.enum(counts as [(typeof counts)[number], ...(typeof counts)[number][]]),
        window: z.enum(["calendar-year", "rolling-12-months"]),
        atLeast: people.optional(),
        moreThan: people.optional(),
        category: category.optional(),
        article: text,
        verified,
      }),
    ),
    mechanisms: z
      .array(
        z.strictObject({
          ...dated,
          id: z.string().regex(/^[a-z]{2}\.[a-z0-9_.]+$/),
          name: text,
          articles,
          verified,
          evidence: texts,
          only: condition.optional(),
          exempts: z.literal(true).optional(),
          except: z.strictObject({ when: condition, articles, why: text }).optional(),
          must: z.array(requirement).min(1).optional(),
          valid: z
            .strictObject({
              from: evidence,
              months,
              whenStated: z.literal(true).optional(),
              articles,
              renewal: z
                .strictObject({ workingDays: days.optional(), months: months.optional(), warning: text, article: text })
                .optional(),
            })
            .optional(),
          filing: z
            .strictObject({
              event: evidence,
              done: evidence,
              days: days.optional(),
              workingDays: days.optional(),
              eventAhead: z.literal(true).optional(),
              duty: text,
              articles,
              articlesBefore: texts.optional(),
            })
            .optional(),
          warnings: z.array(warning).optional(),
        }),
      )
      .min(1),
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
    adequacy: z
      .strictObject({
        mechanism: text,
        articles,
        decisions: z.array(
          z.strictObject({
            ...dated,
            to: z.union([place, text]),
            decision: text,
            limit: z.strictObject({ text, requires: text.optional(), failsIf: condition.optional() }).optional(),
            verified,
          }),
        ),
      })
      .optional(),
    prohibited: z.array(z.strictObject({ id: text, rule: text, when: condition, articles, verified })),
    rows: z
      .array(
        z.strictObject({
          when: condition.optional(),
          why: text,
          free: z.literal(true).optional(),
          outside: z.literal(true).optional(),
          ...needs,
          also: texts.optional(),
          articles,
          warnings: z.array(warning).optional(),
        }),
      )
      .min(1),
    notes: z.array(z.strictObject({ when: condition, why: text, articles })),
    duties: z.array(
      z.strictObject({
        id: text,
        name: text,
        article: text,
        verified,
        when: condition.optional(),
        timing: z.enum(["before", "alongside"]),
        keepYears: z.int().min(1).max(100).optional(),
      }),
    ),
    fines: z
      .array(
        z.strictObject({
          breach: text,
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .meta({ allowed: "an ISO 4217 currency code" }),
          take: z.enum(["greater", "lesser", "sum", "either"]),
          terms: z.array(
            z.strictObject({
              amount: z.number().min(0).max(1e15).optional(),
              share: z.number().min(0).max(1).optional(),
              times: z.number().min(1).max(100).optional(),
              of: text.optional(),
              above: z.number().min(0).max(1e15).optional(),
              per: text.optional(),
            }),
          ),
          text,
          article: text,
          verified,
        }),
      )
      .min(1),
    // A week without a working day would make a deadline in working days never come.
    weekend: z
      .array(z.int().min(1).max(7))
      .max(6)
      .meta({ allowed: "a list of at most six days, 1 (Monday) to 7 (Sunday)" }),
    holidays: z.array(date),
  });
}
