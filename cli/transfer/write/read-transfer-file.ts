/** The bytes of a transfer's file before a change, and what the changed text says, checked like any file of the register. */

import { join } from "node:path";
import {
  checkYaml,
  parseStrictYaml,
  type RegisterWords,
  readRegularFile,
  type TransferFile,
  transferSchema,
} from "@landlocked/policies/transfers";
import { Refusal } from "../refusal.ts";

export interface BytesOnFile {
  readonly path: string;
  /** Undefined: there is no such file. */
  readonly bytes: Buffer | undefined;
}

/**
 * To be read before the register is: whatever changes after that is noticed when the file is written. What is no plain file has
 * no bytes: the register says so.
 */
export function bytesOnFile(folder: string, id: string): BytesOnFile {
  const path = join(folder, `${id}.yaml`);
  const bytes = readRegularFile(path);
  return { path, bytes: "problem" in bytes ? undefined : bytes };
}

/** @throws Refusal, a sentence for each thing wrong */
export function readChanged(text: string, shown: string, words: RegisterWords): TransferFile {
  const yaml = parseStrictYaml(Buffer.from(text), shown);
  const checked = "problems" in yaml ? yaml : checkYaml(yaml, transferSchema(words));
  if ("problems" in checked) throw new Refusal(checked.problems);
  return checked.value;
}
