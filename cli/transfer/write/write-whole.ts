/**
 * Writes a file of the register whole or not at all: whoever reads it, and whoever is killed, finds the old state or the
 * new one. And only over what the writer has read, so that of two people who write at once none undoes the other's work.
 */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import { readRegularFile } from "@landlocked/policies/transfers";
import { Refusal } from "../refusal.ts";
import { codeOf, holdLock } from "./write-lock.ts";

/**
 * @param expected the bytes the writer has read; undefined: there was no such file
 * @param shown the file as sentences name it
 * @throws Refusal where the file is no longer as it was read, or somebody else is writing it
 * @throws InputError where it can't be written
 */
export async function writeWhole(
  path: string,
  expected: Buffer | undefined,
  text: string,
  shown: string,
): Promise<void> {
  try {
    await write(path, expected, text, shown);
  } catch (error) {
    if (error instanceof Refusal || codeOf(error) === undefined) throw error;
    throw new InputError(`${shown} can't be written (${(error as Error).message}); it is left as it was.`);
  }
}

async function write(path: string, expected: Buffer | undefined, text: string, shown: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  // The folder may be a link as a whole; a file in it that is one would let a commit choose what is overwritten.
  const folder = realpathSync(dirname(path));
  const target = join(folder, basename(path));
  const lock = await holdLock(join(folder, `.${basename(path)}.lock`), shown);
  try {
    const found = readIfThere(target, shown);
    if (!isSame(found, expected)) throw new Refusal(changedText(found, expected, shown));
    clearDrafts(target);
    replace(target, text);
  } finally {
    lock.release();
  }
  keepFolder(folder);
}

const draftsOf = (target: string): string => `.${basename(target)}.`;

/** Of writers that were killed: whoever holds the lock is the only one who writes. A link is removed, not what it leads to. */
function clearDrafts(target: string): void {
  for (const name of readdirSync(dirname(target)))
    if (name.startsWith(draftsOf(target)) && name.endsWith(".new"))
      rmSync(join(dirname(target), name), { force: true });
}

/** The rename is the moment of change: before it everything is on the disk, under a name that nobody can have foreseen. */
function replace(target: string, text: string): void {
  const draft = join(dirname(target), `${draftsOf(target)}${randomUUID()}.new`);
  const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = constants;
  try {
    const mode = existsSync(target) ? statSync(target).mode : 0o666;
    const file = openSync(draft, O_CREAT | O_EXCL | O_WRONLY | (O_NOFOLLOW ?? 0), mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A rename is safe from a loss of power only once its folder is on the disk. What is written stays written if that fails. */
function keepFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

function readIfThere(path: string, shown: string): Buffer | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const bytes = readRegularFile(path);
  if ("problem" in bytes) throw new InputError(`${shown} can't be written (${bytes.problem}); it is left as it was.`);
  return bytes;
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

function changedText(found: Buffer | undefined, expected: Buffer | undefined, shown: string): string {
  if (expected === undefined) return `${shown} exists already; it is left as it is. Choose another id.`;
  if (found === undefined) return `${shown} was removed while this command ran; nothing is written.`;
  return `${shown} was changed by somebody else while this command ran; nothing is written. Look at it and run the command again.`;
}
