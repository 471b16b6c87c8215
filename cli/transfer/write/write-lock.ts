/** Lets one process at a time write a file; a process that was killed holds nobody up. */
import { closeSync, linkSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { readRegularFile } from "@landlocked/policies/transfers";
import { Refusal } from "../refusal.ts";

export interface WriteLock {
  readonly release: () => void;
}

/** Writing takes milliseconds; who waits longer waits for somebody who is gone. */
const patience = { tries: 60, milliseconds: 50 };

/**
 * @param shown the file that is written, as sentences name it
 * @throws Refusal where another process keeps it
 */
export async function holdLock(path: string, shown: string): Promise<WriteLock> {
  for (let tries = 0; ; tries += 1) {
    if (tryToHold(path)) return { release: () => release(path) };
    if (isAbandoned(path)) clearAway(path);
    else if (tries >= patience.tries)
      throw new Refusal(
        `${shown} is being written by another process; nothing is written here. If none is running, remove ${path}.`,
      );
    else await setTimeout(patience.milliseconds);
  }
}

/** A lock that can't be removed is abandoned with this process; what was written stays written. */
function release(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

function tryToHold(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(file, owner(process.pid));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function owner(pid: number): string {
  return `${pid} ${hostname()}`;
}

/** Only of this machine's processes it can be said that one is gone; and one killed at once never wrote its number. */
function isAbandoned(path: string): boolean {
  try {
    const found = readRegularFile(path);
    // What no process of ours has put there nobody clears away.
    if ("problem" in found) return false;
    const held = found.toString("utf8");
    const isOld = Date.now() - statSync(path).mtimeMs > (patience.tries * patience.milliseconds) / 2;
    const pid = Number.parseInt(held, 10);
    if (held === "") return isOld;
    return held === owner(pid) && !isRunning(pid);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Somebody else may have cleared it away meanwhile and hold it now: what turns out to be held is put back. */
function clearAway(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (!isAbandoned(aside)) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** "ENOENT", of an error of the file system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
