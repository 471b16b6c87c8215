/** Who may review transfers (reviewers.yaml): people, their stages, the SSH keys they sign with, and who stamps the time. */
import type { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { DataFileError } from "../../files/data-file-error.ts";
import type { SshKey } from "../signature/ssh-key.ts";
import { withFaults } from "../strict/fault.ts";
import { readRegularFile } from "../strict/read-regular-file.ts";
import { checkYaml, parseStrictYaml } from "../strict/strict-yaml.ts";
import { type Stage, stages } from "../transfer-file/stages.ts";
import { day, line, pemName, personId, sha256 } from "../transfer-file/transfer-fields.ts";
import { type ReadBeside, readAuthorities } from "./read-authorities.ts";
import { reviewerFaults } from "./reviewer-faults.ts";

export interface ReviewerKey {
  readonly key: SshKey;
  /** First and last day on which it may sign; ISO dates. */
  readonly from: string;
  readonly until?: string | undefined;
  /** Stated: nothing signed with it counts any more, whatever the day of signing, since a thief can choose that. */
  readonly revoked?: string | undefined;
}

export interface Reviewer {
  /** "li.wei", also the principal for ssh-keygen. */
  readonly id: string;
  readonly name: string;
  readonly stages: readonly Stage[];
  readonly keys: readonly ReviewerKey[];
  /** What is signed on or after this day does not count. */
  readonly left?: string | undefined;
}

/** Somebody on file, with the key of theirs that signs. */
export interface Signer {
  readonly reviewer: Reviewer;
  readonly entry: ReviewerKey;
}

export interface Reviewers {
  /** How long a review counts from its day. */
  readonly reviewMonths: number;
  readonly byId: ReadonlyMap<string, Reviewer>;
  /** Absent where time stamps prove nothing. */
  readonly timeStamps?: TimeStamping | undefined;
}

/** Who stamps the time of reviews (RFC 3161). */
export interface TimeStamping {
  /** An authority's own certificate, or one above it. */
  readonly trusted: readonly X509Certificate[];
  /** Whether a review without a stamp counts for nothing. */
  readonly isRequired: boolean;
}

const keySchema = z.strictObject({ key: line, from: day, until: day.optional(), revoked: day.optional() });
const reviewerSchema = z.strictObject({
  id: personId,
  name: line,
  stages: z.array(z.enum(stages)).min(1),
  keys: z.array(keySchema).min(1),
  left: day.optional(),
});
const authoritySchema = z.strictObject({ certificate: pemName, sha256 });
/** The shape of reviewers.yaml; what that can't say, reviewer-faults.ts does. */
export const reviewersSchema = z.strictObject({
  reviewMonths: z.int().min(1).max(24),
  reviewers: z.array(reviewerSchema).min(1),
  timeStamps: z
    .strictObject({ authorities: z.array(authoritySchema).min(1), required: z.boolean().optional() })
    .optional(),
});

/**
 * @param folder of the register: "transfers"
 * @param shown the folder as a reader knows it
 * @throws DataFileError, a sentence a line for everything that is wrong: then nobody may review
 */
export function readReviewers(folder: string, shown: string): Reviewers {
  const file = `${shown}/reviewers.yaml`;
  const bytes = readRegularFile(join(folder, "reviewers.yaml"));
  if ("problem" in bytes) throw new DataFileError(`${file} ${bytes.problem}; it says who may review transfers.`);
  return parseReviewers(bytes, file, (name) => readRegularFile(join(folder, name), 65_536));
}

/** The same for the bytes of such a file. @param read a file beside it */
export function parseReviewers(bytes: Uint8Array, shown: string, read: ReadBeside = () => nothing): Reviewers {
  const keys = new Map<string, SshKey>();
  const trusted: X509Certificate[] = [];
  const schema = withFaults(reviewersSchema, (value) => [
    ...reviewerFaults(value.reviewers, keys),
    ...readAuthorities(value.timeStamps?.authorities ?? [], read, trusted),
  ]);
  const yaml = parseStrictYaml(bytes, shown);
  const checked = "problems" in yaml ? yaml : checkYaml(yaml, schema);
  if ("problems" in checked) throw new DataFileError(checked.problems);
  const { reviewMonths, reviewers, timeStamps } = checked.value;
  const withKeys = reviewers.map(
    (reviewer): Reviewer => ({
      ...reviewer,
      keys: reviewer.keys.flatMap((entry) => {
        const key = keys.get(entry.key);
        return key ? [{ ...entry, key }] : [];
      }),
    }),
  );
  const byId = new Map(withKeys.map((reviewer) => [reviewer.id, reviewer]));
  if (!timeStamps) return { reviewMonths, byId };
  return { reviewMonths, byId, timeStamps: { trusted, isRequired: timeStamps.required ?? false } };
}

const nothing = { problem: "is missing" };
