/**
 * Writes a file of the register whole or not at all: whoever reads it, and whoever is killed, finds the old state or the
 * new one. And only over what the writer has read, so that of two people who write at once none undoes the other's work.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "@landlocked/policies/errors";
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
  // A link stays a link: what it leads to is written.
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = (ending: string): string => join(dirname(target), `.${basename(target)}.${ending}`);
  const lock = await holdLock(beside("lock"), shown);
  try {
    const found = readIfThere(target);
    if (!isSame(found, expected)) throw new Refusal(changedText(found, expected, shown));
    replace(target, beside("new"), text);
  } finally {
    lock.release();
  }
  keepFolder(dirname(target));
}

/** The rename is the moment of change: before it everything is on the disk, under another name. */
function replace(target: string, draft: string, text: string): void {
  try {
    const file = openSync(draft, "w", existsSync(target) ? statSync(target).mode : 0o666);
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

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

function changedText(found: Buffer | undefined, expected: Buffer | undefined, shown: string): string {
  if (expected === undefined) return `${shown} exists already; it is left as it is. Choose another id.`;
  if (found === undefined) return `${shown} was removed while this command ran; nothing is written.`;
  return `${shown} was changed by somebody else while this command ran; nothing is written. Look at it and run the command again.`;
}
