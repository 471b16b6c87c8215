/** Runs the command line in a pseudo-terminal, by the `script` of the system, and types answers as the questions come. */
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Why tests of dialogues can't run here. Only the `script` of util-linux runs a command line. */
export const noTerminal =
  (spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false)
    ? undefined
    : "there is no script of util-linux, which makes a terminal";

export const key = { enter: "\r", down: "\x1b[B", stop: "\x03" } as const;

export interface Dialogue {
  /** All that was shown, without colours and movements of the cursor. */
  readonly shown: string;
  readonly status: number | null;
}

/** @param steps what to wait for, and what to type then; a question may be broken over lines */
export function inTerminal(
  args: readonly string[],
  cwd: string,
  steps: readonly (readonly [string, string])[],
  columns = 80,
): Promise<Dialogue> {
  const command = [process.execPath, resolve("cli/landlocked.js"), ...args].map((arg) => `'${arg}'`).join(" ");
  const child = spawn("script", ["-qec", `stty cols ${columns} rows 50; ${command}`, "/dev/null"], {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let shown = "";
  let seen = 0;
  const left = [...steps];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    shown += chunk;
    const [next] = left;
    const text = stripVTControlCharacters(shown.slice(seen)).replaceAll(/\s+/g, " ");
    if (!next || !text.includes(next[0])) return;
    left.shift();
    seen = shown.length;
    // The prompt listens only after it has drawn itself.
    setTimeout(() => child.stdin.write(next[1]), 100);
  });
  return new Promise((done) => child.on("close", (status) => done({ shown: stripVTControlCharacters(shown), status })));
}
