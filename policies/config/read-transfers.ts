/** The register of transfers as the judge takes it: each with where it stands, and what is broken told and never used. */
import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import type { Facts } from "../border/estate/facts.ts";
import type { RegisterUsed } from "../border/transfer/register-used.ts";
import type { Transfer } from "../border/transfer/transfer.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { readRegister } from "../register/read-register.ts";
import { registerUsed } from "../register/register-used.ts";
import type { RegisterWords } from "../register/transfer-file/register-words.ts";
import { usualFolder } from "../register/usual-folder.ts";
import { evidenceOnFile } from "../vocabulary/load-vocabulary.ts";

export interface Transfers {
  readonly transfers: readonly Transfer[];
  /** Sentences about files of the register whose words can't be relied on; until they are mended nothing passes. */
  readonly unsoundTransfers: readonly string[];
  /** The register they are of; absent where there is none. */
  readonly register?: RegisterUsed | undefined;
}

/** A folder somebody's config states. */
export interface StatedFolder {
  /** From the project's folder, or from the root. */
  readonly path: string;
  /** Whose words these are: "config of stack dev: landlocked:transfers". */
  readonly field: string;
}

/**
 * @param stated must exist; without one the usual folder counts, where there is one
 * @param identity the project's folder, undefined where it is not known, and the ISO date of judgement
 * @throws DataFileError where the register can't be read
 */
export function readTransfers(
  stated: StatedFolder | undefined,
  {
    folder,
    project,
    day,
  }: { readonly folder: string | undefined; readonly project?: string | undefined; readonly day: string },
  facts: Facts,
): Transfers {
  const path = stated?.path ?? usualFolder;
  if (folder === undefined && !isAbsolute(path)) return inNoFolder(stated, project);
  const register = resolve(folder ?? "/", path);
  if (!existsSync(register)) {
    if (stated === undefined) return { transfers: [], unsoundTransfers: [] };
    throw new DataFileError(
      `${stated.field} is "${path}", and there is no folder ${register}; allowed is the folder of a register, from the project's folder.`,
    );
  }
  const { transfers } = readRegister(register, day, registerWords(facts));
  if (transfers.length === 0) return { transfers: [], unsoundTransfers: [] };
  const used = registerUsed(register, folder);
  // Where the project's folder is not known, whoever states a register from the root says that it is this project's.
  const isShared = folder !== undefined && used.isOutside;
  return {
    transfers: transfers.flatMap(({ transfer }) => (transfer ? [{ ...transfer, isShared }] : [])),
    unsoundTransfers: transfers.flatMap(({ unsound }) => unsound),
    register: used,
  };
}

/** There may be a register that forbids or allows; nobody knows. */
function inNoFolder(stated: StatedFolder | undefined, project: string | undefined): Transfers {
  const why = `the folder of the project${project === undefined ? "" : ` ${project}`} is not known; start pulumi in it, or state its register from the root in landlocked:transfers`;
  if (stated) throw new DataFileError(`${stated.field} is "${stated.path}", and ${why}.`);
  return { transfers: [], unsoundTransfers: [`${why}.`] };
}

/** The words a transfer may be written in: those of the laws, regions and vocabulary on file. */
export function registerWords({
  laws,
  regions,
  vocabulary,
  withoutLaw,
}: Pick<Facts, "laws" | "regions" | "vocabulary" | "withoutLaw">): RegisterWords {
  const { words } = vocabulary;
  const all = [...regions.of("aws"), ...regions.of("alicloud")];
  return {
    categories: new Set(words.categories.map(({ id }) => id)),
    purposes: new Set(words.purposes),
    transactions: new Set(words.transactions),
    exporterRoles: new Set(words.exporterRoles),
    evidence: evidenceOnFile(vocabulary),
    evidenceKinds: new Map([
      ...words.evidence.dates.map((word) => [word, "date"] as const),
      ...words.evidence.answers.map((word) => [word, "answer"] as const),
      ...words.evidence.texts.map((word) => [word, "text"] as const),
      ...words.evidence.lists.map((word) => [word, "list"] as const),
      ...vocabulary.papers.flatMap(({ id, stated }) => (stated === undefined ? [] : [[id, stated] as const])),
    ]),
    numberForms: new Map(
      vocabulary.papers.flatMap(({ id, form }) => (form === undefined ? [] : [[id, form] as const])),
    ),
    laws: new Map(laws.map((law) => [law.id, new Set(law.mechanisms.map(({ id }) => id))])),
    duties: new Map(laws.map((law) => [law.id, new Set(law.duties.map(({ id }) => id))])),
    territories: new Map([
      ...laws.map(({ territory }) => [territory.id, new Set(territory.countries)] as const),
      ...[...withoutLaw].map((place) => [place, new Set([place])] as const),
    ]),
    regions: new Map(
      all.flatMap(({ cloud, code, country }) => (country === null ? [] : [[`${cloud}/${code}`, country] as const])),
    ),
  };
}
