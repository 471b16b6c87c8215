/** What a new transfer would collide with in the register it is put into. */

import { existsSync } from "node:fs";
import { EvidenceDocuments, type JudgedDocument, type TransferFile } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";

/** A whole sentence each. @param documents those it names, as `documentsOnFile` found them */
export function problemsOnFile(
  contents: TransferFile,
  documents: readonly JudgedDocument[] | undefined,
  { folder, shown, entries }: OpenRegister,
): readonly string[] {
  const { id, supersedes } = contents;
  const file = `${shown}/${id}.yaml`;
  if (entries.some((one) => one.id === id))
    return [`${file} exists already; it is left as it is. Choose another id, or supersede it.`];
  const older = entries.find((one) => one.id === supersedes);
  const unknown =
    supersedes === undefined || older
      ? []
      : [`${file}: supersedes is "${supersedes}", which is no transfer on file; name one that is, or remove it.`];
  if (documents) return [...unknown, ...documents.flatMap(({ problem }) => problem ?? [])];
  const isEmpty = Object.values(contents.laws).every(
    (law) => !law.documents?.length && !law.duties?.some(({ document }) => document !== undefined),
  );
  if (isEmpty) return unknown;
  const missing = `${file} names documents, and there is no folder ${folder} yet; put them below ${folder}/documents first.`;
  return [...unknown, missing];
}

/** The documents a new transfer names; undefined where the register is only begun and has no folder yet. */
export function documentsOnFile(
  contents: TransferFile,
  { folder, shown }: OpenRegister,
): readonly JudgedDocument[] | undefined {
  return existsSync(folder) ? new EvidenceDocuments(folder).judge(contents, `${shown}/${contents.id}.yaml`) : undefined;
}
