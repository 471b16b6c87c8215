/** Reads the register of transfers (transfers/*.yaml) and says where each stands on a day: what is not sound lets nothing pass. */
import { type Dirent, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Transfer } from "../border/transfer.ts";
import { DataFileError } from "../read-data-file.ts";
import { EvidenceDocuments } from "./evidence-documents.ts";
import { revokerOf } from "./judge-review.ts";
import { judgeEachReview, judgeReviews, type Standing, withdrawnOn } from "./judge-reviews.ts";
import { isMissing, readRegularFile } from "./read-regular-file.ts";
import type { RegisterWords } from "./register-words.ts";
import { type Reviewers, readReviewers } from "./reviewers.ts";
import { checkYaml, parseStrictYaml } from "./strict-yaml.ts";
import { type Judged, settleSupersession } from "./supersession.ts";
import { toTransfer } from "./to-transfer.ts";
import { type TransferFile, transferSchema } from "./transfer-schema.ts";

export type { Standing } from "./judge-reviews.ts";
export type { RegisterWords } from "./register-words.ts";

export interface Register {
  /** In the order of their ids. */
  readonly transfers: readonly RegisteredTransfer[];
}

export interface RegisteredTransfer {
  /** The file's name without ".yaml". */
  readonly id: string;
  /** The file as a reader knows it: "transfers/orders.yaml". */
  readonly file: string;
  /** What it says. Absent where it can't be read as a transfer. */
  readonly contents?: TransferFile | undefined;
  /** What the judge takes. Absent where the file is broken. */
  readonly transfer?: Transfer | undefined;
  readonly standing: Standing;
  /**
   * Sentences on what is wrong with its words: it can't be read, or a signature is not over what it says. Nothing it says
   * can be relied on then: not whom it replaces, nor how many people it counts.
   */
  readonly unsound: readonly string[];
}

/**
 * A broken file stands as "broken" with its sentences and takes no other with it; broken reviewers break every transfer.
 * @param folder "transfers" of the project; a folder that isn't there is an empty register
 * @param day ISO date of judgement
 * @throws DataFileError where the folder can't be read
 */
export function readRegister(folder: string, day: string, words: RegisterWords): Register {
  if (Temporal.PlainDate.from(day).toString() !== day) throw new RangeError(`"${day}" is no ISO date.`);
  const shown = basename(resolve(folder));
  const names = transferFiles(folder, shown);
  if (names.length === 0) return { transfers: [] };
  const reviewers = reviewersOf(folder, shown);
  const documents = new EvidenceDocuments(folder);
  const schema = transferSchema(words);
  const files = names.map((name) =>
    judgeFile(join(folder, name), `${shown}/${name}`, { schema, reviewers, documents, day }),
  );
  const standings = settleSupersession(files, day);
  return {
    transfers: files.map(({ id, shown, contents, standing: own, unsound: alone }, index) => {
      const standing = standings[index] ?? own;
      const unsound = standing.kind === "broken" ? standing.problems : alone;
      const transfer = contents && standing.kind !== "broken" ? toTransfer(contents, standing, day) : undefined;
      return { id, file: shown, contents, transfer, standing, unsound };
    }),
  };
}

/** What each file of a register is judged by. */
interface Judging {
  readonly schema: z.ZodType<TransferFile>;
  readonly reviewers: Reviewers | { readonly problems: readonly string[] };
  readonly documents: EvidenceDocuments;
  readonly day: string;
}

/** Everything named like a transfer, also where it is no file; "orders.yml" too, so that it isn't overlooked. */
function transferFiles(folder: string, shown: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw new DataFileError(`${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const names = entries.map(({ name }) => name);
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith(".") && name !== "reviewers.yaml")
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** A file named otherwise than a transfer keeps its ending, so that no two files share an id. */
function idOf(name: string): string {
  return name.endsWith(".yaml") ? name.slice(0, -".yaml".length) : name;
}

function reviewersOf(folder: string, shown: string): Judging["reviewers"] {
  try {
    return readReviewers(folder, shown);
  } catch (error) {
    if (error instanceof DataFileError) return { problems: error.message.split("\n") };
    throw error;
  }
}

function judgeFile(path: string, shown: string, judging: Judging): Judged {
  const id = idOf(basename(path));
  const broken = (problems: readonly string[], raw?: unknown, contents?: TransferFile): Judged => {
    return { id, shown, raw, contents, standing: { kind: "broken", problems }, unsound: problems };
  };
  if (!path.endsWith(".yaml")) return broken([`${shown}: the file's name must end in .yaml; rename it.`]);
  const bytes = readRegularFile(path);
  if ("problem" in bytes) return broken([`${shown} ${bytes.problem}.`]);
  const yaml = parseStrictYaml(bytes, shown);
  if ("problems" in yaml) return broken(yaml.problems);
  const checked = checkYaml(yaml, judging.schema);
  if ("problems" in checked) return broken(checked.problems, yaml.value);
  const contents = checked.value;
  const { reviewers, documents, day } = judging;
  const misnamed =
    contents.id === id
      ? []
      : [`${shown}, line ${yaml.lineOf(["id"])}: id is "${contents.id}"; allowed is "${id}", as the file is named.`];
  const problems = [
    ...misnamed,
    ...documents.problemsOf(contents, shown),
    ...("problems" in reviewers ? reviewers.problems : []),
  ];
  if (problems.length > 0 || "problems" in reviewers) return broken(problems, yaml.value, contents);
  const judged = judgeEachReview(contents, shown, reviewers, day);
  const standing = judgeReviews(contents, shown, reviewers, day, judged);
  const unsound = [
    ...judged.flatMap(({ isAltered, problem }) => (isAltered ? (problem ?? []) : [])),
    ...(contents.revoked && "problem" in revokerOf(contents, contents.revoked, reviewers) && "why" in standing
      ? [standing.why]
      : []),
  ];
  return { id, shown, raw: yaml.value, contents, standing, unsound, withdrawn: withdrawnOn(contents, reviewers) };
}
