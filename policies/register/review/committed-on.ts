/** When git first had a signature: what was committed was signed by then. Asked only of a review that nothing else proves. */
import { basename, dirname } from "node:path";
import { gitIn } from "./git.ts";

/** The ISO date by which a signature was there, where version control can say so. */
export type CommittedOn = (signature: string) => string | undefined;

/**
 * The day of the first commit of a file that holds a signature. A commit can state any day, but it can't be older than those
 * it follows: the newest of them all counts, so that who backdates must rewrite history, which a protected branch refuses.
 * @param path of the file; undefined where it is in no repository, not committed, or git is not there
 */
export function committedOn(path: string, signature: string): string | undefined {
  const mark = signature
    .split("\n")
    .findLast((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line.trim()))
    ?.trim();
  if (mark === undefined) return undefined;
  const git = gitIn(dirname(path));
  // Oldest first: the first commit that brought the signature in.
  const [first] = git(
    "log",
    "--format=%H",
    "--topo-order",
    "--reverse",
    "--no-ext-diff",
    "--no-textconv",
    `-S${mark}`,
    "--",
    basename(path),
  );
  if (first === undefined) return undefined;
  const seconds = git("log", "--format=%ct", "--max-count=100000", first).map(Number);
  const newest = Math.max(...seconds);
  return Number.isFinite(newest) ? new Date(newest * 1000).toISOString().slice(0, 10) : undefined;
}
