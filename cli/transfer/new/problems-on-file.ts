/** What a new transfer would collide with in the register it is put into. */
import { existsSync } from "node:fs";
import { EvidenceDocuments } from "@landlocked/policies/register/evidence-documents";
import type { TransferFile } from "@landlocked/policies/register/transfer-file";
import type { OpenRegister } from "../open-register.ts";

/** A whole sentence each. */
export function problemsOnFile(contents: TransferFile, { folder, shown, entries }: OpenRegister): readonly string[] {
  const { id, supersedes } = contents;
  const file = `${shown}/${id}.yaml`;
  if (entries.some((one) => one.id === id))
    return [`${file} exists already; it is left as it is. Choose another id, or supersede it.`];
  const older = entries.find((one) => one.id === supersedes);
  const unknown =
    supersedes === undefined || older
      ? []
      : [`${file}: supersedes is "${supersedes}", which is no transfer on file; name one that is, or remove it.`];
  return [...unknown, ...documentProblems(contents, folder, file)];
}

function documentProblems(contents: TransferFile, folder: string, file: string): readonly string[] {
  if (existsSync(folder)) return new EvidenceDocuments(folder).problemsOf(contents, file);
  const names = Object.values(contents.laws).some(
    ({ documents = [], duties = [] }) => documents.length > 0 || duties.some(({ document }) => document !== undefined),
  );
  return names
    ? [`${file} names documents, and there is no folder ${folder} yet; put them below ${folder}/documents first.`]
    : [];
}
