/**
 * One question about an export, as people write it: in a file (`landlocked explain --facts`), or as options. What is not
 * stated is not known; only what the category itself says is taken from it.
 */

import { nearestWord } from "@landlocked/policies/config";
import { InputError } from "@landlocked/policies/errors";
import { type ExportQuestion, type LawFacts, strictSensitive } from "@landlocked/policies/laws";
import type { Regions } from "@landlocked/policies/places";
import type { DataClass } from "@landlocked/policies/tags";
import { z } from "zod";
import { evidenceSchema } from "./evidence-schema.ts";
import { placeOf } from "./place-of.ts";

const count = z.int().min(0).max(10_000_000_000);
const country = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 country code" });
const listOr = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)]);

/** The fields of one question. Written for a person; keys are those of the facts on file. */
export function questionSchema({ vocabulary, laws }: LawFacts) {
  const { words } = vocabulary;
  const word = (allowed: readonly string[]) => z.enum(allowed as [string, ...string[]]);
  const categories = words.categories.map(({ id }) => id);
  return z.strictObject({
    id: z.string().optional(),
    title: z.string().optional(),
    /** Day of judgement; absent: today. */
    as_of: z.iso.date().meta({ allowed: "an ISO date, such as 2026-01-31" }).optional(),
    /** Countries the data leaves, and those whose people it is about. */
    origin: listOr(country).meta({ allowed: "one or a list of ISO 3166-1 alpha-2 country codes" }),
    destination: country.optional(),
    dest_region: z
      .strictObject({
        cloud: z.enum(["aws", "alibaba", "alicloud"]),
        code: z.string(),
        /** From where it is read, while it stays in the region. */
        access_from: country.optional(),
      })
      .optional(),
    category: listOr(word(categories))
      .meta({ allowed: `one or a list of ${categories.join(", ")}` })
      .optional(),
    /** Distinct people since 1 January, this export included. */
    persons: count.optional(),
    /** Distinct people whose sensitive data it is, since 1 January. */
    sensitive: count.optional(),
    us_persons_12m: count.optional(),
    us_devices_12m: count.optional(),
    important_data: z.boolean().optional(),
    /** Whether the exporter operates critical information infrastructure. */
    cii: z.boolean().optional(),
    encrypted: z.boolean().optional(),
    purpose: z.string().min(1).optional(),
    transaction: word(words.transactions).optional(),
    exporter_role: word(words.exporterRoles).optional(),
    exporter_city: z.string().optional(),
    /** Whether the duties that come before any export are done. */
    base_ok: z.boolean().nullish(),
    /** Those that are not. */
    missing: z.array(word(laws.flatMap((law) => law.duties.map(({ id }) => id)))).optional(),
    /** Mechanisms on file ({ m: eu.scc, tia_outcome: positive }) and circumstances that count against it ({ flag: ... }). */
    evidence: z.array(evidenceSchema(vocabulary, laws)).optional(),
  });
}
export type Question = z.infer<ReturnType<typeof questionSchema>>;

/**
 * The question as the judge takes it.
 *
 * @param today ISO date, for a question that names no day
 * @throws InputError where fields contradict each other
 */
export function toExport(question: Question, facts: LawFacts, regions: Regions, today: string): ExportQuestion {
  const { words } = facts.vocabulary;
  const category = question.category === undefined ? undefined : [question.category].flat();
  const classes = category?.map((id) => words.categories.find((one) => one.id === id)?.class ?? "important");
  const evidence = question.evidence ?? [];
  rejectMisspelt(question.purpose, facts);
  return {
    day: question.as_of ?? today,
    origins: [question.origin].flat().map((name) => placeOf("origin", name, facts, regions).origin),
    destinations: destinationsOf(question, facts, regions),
    category,
    purpose: question.purpose,
    transaction: question.transaction,
    exporterRole: question.exporter_role,
    city: question.exporter_city,
    cii: question.cii,
    // What the category says nobody takes back.
    important: classes?.includes("important") ? true : (question.important_data ?? (classes && false)),
    encrypted: question.encrypted,
    counts: countsOf(question, classes),
    flags: evidence.flatMap(({ flag }) => (typeof flag === "string" ? [flag] : [])),
    offered: evidence.flatMap(({ m, flag: _flag, ...stated }) =>
      typeof m === "string" ? [{ mechanism: m, evidence: stated }] : [],
    ),
    missingDuties: missingOf(question),
  };
}

function countsOf(question: Question, classes: readonly DataClass[] | undefined): ExportQuestion["counts"] {
  const { persons, sensitive, us_persons_12m, us_devices_12m } = question;
  const isNone = classes?.every((one) => one === "none");
  const stated = {
    persons: persons ?? (isNone ? 0 : undefined),
    sensitive: strictSensitive(classes, persons, sensitive),
    us_persons_12m,
    us_devices_12m,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function missingOf({ base_ok, missing }: Question): readonly string[] | undefined {
  if (base_ok === true) return missing ?? [];
  return missing !== undefined && missing.length > 0 ? missing : undefined;
}

function destinationsOf(
  { destination: stated, dest_region }: Question,
  facts: LawFacts,
  regions: Regions,
): ExportQuestion["destinations"] {
  const countryOf = (field: string, name: string): string => placeOf(field, name, facts, regions).country;
  const destination = stated === undefined ? undefined : countryOf("destination", stated);
  const found: { country: string; remote: boolean }[] = [];
  const reader = dest_region?.access_from;
  const readFrom = reader === undefined ? undefined : countryOf("access_from", reader);
  if (dest_region) {
    const cloud = dest_region.cloud === "alibaba" ? "alicloud" : dest_region.cloud;
    const region = regions.find(cloud, dest_region.code);
    if (!region)
      throw new InputError(`dest_region.code is "${dest_region.code}", which is no region of ${cloud} on file.`);
    if (region.country === null)
      throw new InputError(`dest_region.code is "${dest_region.code}", and its country is not on file.`);
    found.push({ country: region.country, remote: false });
  }
  if (readFrom !== undefined) found.push({ country: readFrom, remote: true });
  if (destination !== undefined && !found.some((one) => one.country === destination)) {
    found.push({ country: destination, remote: false });
  }
  if (found.length === 0)
    throw new InputError("destination is missing; allowed is a country, or a region in dest_region.");
  return found;
}

/** Purposes are free, but one that is nearly a word some law reacts to is a misspelling that would hide it. */
function rejectMisspelt(purpose: string | undefined, { vocabulary: { words } }: LawFacts): void {
  if (purpose === undefined || words.purposes.includes(purpose)) return;
  const near = nearestWord(purpose, words.purposes);
  if (near !== undefined) throw new InputError(`purpose is "${purpose}"; did you mean "${near}"?`);
}
