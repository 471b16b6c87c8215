/** Reads the register of transfers (transfers/*.yaml) and says where each stands on a day: what is not sound lets nothing pass. */
import { type Dirent, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Transfer } from "../border/transfer/transfer.ts";
import { DataFileError } from "../files/read-data-file.ts";
import { EvidenceDocuments } from "./evidence-documents.ts";
import { type Judged, type Judging, judgeFile } from "./judge-file.ts";
import type { Standing } from "./judge-reviews.ts";
import { isMissing, readRegularFile } from "./read-regular-file.ts";
import type { RegisterWords } from "./register-words.ts";
import { readReviewers } from "./reviewers.ts";
import { settleSupersession } from "./supersession.ts";
import { hasMoved, toTransfer } from "./to-transfer.ts";
import type { TransferFile } from "./transfer-file.ts";
import { transferSchema } from "./transfer-schema.ts";

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
  const judging = { schema: transferSchema(words), reviewers, documents: new EvidenceDocuments(folder), day };
  const files = names.map((name) =>
    judgeFile(idOf(name), `${shown}/${name}`, readRegularFile(join(folder, name)), judging),
  );
  return registerOf(files, day);
}

/** The register once its files know of each other. @param files in the order of their ids */
export function registerOf(files: readonly Judged[], day: string): Register {
  const { standings, replaced } = settleSupersession(files, day);
  return {
    transfers: files.map(({ id, shown, contents, standing: own, unsound: alone, wasApproved }, index) => {
      const standing = standings[index] ?? own;
      if (standing.kind === "broken" || !contents)
        return { id, file: shown, contents, standing, unsound: "problems" in standing ? standing.problems : alone };
      const counted = hasMoved(contents, standing, day, wasApproved) && !replaced.has(id);
      const transfer = toTransfer(contents, standing, day, counted);
      return { id, file: shown, contents, transfer, standing, unsound: alone };
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
