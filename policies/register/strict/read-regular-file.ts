/** Reads a file of the register: the bytes of a plain file, never of a folder, a link, or a pipe that would keep it waiting. */
import { lstatSync } from "node:fs";
import { readPlainFile } from "../../files/read-plain-file.ts";

/** Bytes of a scanned contract, generously. */
const mostDocument = 256 * 2 ** 20;

/**
 * @param most bytes that such a file can have; a document's, where nothing is said
 * @returns the bytes, or why there are none: completes "<file> ..."
 */
export function readRegularFile(path: string, most = mostDocument): Buffer | { readonly problem: string } {
  try {
    // A link would leave it to whoever holds its other end what was reviewed.
    if (lstatSync(path).isSymbolicLink()) return { problem: "is a link; put the file itself there" };
    return readPlainFile(path, { most, links: false });
  } catch (error) {
    if (isMissing(error)) return { problem: "is missing" };
    return { problem: `can't be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
