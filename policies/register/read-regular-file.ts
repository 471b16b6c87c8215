/** Reads a file of the register: the bytes of a plain file, never of a folder or of a pipe that would keep it waiting. */
import { readFileSync, statSync } from "node:fs";

/** @returns the bytes, or why there are none: completes "<file> ..." */
export function readRegularFile(path: string): Buffer | { readonly problem: string } {
  try {
    if (!statSync(path).isFile()) return { problem: "is no file" };
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return { problem: "is missing" };
    return { problem: `can't be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
