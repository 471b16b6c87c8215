/** Takes a new transfer from a file: checked like any other, with the SHA-256 of its documents filled in where it is missing. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import {
  checkYaml,
  parseStrictYaml,
  readRegularFile,
  type TransferFile,
  transferSchema,
} from "@landlocked/policies/transfers";
import { isMap, parseDocument, visit } from "yaml";
import type { OpenRegister } from "../open-register.ts";
import { sha256Of } from "./ask-document.ts";

export interface TransferDraft {
  readonly text: string;
  readonly contents: TransferFile;
}

/** @throws InputError, a sentence for each thing wrong */
export function readTransferDraft(file: string, { folder, words }: OpenRegister): TransferDraft {
  const bytes = readRegularFile(file);
  if ("problem" in bytes) throw new InputError(`--file ${file} ${bytes.problem}.`);
  const broken = parseStrictYaml(bytes, file);
  if ("problems" in broken) throw new InputError(broken.problems);
  const text = withHashes(bytes.toString(), folder);
  const yaml = parseStrictYaml(Buffer.from(text), file);
  const checked = "problems" in yaml ? yaml : checkYaml(yaml, transferSchema(words));
  if ("problems" in checked) throw new InputError(checked.problems);
  const contents = checked.value;
  for (const key of ["reviews", "revoked"] as const)
    if (contents[key] !== undefined && !(Array.isArray(contents[key]) && contents[key].length === 0))
      throw new InputError(`${file}: ${key} is there already; a new transfer has none. Remove it.`);
  return { text, contents };
}

/** The text as it was, if every hash is there. */
function withHashes(text: string, folder: string): string {
  const document = parseDocument(text);
  let isChanged = false;
  visit(document, {
    Map: (_key, node, ancestors) => {
      const path = node.get("path") ?? node.get("document");
      const isBelowLaws = ancestors.some((one) => isMap(one) && one.has("mechanism"));
      if (!isBelowLaws || typeof path !== "string" || node.has("sha256")) return;
      if (!path.startsWith("documents/") || path.includes("..") || !existsSync(join(folder, path))) return;
      node.set("sha256", sha256Of(folder, path));
      isChanged = true;
    },
  });
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}
