/** Who may review transfers (reviewers.yaml): people, the stages they answer for, and the SSH keys they sign with. */
import { join } from "node:path";
import { z } from "zod";
import { DataFileError } from "../files/data-file-error.ts";
import { type Fault, withFaults } from "./fault.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { parseSshKey, type SshKey } from "./ssh-key.ts";
import { type Stage, stages } from "./stages.ts";
import { checkYaml, parseStrictYaml } from "./strict-yaml.ts";
import { day, line, personId } from "./transfer-fields.ts";

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
}

const keySchema = z.strictObject({ key: line, from: day, until: day.optional(), revoked: day.optional() });
const reviewerSchema = z.strictObject({
  id: personId,
  name: line,
  stages: z.array(z.enum(stages)).min(1),
  keys: z.array(keySchema).min(1),
  left: day.optional(),
});
const shape = z.strictObject({ reviewMonths: z.int().min(1).max(24), reviewers: z.array(reviewerSchema).min(1) });

/**
 * @param folder of the register: "transfers"
 * @param shown the folder as a reader knows it
 * @throws DataFileError, a sentence a line for everything that is wrong: then nobody may review
 */
export function readReviewers(folder: string, shown: string): Reviewers {
  const file = `${shown}/reviewers.yaml`;
  const bytes = readRegularFile(join(folder, "reviewers.yaml"));
  if ("problem" in bytes) throw new DataFileError(`${file} ${bytes.problem}; it says who may review transfers.`);
  return parseReviewers(bytes, file);
}

/** The same for the bytes of such a file. */
export function parseReviewers(bytes: Uint8Array, shown: string): Reviewers {
  const keys = new Map<string, SshKey>();
  const schema = withFaults(shape, (value) => faultsOf(value, keys));
  const yaml = parseStrictYaml(bytes, shown);
  const checked = "problems" in yaml ? yaml : checkYaml(yaml, schema);
  if ("problems" in checked) throw new DataFileError(checked.problems.join("\n"));
  const { reviewMonths, reviewers } = checked.value;
  const withKeys = reviewers.map(
    (reviewer): Reviewer => ({
      ...reviewer,
      keys: reviewer.keys.flatMap((entry) => {
        const key = keys.get(entry.key);
        return key ? [{ ...entry, key }] : [];
      }),
    }),
  );
  return { reviewMonths, byId: new Map(withKeys.map((reviewer) => [reviewer.id, reviewer])) };
}

/** @param keys takes each key that could be read, by its line */
function* faultsOf({ reviewers }: z.output<typeof shape>, keys: Map<string, SshKey>): Iterable<Fault> {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const [index, { id, stages, keys: entries }] of reviewers.entries()) {
    const path = ["reviewers", index];
    if (ids.has(id))
      yield { path: [...path, "id"], message: `is "${id}", as another reviewer's; give each person one id` };
    ids.add(id);
    if (new Set(stages).size < stages.length)
      yield { path: [...path, "stages"], message: "names a stage twice; name it once" };
    for (const [number, { key: text, from, until }] of entries.entries()) {
      const at = [...path, "keys", number];
      if (until !== undefined && until < from)
        yield { path: [...at, "until"], message: `is ${until}; allowed is ${from}, its first day, or later` };
      const key = parseSshKey(text);
      if ("problem" in key) {
        yield { path: [...at, "key"], message: key.problem };
        continue;
      }
      const owner = owners.get(key.material);
      if (owner !== undefined)
        yield {
          path: [...at, "key"],
          message:
            owner === id
              ? "stands here twice; name it once"
              : `is ${owner}'s too; a key belongs to one person, who has one id`,
        };
      owners.set(key.material, id);
      keys.set(text, key);
    }
  }
}
