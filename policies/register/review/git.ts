/** Asks git what it has of the register: as it is installed, and without anything the repository itself would have run. */
import { execFileSync } from "node:child_process";

/** Nothing of the repository's own config may run, and no variable may lead to another repository. */
const quiet = ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];

/** Runs git and gives the lines it writes; none where it fails. */
export function gitIn(cwd: string): (...args: readonly string[]) => readonly string[] {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return (...args) => {
    try {
      const said = execFileSync("git", [...quiet, ...args], {
        cwd,
        env,
        encoding: "utf8",
        timeout: 10_000,
        maxBuffer: 16_777_216,
        stdio: ["ignore", "pipe", "ignore"],
      });
      return said.split("\n").filter((line) => line !== "");
    } catch {
      return [];
    }
  };
}
