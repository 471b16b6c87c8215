/** Single fields of the register's files: how each is written, and what is allowed in its words. */
import { z } from "zod";

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

/** Words for people to read. */
export const text = z.string().regex(/\S/).meta({ allowed: "text" });

/** Of a stack, a resource, a table: never more than one. */
export const exactName = z
  .string()
  .regex(/^[^\s*?[]([^*?[\n]*[^\s*?[])?$/)
  .meta({ allowed: "one name in full, without the wildcards *, ? and [" });

/** Several of them. */
export const names = z.array(exactName).min(1);

/** Of the vocabulary or of a law: "filing_number". */
export const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ allowed: "a word in lower case, joined by _" });

/** A mechanism or a duty, with the law's country before it. */
export const dotted = z
  .string()
  .regex(/^[a-z]{2}\.[a-z0-9_.]+$/)
  .meta({ allowed: 'an id of that law such as "cn.standard_contract"' });

/** Where somebody has their seat, or data lies. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ allowed: "an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word" });

/** Where one law holds. */
export const territory = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: 'a territory such as "CN" or "EEA"' });

/** Of a cloud, with the cloud before it. */
export const region = z
  .string()
  .regex(/^(aws|alicloud)\/[a-z]+(-[a-z0-9]+)+$/)
  .meta({ allowed: 'a region such as "aws/eu-central-1"' });

/** How many people or devices. */
export const people = z.int().min(0).max(10_000_000_000);

/** Of an entity in a register of entities: China's, the world's, or a country's with the register's name. */
export const registration = z
  .string()
  .regex(/^(uscc:[0-9A-Z]{18}|lei:[0-9A-Z]{20}|(?!CN-)[A-Z]{2}(-[A-Z]+)+:[A-Z0-9]{1,30})$/)
  .meta({
    allowed:
      'a registration id: "uscc:" and the 18 signs of a Unified Social Credit Code, "lei:" and the 20 of a Legal Entity Identifier, or country, register and number in capitals and digits such as "DE-HRB-MUENCHEN:86000"',
  });

/** In which somebody handles the data. */
export const role = z.enum(["controller", "processor"]);

/** Becomes a file name: orders-to-frankfurt.yaml. */
export const transferId = z
  .string()
  .regex(/^(?!reviewers$)[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
  .meta({ allowed: 'lower-case words joined by dashes, other than "reviewers"' });

/** From the register's folder, never out of it. */
export const documentPath = z
  .string()
  .regex(/^documents(\/(?!\.{1,2}(\/|$))[^/\\]+)+$/)
  .meta({ allowed: 'a path below documents/ such as "documents/orders/contract.pdf"' });

/** A certificate beside reviewers.yaml. */
export const pemName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.pem$/)
  .max(100)
  .meta({ allowed: 'the name of a file in the register\'s folder such as "time-authority.pem"' });

/** Of a document's bytes. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ allowed: "a SHA-256 as 64 lower-case hexadecimal digits" });

/** Of a resource in a cloud. */
export const tagKey = z
  .string()
  .regex(/^[A-Za-z0-9+=._:/@-]+$/)
  .meta({ allowed: "a tag's key" });

/** Its country and its short name. */
export const lawId = z
  .string()
  .regex(/^[A-Z]{2,3}-[A-Z]+$/)
  .meta({ allowed: 'a law such as "CN-PIPL"' });

/** What is held of a word of evidence. */
export const evidenceValue = z
  .union([text, z.number(), z.boolean(), z.array(text).min(1)])
  .meta({ allowed: "text, a date, a number, true, false or a list of texts" });

/** By the reviewer's own key. */
export const signature = z
  .string()
  .max(20_000)
  .meta({ allowed: "an SSH signature, from -----BEGIN SSH SIGNATURE----- to -----END SSH SIGNATURE-----" });
