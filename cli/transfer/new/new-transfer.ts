/** `landlocked transfer new`: puts a transfer on file, asked for in a terminal or taken from a file; never over another. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import { stages } from "@landlocked/policies/register";
import {
  type JudgedDocument,
  type RegisteredTransfer,
  type TransferFile,
  toTransfer,
} from "@landlocked/policies/transfers";
import { print } from "../../render/print.ts";
import { type OpenRegister, openRegister } from "../open-register.ts";
import { pageOf } from "../page.ts";
import { Refusal } from "../refusal.ts";
import { renderTransfer } from "../render-transfer.ts";
import { isTerminal } from "../sign/confirm-in-terminal.ts";
import { toTransferView } from "../transfer-view.ts";
import { toYaml } from "../write/edit-transfer-file.ts";
import { readChanged } from "../write/read-transfer-file.ts";
import { writeWhole } from "../write/write-whole.ts";
import { AnswerDraft } from "./answer-draft.ts";
import { askTransfer } from "./ask-transfer.ts";
import { type Asker, terminalAsker } from "./asker.ts";
import { keepingAsker } from "./keeping-asker.ts";
import { documentsOnFile, problemsOnFile } from "./problems-on-file.ts";
import { type Proposal, proposing } from "./proposing-asker.ts";
import { readTransferDraft } from "./read-transfer-draft.ts";

export interface NewOptions extends Proposal {
  readonly register: string;
  /** A YAML file to take it from. */
  readonly file?: string;
  readonly color: boolean;
}

/** Returns the exit code. Throws InputError, DataFileError and Refusal before anything is written. */
export async function newTransfer(
  { register: folder, file, color, ...proposal }: NewOptions,
  day: string,
): Promise<number> {
  if (file === undefined && !isTerminal())
    throw new InputError("There is no terminal to ask in; name a YAML file with --file.");
  const register = openRegister(folder, day, true);
  if (file === undefined) return newInTerminal(proposing(await terminalAsker(), proposal, register), register, color);
  const { text, contents } = readTransferDraft(file, register);
  return put(text, contents, register, color);
}

/** Goes on with what a former run was told; the draft goes once the transfer is on file. */
export async function newInTerminal(asker: Asker, register: OpenRegister, color: boolean): Promise<number> {
  const draft = new AnswerDraft(register);
  const code = await newAsked(await keepingAsker(asker, draft), register, color, asker);
  draft.remove();
  return code;
}

/** Everything asked for by `asker`; `last` confirms before it is written. */
export async function newAsked(
  asker: Asker,
  register: OpenRegister,
  color: boolean,
  last: Pick<Asker, "confirm"> = asker,
): Promise<number> {
  const asked = await askTransfer(asker, register);
  const text = toYaml(asked);
  const shown = `${register.shown}/${asked.id}.yaml`;
  try {
    const contents = readChanged(text, shown, register.words);
    print(`\n${describe(contents, documentsOnFile(contents, register), register, color)}\n`);
    if (!(await last.confirm(`Write ${shown}?`, true))) throw new Refusal("Nothing is written.");
    return await put(text, contents, register, color, false);
  } catch (error) {
    // Forty answers are not to be given twice.
    print(`\n${text}\n`);
    throw error;
  }
}

async function put(
  text: string,
  contents: TransferFile,
  register: OpenRegister,
  color: boolean,
  isShown = true,
): Promise<number> {
  const { folder, shown } = register;
  const file = `${shown}/${contents.id}.yaml`;
  const documents = documentsOnFile(contents, register);
  const problems = problemsOnFile(contents, documents, register);
  if (problems.length > 0) throw new Refusal(problems);
  if (isShown) print(`${describe(contents, documents, register, color)}\n`);
  await writeWhole(join(folder, `${contents.id}.yaml`), undefined, text, file);
  const reviewers = existsSync(join(folder, "reviewers.yaml"))
    ? ""
    : `${shown}/reviewers.yaml is missing: enter there who may review, before the first review. `;
  print(
    `${file} is on file. ${reviewers}Next: landlocked transfer review ${contents.id} --stage data-owner --key PATH\n`,
  );
  return 0;
}

function describe(
  contents: TransferFile,
  documents: readonly JudgedDocument[] | undefined,
  register: OpenRegister,
  color: boolean,
): string {
  const { id } = contents;
  const file = `${register.shown}/${id}.yaml`;
  const why = { code: "not-reviewed", facts: { file } } as const;
  const standing = { kind: "pending", missing: stages, why } as const;
  const entry: RegisteredTransfer = {
    id,
    file,
    contents,
    transfer: toTransfer(contents, standing, register.day),
    standing,
    unsound: [],
    documents: documents ?? [],
    reviews: [],
  };
  return renderTransfer(toTransferView(entry, register), register, pageOf(color));
}
