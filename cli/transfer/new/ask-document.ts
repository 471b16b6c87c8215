/** Asks for a document of the register, and takes its SHA-256 at once. */
import { hash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import { readRegularFile } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import type { Asker } from "./asker.ts";

export interface DocumentOnFile {
  /** From the register's folder: "documents/orders/contract.pdf". */
  readonly path: string;
  readonly sha256: string;
}

/**
 * Undefined for none. Only what lies below the register's documents can be chosen.
 *
 * @param taken what proves another paper already: under whatever name, the same bytes would be refused for a second one
 */
export async function askDocument(
  asker: Asker,
  question: string,
  { folder }: OpenRegister,
  taken: readonly Pick<DocumentOnFile, "sha256">[] = [],
): Promise<DocumentOnFile | undefined> {
  const paths = documentsIn(folder).filter((path) => {
    if (taken.length === 0) return true;
    const own = sha256Of(folder, path);
    return !taken.some(({ sha256 }) => sha256 === own);
  });
  if (paths.length === 0) return undefined;
  const choices = [{ value: "", label: "none" }, ...paths.map((value) => ({ value, label: value }))];
  const path = await asker.choose(question, choices);
  return path === "" ? undefined : { path, sha256: sha256Of(folder, path) };
}

/** 64 lower-case hexadecimal digits. */
export function sha256Of(folder: string, path: string): string {
  const bytes = readRegularFile(join(folder, path));
  if ("problem" in bytes) throw new InputError(`${path} ${bytes.problem}.`);
  return hash("sha256", bytes);
}

function documentsIn(folder: string): readonly string[] {
  const root = join(folder, "documents");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join("documents", join(entry.parentPath, entry.name).slice(root.length + 1)).replaceAll("\\", "/"))
    .sort();
}
