/** Evidence documents (transfers/documents): each must lie there itself, with exactly the bytes that were reviewed. */
import { hash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { isMissing, readRegularFile } from "./read-regular-file.ts";
import type { TransferFile } from "./transfer-file.ts";

/** The documents of one register, each read once. */
export class EvidenceDocuments {
  readonly #folder: string;
  readonly #read = new Map<string, { readonly sha256: string } | { readonly problem: string }>();

  /** @param folder of the register */
  constructor(folder: string) {
    this.#folder = realpathSync(folder);
  }

  /** A whole sentence for each document that is not what the transfer says. */
  problemsOf({ laws }: TransferFile, shown: string): readonly string[] {
    return Object.entries(laws).flatMap(([law, { documents = [], duties = [] }]) => [
      ...documents.flatMap(({ path, sha256 }, index) =>
        this.#problem(path, sha256, `${shown}, laws.${law}.documents[${index}]`),
      ),
      ...duties.flatMap(({ document, sha256 }, index) =>
        document === undefined ? [] : this.#problem(document, sha256, `${shown}, laws.${law}.duties[${index}]`),
      ),
    ]);
  }

  #problem(path: string, expected: string | undefined, place: string): readonly string[] {
    const found = this.#read.get(path) ?? this.#hash(path);
    this.#read.set(path, found);
    if ("problem" in found) return [`${place}: ${path} ${found.problem}.`];
    if (found.sha256 === expected) return [];
    return [
      `${place}: ${path} has other bytes than were reviewed, its SHA-256 is ${found.sha256}; restore the document, or enter this hash and have the transfer reviewed anew.`,
    ];
  }

  #hash(path: string): { readonly sha256: string } | { readonly problem: string } {
    try {
      const real = realpathSync(join(this.#folder, path));
      if (!real.startsWith(join(this.#folder, "documents") + sep))
        return { problem: "leads out of the register's documents by a link; put the document itself there" };
      const bytes = readRegularFile(real);
      return "problem" in bytes
        ? { problem: `${bytes.problem}; put the document there` }
        : { sha256: hash("sha256", bytes) };
    } catch (error) {
      if (isMissing(error)) return { problem: "is missing; put the document there, or correct its path" };
      return { problem: `can't be read (${error instanceof Error ? error.message : String(error)})` };
    }
  }
}
