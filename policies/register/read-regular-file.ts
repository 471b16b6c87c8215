/** Reads a file of the register: the bytes of a plain file, never of a folder, a link, or a pipe that would keep it waiting. */
import { constants, lstatSync, readFileSync } from "node:fs";

/** What lies at the path may be changed after it was looked at: neither is a link followed then, nor a pipe waited for. */
const flag = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** @returns the bytes, or why there are none: completes "<file> ..." */
export function readRegularFile(path: string): Buffer | { readonly problem: string } {
  try {
    const found = lstatSync(path);
    // A link would leave it to whoever holds its other end what was reviewed.
    if (found.isSymbolicLink()) return { problem: "is a link; put the file itself there" };
    if (!found.isFile()) return { problem: "is no file" };
    return readFileSync(path, { flag });
  } catch (error) {
    if (isMissing(error)) return { problem: "is missing" };
    return { problem: `can't be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
