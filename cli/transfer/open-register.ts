/** What every command of the register starts from: its transfers, its reviewers, and all that they are judged by. */

import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { DataFileError, InputError } from "@landlocked/policies/errors";
import { type LawFacts, loadLawFacts } from "@landlocked/policies/laws";
import { loadRegions, type Regions } from "@landlocked/policies/places";
import {
  type Register,
  type RegisteredTransfer,
  type RegisterWords,
  type Reviewers,
  readRegister,
  readReviewers,
  registerWords,
  type Transfer,
} from "@landlocked/policies/transfers";

export interface OpenRegister {
  /** As it was given: "transfers". */
  readonly folder: string;
  /** As sentences name it. */
  readonly shown: string;
  /** ISO date of judgement. */
  readonly day: string;
  readonly facts: LawFacts;
  readonly regions: Regions;
  readonly words: RegisterWords;
  /** In the order of their ids. */
  readonly entries: readonly RegisteredTransfer[];
  /** Every transfer that could be read, as the judge takes them. */
  readonly transfers: readonly Transfer[];
  /** Sentences on what makes the register unsound: while there is one, nothing passes on any of its transfers. */
  readonly unsound: readonly string[];
  /** By whom the transfers were judged; where nobody may review, that stands as a problem of every transfer already. */
  readonly reviewers: Register["reviewers"];
  /** Sentences on what people should look at. */
  readonly notes: readonly string[];
}

/**
 * @param folder that need not exist where a register is begun
 * @throws InputError, DataFileError
 */
export function openRegister(folder: string, day: string, mayBegin = false): OpenRegister {
  if (!mayBegin && !existsSync(folder))
    throw new InputError(
      `${folder}: there is no such folder; name the register with --register, or begin one with "landlocked transfer new".`,
    );
  const facts = loadLawFacts();
  const regions = loadRegions();
  const words = registerWords({ ...facts, regions });
  const shown = basename(resolve(folder));
  const { transfers: entries, reviewers, notes = [] } = readRegister(folder, day, words);
  return {
    folder,
    shown,
    day,
    facts,
    regions,
    words,
    entries,
    transfers: entries.flatMap(({ transfer }) => transfer ?? []),
    unsound: entries.flatMap(({ unsound }) => unsound),
    reviewers,
    notes,
  };
}

/** @throws InputError that names those on file */
export function entryOf({ entries, shown }: OpenRegister, id: string): RegisteredTransfer {
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  const known = entries.length === 0 ? "none is" : `there ${entries.length === 1 ? "is" : "are"} ${names(entries)}`;
  throw new InputError(`${id}: no such transfer in ${shown}; ${known} on file.`);
}

/** One entry, or all. */
export function entriesOf(register: OpenRegister, id: string | undefined): readonly RegisteredTransfer[] {
  return id === undefined ? register.entries : [entryOf(register, id)];
}

/** @throws DataFileError where nobody may review */
export function reviewersOf({ reviewers, folder, shown }: OpenRegister): Reviewers {
  // Of an empty register they were not asked for yet.
  if (!reviewers) return readReviewers(folder, shown);
  if ("problems" in reviewers) throw new DataFileError(reviewers.problems);
  return reviewers;
}

/** Undefined where nobody may review. */
export function reviewersIfAny({ reviewers }: OpenRegister): Reviewers | undefined {
  return reviewers && "byId" in reviewers ? reviewers : undefined;
}

function names(entries: readonly RegisteredTransfer[]): string {
  const shown = entries.slice(0, 12).map(({ id }) => id);
  return shown.join(", ") + (entries.length > shown.length ? ` and ${entries.length - shown.length} more` : "");
}
