/** Evidence documents (transfers/documents): each must lie there itself, with exactly the bytes that were reviewed. */
import { hash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { isMissing, readRegularFile } from "./strict/read-regular-file.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

/** A document a transfer names: its bytes are those that were reviewed, or a whole sentence says what they are. */
export interface JudgedDocument {
  readonly law: string;
  /** A word of evidence, or a duty. */
  readonly proves: string;
  /** From the register's folder. */
  readonly path: string;
  /** Of the bytes that were reviewed; of a duty's document that states none, none is right. */
  readonly sha256?: string | undefined;
  readonly problem?: string | undefined;
}

type Judged = Pick<TransferFile, "laws"> & Partial<Pick<TransferFile, "reviews">>;

/** The documents of one register, each read once. */
export class EvidenceDocuments {
  readonly #folder: string;
  readonly #read = new Map<string, { readonly sha256: string } | { readonly problem: string }>();

  /** @param folder of the register */
  constructor(folder: string) {
    this.#folder = realpathSync(folder);
  }

  /** Every document a transfer names. @param shown the transfer's file as a reader knows it */
  judge({ laws, reviews }: Judged, shown: string): readonly JudgedDocument[] {
    const isReviewed = Array.isArray(reviews) && reviews.length > 0;
    return Object.entries(laws).flatMap(([law, { documents = [], duties = [] }]) => {
      const judged = (proves: string, path: string, sha256: string | undefined, place: string): JudgedDocument => {
        return {
          law,
          proves,
          path,
          sha256,
          problem: this.#problem(path, sha256, `${shown}, laws.${law}.${place}`, isReviewed),
        };
      };
      return [
        ...documents.map(({ evidence, path, sha256 }, index) => {
          const one = judged(evidence, path, sha256, `documents[${index}]`);
          const other = documents
            .slice(0, index)
            .find((before) => before.sha256 === sha256 && before.evidence !== evidence);
          if (other === undefined || one.problem !== undefined) return one;
          const problem = `${shown}, laws.${law}.documents[${index}]: ${path} has the bytes of the ${other.evidence} too; file each paper by itself.`;
          return { ...one, problem };
        }),
        ...duties.flatMap(({ duty, document, sha256 }, index) =>
          document === undefined ? [] : judged(duty, document, sha256, `duties[${index}]`),
        ),
      ];
    });
  }

  #problem(path: string, expected: string | undefined, place: string, isReviewed: boolean): string | undefined {
    const found = this.#read.get(path) ?? this.#hash(path);
    this.#read.set(path, found);
    if ("problem" in found) return `${place}: ${path} ${found.problem}.`;
    if (found.sha256 === expected) return undefined;
    if (!isReviewed)
      return `${place}: ${path} has ${expected === undefined ? "no sha256 in the file" : "another SHA-256 than the file states"}, it is ${found.sha256}; enter this hash before it is reviewed, or put the document there that is meant.`;
    return `${place}: ${path} has other bytes than were reviewed, its SHA-256 is ${found.sha256}; restore the document, or enter this hash and have the transfer reviewed anew.`;
  }

  #hash(path: string): { readonly sha256: string } | { readonly problem: string } {
    try {
      const real = realpathSync(join(this.#folder, path));
      if (!real.startsWith(join(this.#folder, "documents") + sep))
        return { problem: "leads out of the register's documents by a link; put the document itself there" };
      if (real !== join(this.#folder, path)) return { problem: "is a link; put the document itself there" };
      const bytes = readRegularFile(real);
      if ("problem" in bytes) return { problem: `${bytes.problem}; put the document there` };
      if (!isWritten(bytes)) return { problem: "is empty; put the document there" };
      return { sha256: hash("sha256", bytes) };
    } catch (error) {
      if (isMissing(error)) return { problem: "is missing; put the document there, or correct its path" };
      return { problem: `can't be read (${error instanceof Error ? error.message : String(error)})` };
    }
  }
}

/** Blanks, marks and signs alone are no document, in whatever encoding. */
function isWritten(bytes: Uint8Array): boolean {
  return /[\p{L}\p{N}]/u.test(new TextDecoder().decode(bytes));
}
