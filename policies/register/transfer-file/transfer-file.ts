/** The file of one transfer: its keys and what each holds. Nothing is filled in or changed when it is read. */
import { z } from "zod";
import { stages } from "./stages.ts";
import {
  country,
  day,
  documentPath,
  dotted,
  evidenceValue,
  exactName,
  lawId,
  line,
  names,
  people,
  personId,
  region,
  registration,
  role,
  sha256,
  signature,
  tagKey,
  territory,
  text,
  transferId,
  word,
} from "./transfer-fields.ts";

const scope = z.strictObject({
  stack: exactName,
  resources: names.optional(),
  tags: z.record(tagKey, exactName).meta({ allowed: "a map of tags, each to one value in full" }).optional(),
});

const part = z.strictObject({
  resource: exactName,
  prefixes: names.optional(),
  tables: names.optional(),
  columns: z.record(exactName, names).meta({ allowed: "a map of tables, each to a list of columns" }).optional(),
  fields: names.optional(),
});

const lawEntry = z.strictObject({
  mechanism: dotted,
  evidence: z.record(word, evidenceValue).meta({ allowed: "a map of what is held as evidence" }),
  documents: z.array(z.strictObject({ evidence: word, path: documentPath, sha256 })).optional(),
  duties: z
    .array(z.strictObject({ duty: dotted, done: day, document: documentPath.optional(), sha256: sha256.optional() }))
    .optional(),
});

const review = z.strictObject({
  stage: z.enum(stages),
  reviewer: personId,
  decision: z.enum(["approved", "rejected"]),
  day,
  note: text.optional(),
  signature,
});

const registrations = z.array(registration).min(1).optional();

/** Every key of such a file. */
export const transferFile = z.strictObject({
  id: transferId,
  title: line,
  exporter: z.strictObject({
    name: line,
    country,
    city: line.optional(),
    role,
    criticalInfrastructure: z.boolean(),
    registrations,
  }),
  importer: z.strictObject({ name: line, country, role, registrations }),
  from: z.strictObject({ territory, region: region.optional() }),
  to: z.strictObject({ territory, country, region: region.optional() }),
  stacks: z.array(scope).min(1),
  data: z.strictObject({
    class: z.enum(["personal", "sensitive", "important"]),
    categories: z.array(word).min(1),
    whole: z.literal(true).meta({ allowed: "true, or parts instead of it" }).optional(),
    parts: z.array(part).min(1).optional(),
  }),
  subjects: z.array(territory).min(1),
  people,
  sensitivePeople: people,
  peopleInTwelveMonths: people.optional(),
  devicesInTwelveMonths: people.optional(),
  purpose: z.strictObject({ kind: word, text }),
  legalBasis: text,
  retention: text,
  onward: z.array(z.strictObject({ importer: line, country, purpose: text })),
  transaction: word.optional(),
  exporterRole: word.optional(),
  laws: z.record(lawId, lawEntry).meta({ allowed: "a map of laws, each with its mechanism and evidence" }),
  effective: day,
  expires: day,
  supersedes: transferId.optional(),
  reviews: z.array(review).optional(),
  revoked: z.strictObject({ by: personId, day, reason: text, signature }).optional(),
});

/** A transfer as its file says it. */
export type TransferFile = z.output<typeof transferFile>;
export type Review = z.output<typeof review>;
export type Revocation = NonNullable<TransferFile["revoked"]>;
/** What is reviewed: the file but its reviews and its revocation. */
export type TransferContent = Omit<TransferFile, "reviews" | "revoked">;

/** The part of a file that its reviewers sign. */
export function transferContent({ reviews: _reviews, revoked: _revoked, ...content }: TransferFile): TransferContent {
  return content;
}
