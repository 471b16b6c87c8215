/** Which register was used: a copy beside the project, or one whose reviewers nobody else has seen, is told and not only used. */
import { hash } from "node:crypto";
import { realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { RegisterUsed } from "../border/transfer/register-used.ts";
import { gitIn } from "./review/git.ts";
import { readRegularFile } from "./strict/read-regular-file.ts";

/** @param folder of the project, where it is known */
export function registerUsed(register: string, folder: string | undefined): RegisterUsed {
  const real = realpathSync(register);
  // Between two drives of Windows there is no relative path.
  const path = folder === undefined ? real : relative(realpathSync(folder), real);
  const isOutside = isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`);
  return { path: isOutside ? real : path, isOutside, isChanged: isChanged(real) };
}

function isChanged(register: string): boolean {
  const bytes = readRegularFile(join(register, "reviewers.yaml"));
  const git = gitIn(register);
  const [committed] = git("rev-parse", "--verify", "--quiet", "HEAD:./reviewers.yaml");
  if (committed === undefined) return git("rev-parse", "--is-inside-work-tree")[0] === "true";
  if ("problem" in bytes) return true;
  // Git may keep other ends of lines than it checks out.
  const kept = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return ![bytes, kept].some((one) => blobOf(one, committed.length) === committed);
}

/** The name git gives to bytes, in the kind of repository whose names have that length. */
function blobOf(bytes: Buffer, length: number): string {
  return hash(length === 64 ? "sha256" : "sha1", Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}
