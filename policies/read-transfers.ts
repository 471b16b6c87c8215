/** The register of transfers as the judge takes it: each with where it stands, and what is broken told and never used. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Facts } from "./border/estate.ts";
import type { Transfer } from "./border/transfer.ts";
import { DataFileError } from "./read-data-file.ts";
import { readRegister } from "./register/read-register.ts";
import type { RegisterWords } from "./register/register-words.ts";
import { evidenceWords } from "./vocabulary/load-vocabulary.ts";

export interface Transfers {
  readonly transfers: readonly Transfer[];
  /** Sentences about files of the register whose words can't be relied on; until they are mended nothing passes. */
  readonly unsoundTransfers: readonly string[];
}

/** Where a project keeps its register unless its config says otherwise. */
const usualFolder = "transfers";

/**
 * @param stated folder by config, relative to the project's; it must exist then
 * @param folder the project's
 * @throws DataFileError where the register can't be read
 */
export function readTransfers(
  stated: string | undefined,
  folder: string,
  day: string,
  facts: Facts,
  source: string,
): Transfers {
  const path = resolve(folder, stated ?? usualFolder);
  if (!existsSync(path)) {
    if (stated === undefined) return { transfers: [], unsoundTransfers: [] };
    throw new DataFileError(`${source}, landlocked:transfers: the folder ${stated} does not exist.`);
  }
  const { transfers } = readRegister(path, day, registerWords(facts));
  return {
    transfers: transfers.flatMap(({ transfer }) => transfer ?? []),
    unsoundTransfers: transfers.flatMap(({ unsound }) => unsound),
  };
}

/** The words a transfer may be written in: those of the laws, regions and vocabulary on file. */
export function registerWords({ laws, regions, vocabulary, withoutLaw }: Facts): RegisterWords {
  const { words } = vocabulary;
  const all = [...regions.of("aws"), ...regions.of("alicloud")];
  return {
    categories: new Set(words.categories.map(({ id }) => id)),
    purposes: new Set(words.purposes),
    transactions: new Set(words.transactions),
    exporterRoles: new Set(words.exporterRoles),
    evidence: new Set([
      ...evidenceWords(words),
      ...laws.flatMap((law) => law.mechanisms.flatMap((one) => one.evidence)),
    ]),
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
