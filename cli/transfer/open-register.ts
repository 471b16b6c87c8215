/** What every command of the register starts from: its transfers, its reviewers, and all that they are judged by. */
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { LawFacts } from "@landlocked/policies/border/law/law-facts";
import type { Regions } from "@landlocked/policies/border/terms/place";
import type { Transfer } from "@landlocked/policies/border/transfer/transfer";
import { loadRegions } from "@landlocked/policies/clouds/load-regions";
import { registerWords } from "@landlocked/policies/config/read-transfers";
import { loadLawFacts } from "@landlocked/policies/facts/load-law-facts";
import { DataFileError } from "@landlocked/policies/files/read-data-file";
import { type RegisteredTransfer, type RegisterWords, readRegister } from "@landlocked/policies/register/read-register";
import { type Reviewers, readReviewers } from "@landlocked/policies/register/reviewers";
import { InputError } from "../input-error.ts";

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
  /** Absent where they can't be read: that stands as a problem of every transfer already. */
  readonly reviewers?: Reviewers | undefined;
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
  const { transfers: entries } = readRegister(folder, day, words);
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
    reviewers: reviewersIfSound(folder, shown),
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
export function reviewersOf({ folder, shown }: OpenRegister): Reviewers {
  return readReviewers(folder, shown);
}

function reviewersIfSound(folder: string, shown: string): Reviewers | undefined {
  try {
    return readReviewers(folder, shown);
  } catch (error) {
    if (error instanceof DataFileError) return undefined;
    throw error;
  }
}

function names(entries: readonly RegisteredTransfer[]): string {
  const shown = entries.slice(0, 12).map(({ id }) => id);
  return shown.join(", ") + (entries.length > shown.length ? ` and ${entries.length - shown.length} more` : "");
}
