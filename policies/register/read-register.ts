/** Reads the register of transfers (transfers/*.yaml) and says where each stands on a day: what is not sound lets nothing pass. */
import { type Dirent, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Transfer } from "../border/transfer/transfer.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { alikeNames } from "./alike-names.ts";
import { EvidenceDocuments } from "./evidence-documents.ts";
import { type JudgedFile, judgeFile } from "./judge-file.ts";
import type { Judging } from "./judging.ts";
import { committedOn } from "./review/committed-on.ts";
import { reviewStamps, stampEnding } from "./review/review-stamps.ts";
import { readReviewers } from "./reviewers/reviewers.ts";
import { strayStamps } from "./stray-stamps.ts";
import { isMissing, readRegularFile } from "./strict/read-regular-file.ts";
import { settleSupersession } from "./supersession.ts";
import { hasMoved, toTransfer } from "./to-transfer.ts";
import type { RegisterWords } from "./transfer-file/register-words.ts";
import { transferSchema } from "./transfer-file/transfer-schema.ts";

export interface Register {
  /** In the order of their ids. */
  readonly transfers: readonly RegisteredTransfer[];
  /** Who may review them, or why nobody may; absent where there is nothing to review. */
  readonly reviewers?: Judging["reviewers"] | undefined;
  /** Whole sentences on what people should look at, though nothing is wrong by itself. */
  readonly notes?: readonly string[] | undefined;
}

/** One file of the register, once it is known what the others say of it. */
export interface RegisteredTransfer
  extends Omit<JudgedFile, "shown" | "raw" | "wasApproved" | "reviewedBy" | "withdrawn"> {
  /** The file as a reader knows it: "transfers/orders.yaml". */
  readonly file: string;
  /** What the judge takes. Absent where the file is broken. */
  readonly transfer?: Transfer | undefined;
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
  const timeStamps = "problems" in reviewers ? undefined : reviewers.timeStamps;
  const judging: Judging = {
    schema: transferSchema(words),
    reviewers,
    documents: new EvidenceDocuments(folder),
    day,
    committedOn: (file, signature) => committedOn(join(folder, basename(file)), signature),
    stampsOf: reviewStamps(folder, shown, timeStamps),
  };
  const files = names.map((name) =>
    judgeFile(idOf(name), `${shown}/${name}`, readRegularFile(join(folder, name)), judging),
  );
  const { transfers } = registerOf(files, day);
  const stray = strayStamps(stampFiles(folder), files, shown, timeStamps !== undefined);
  return { transfers, reviewers, notes: [...alikeNames(transfers), ...stray] };
}

/** The register once its files know of each other. @param files in the order of their ids */
export function registerOf(files: readonly JudgedFile[], day: string): Pick<Register, "transfers"> {
  const { standings, replaced } = settleSupersession(files, day);
  return {
    transfers: files.map((judged, index) => {
      const { shown: file, raw: _raw, wasApproved, reviewedBy, withdrawn: _withdrawn, ...own } = judged;
      const { id, contents } = own;
      const standing = standings[index] ?? own.standing;
      if (standing.kind === "broken") return { ...own, file, standing, unsound: standing.problems };
      if (!contents) return { ...own, file, standing };
      const counted = hasMoved(contents, standing, day, wasApproved) && !replaced.has(id);
      return { ...own, file, standing, transfer: { ...toTransfer(contents, standing, day, counted), reviewedBy } };
    }),
  };
}

/** Everything named like a transfer, also where it is no file; "orders.yml" too, so that it isn't overlooked. */
function transferFiles(folder: string, shown: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR")
      throw new DataFileError(`${shown} is no folder; a register is a folder of transfers, one file each.`);
    throw new DataFileError(`${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const names = entries.map(({ name }) => name);
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith(".") && name !== "reviewers.yaml")
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

function stampFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(stampEnding))
    .sort();
}

/** A file named otherwise than a transfer keeps its ending, so that no two files share an id. */
function idOf(name: string): string {
  return name.endsWith(".yaml") ? name.slice(0, -".yaml".length) : name;
}

function reviewersOf(folder: string, shown: string): Judging["reviewers"] {
  try {
    return readReviewers(folder, shown);
  } catch (error) {
    const isBegun = readdirSync(folder).includes("reviewers.yaml");
    if (error instanceof DataFileError) return { problems: error.message.split("\n"), isBegun };
    throw error;
  }
}
