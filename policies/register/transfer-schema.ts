/** The file of one transfer: every key and word checked, so that what three people sign can be read in one way only. */
import { z } from "zod";
import { checkTransfer } from "./check-transfer.ts";
import type { RegisterWords } from "./register-words.ts";

/** The reviews of a transfer, in the order they are signed. */
export const stages = ["data-owner", "privacy", "security"] as const;
export type Stage = (typeof stages)[number];

/** A day as it is written and compared: four digits of the year, so that the order of the texts is the order of the days. */
export const day = z.iso.date().regex(/^20/).meta({ allowed: 'an ISO date such as "2026-01-31"' });

/** Who reviews: also the principal in the allowed-signers file, where other signs have a meaning. */
export const personId = z
  .string()
  .regex(/^[a-z0-9]+([._@-]+[a-z0-9]+)*$/)
  .max(100)
  .meta({ allowed: "lower-case letters and digits, joined by dots, dashes, _ or @" });

/** An entity's name, or a line about something. */
export const line = z
  .string()
  .regex(/^\S([^\n]*\S)?$/)
  .meta({ allowed: "one line of text" });

const text = z.string().regex(/\S/).meta({ allowed: "text" });
const exactName = z
  .string()
  .regex(/^[^\s*?[]([^*?[\n]*[^\s*?[])?$/)
  .meta({ allowed: "one name in full, without the wildcards *, ? and [" });
const names = z.array(exactName).min(1);
const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ allowed: "a word in lower case, joined by _" });
const dotted = z
  .string()
  .regex(/^[a-z]{2}\.[a-z0-9_.]+$/)
  .meta({ allowed: 'an id of that law such as "cn.standard_contract"' });
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word" });
const territory = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: 'a territory such as "CN" or "EEA"' });
const region = z
  .string()
  .regex(/^(aws|alicloud)\/[a-z]+(-[a-z0-9]+)+$/)
  .meta({ allowed: 'a region such as "aws/eu-central-1"' });
const people = z.int().min(0).max(10_000_000_000);
const role = z.enum(["controller", "processor"]);

/** Becomes a file name: orders-to-frankfurt.yaml. */
export const transferId = z
  .string()
  .regex(/^(?!reviewers$)[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
  .meta({ allowed: 'lower-case words joined by dashes, other than "reviewers"' });

const documentPath = z
  .string()
  .regex(/^documents(\/(?!\.{1,2}(\/|$))[^/\\]+)+$/)
  .meta({ allowed: 'a path below documents/ such as "documents/orders/contract.pdf"' });
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ allowed: "a SHA-256 as 64 lower-case hexadecimal digits" });

const scope = z.strictObject({
  stack: exactName,
  resources: names.optional(),
  tags: z
    .record(
      z
        .string()
        .regex(/^[A-Za-z0-9+=._:/@-]+$/)
        .meta({ allowed: "a tag's key" }),
      exactName,
    )
    .meta({ allowed: "a map of tags, each to one value in full" })
    .optional(),
});

const part = z.strictObject({
  resource: exactName,
  prefixes: names.optional(),
  tables: names.optional(),
  columns: z.record(exactName, names).meta({ allowed: "a map of tables, each to a list of columns" }).optional(),
  fields: names.optional(),
});

const evidenceValue = z
  .union([text, z.number(), z.boolean(), z.array(text).min(1)])
  .meta({ allowed: "text, a date, a number, true, false or a list of texts" });

const lawEntry = z.strictObject({
  mechanism: dotted,
  evidence: z.record(word, evidenceValue).meta({ allowed: "a map of what is held as evidence" }),
  documents: z.array(z.strictObject({ evidence: word, path: documentPath, sha256 })).optional(),
  duties: z
    .array(z.strictObject({ duty: dotted, done: day, document: documentPath.optional(), sha256: sha256.optional() }))
    .optional(),
});

const signature = z
  .string()
  .max(20_000)
  .meta({ allowed: "an SSH signature, from -----BEGIN SSH SIGNATURE----- to -----END SSH SIGNATURE-----" });

const review = z.strictObject({
  stage: z.enum(stages),
  reviewer: personId,
  decision: z.enum(["approved", "rejected"]),
  day,
  note: text.optional(),
  signature,
});

const shape = z.strictObject({
  id: transferId,
  title: line,
  exporter: z.strictObject({ name: line, country, city: line.optional(), role, criticalInfrastructure: z.boolean() }),
  importer: z.strictObject({ name: line, country, role }),
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
  laws: z
    .record(
      z
        .string()
        .regex(/^[A-Z]{2,3}-[A-Z]+$/)
        .meta({ allowed: 'a law such as "CN-PIPL"' }),
      lawEntry,
    )
    .meta({ allowed: "a map of laws, each with its mechanism and evidence" }),
  effective: day,
  expires: day,
  supersedes: transferId.optional(),
  reviews: z.array(review).optional(),
  revoked: z.strictObject({ by: personId, day, reason: text, signature }).optional(),
});

/** A transfer as its file says it. */
export type TransferFile = z.output<typeof shape>;
export type Review = z.output<typeof review>;
export type Revocation = NonNullable<TransferFile["revoked"]>;
/** What is reviewed: the file but its reviews and its revocation. */
export type TransferContent = Omit<TransferFile, "reviews" | "revoked">;

/** The schema of a transfer's file, with the words that are on file. Nothing is filled in or changed by it. */
export function transferSchema(words: RegisterWords): z.ZodType<TransferFile> {
  return shape.check(({ value, issues }) => {
    if (issues.length > 0) return;
    for (const { path, message } of checkTransfer(value, words))
      issues.push({ code: "custom", input: value, path: [...path], message });
  });
}

/** The part of a file that its reviewers sign. */
export function transferContent({ reviews: _reviews, revoked: _revoked, ...content }: TransferFile): TransferContent {
  return content;
}
