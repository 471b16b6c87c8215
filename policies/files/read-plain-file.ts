/** Reads what people name as a file: bytes of a plain file of a size such files have, never a folder, a device, or a pipe that waits. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** Bytes; what people write by hand is far smaller. */
export const mostText = 16 * 2 ** 20;

export interface ReadLimits {
  /** Largest size in bytes. */
  readonly most: number;
  /** Whether a link is followed to what it leads to. */
  readonly links: boolean;
}

/** @returns the bytes, or why there are none: completes "<file> ...". Throws where nothing is there, or it may not be read. */
export function readPlainFile(path: URL | string, { most, links }: ReadLimits): Buffer | { readonly problem: string } {
  // What lies at the path may change after it was looked at, so it is opened first: no link is followed then, no pipe waited for.
  const file = openSync(
    path,
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ? 0 : (constants.O_NOFOLLOW ?? 0)),
  );
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { problem: "is no file" };
    if (found.size > most) return { problem: `has ${found.size} bytes; at most ${most} are read` };
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
