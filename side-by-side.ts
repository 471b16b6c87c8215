/** Runs scripts of package.json, two at a time, and prints each one's output once it has ended; the first that fails ends all. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as waited } from "node:timers/promises";

/** Of each script's output this much is kept, its end. */
const keptCharacters = 4_000_000;
/** How long the rest of its output may take once a script has ended: what it left running may hold its output open for good. */
const graceMilliseconds = 500;

type Script = ChildProcessByStdio<null, Readable, Readable>;
interface Result {
  readonly passed: boolean;
  readonly output: string;
}

const missing: Result = { passed: false, output: "package.json has no script of that name." };
const left = process.argv.slice(2);
const running = new Set<Script>();

if (left.length === 0) {
  console.error("usage: node side-by-side.ts SCRIPT... (names of scripts of package.json)");
  process.exitCode = 2;
} else {
  const { scripts = {} } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts?: Record<string, string> };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  await Promise.all([work(scripts), work(scripts)]);
}

async function work(scripts: Readonly<Record<string, string>>): Promise<void> {
  for (let script = left.shift(); script !== undefined; script = left.shift()) {
    const command = Object.hasOwn(scripts, script) ? scripts[script] : undefined;
    const { output, passed } = command === undefined ? missing : await run(command);
    // Another has failed meanwhile, and this one was stopped.
    if (process.exitCode === 1) return;
    console.log(`${passed ? "passed" : "failed"}  npm run ${script}${output === "" ? "" : `\n${output}`}`);
    if (!passed) stop();
  }
}

function stop(): void {
  process.exitCode = 1;
  left.length = 0;
  for (const script of running) kill(script, "SIGTERM");
}

/**
 * By a shell of its own, which says by what signal it ended: `node --run` exits with 0 then. In a process group of its own,
 * so that what the script starts can be stopped with it.
 */
async function run(command: string): Promise<Result> {
  const script = spawn(command, { shell: true, detached: true, stdio: ["ignore", "pipe", "pipe"], env: environment() });
  running.add(script);
  const output = keepEnd(script);
  const closed = once(script, "close");
  const [code, signal] = (await once(script, "exit")) as [number | null, string | null];
  await Promise.race([closed, waited(graceMilliseconds, undefined, { ref: false })]);
  running.delete(script);
  if (!script.stdout.closed || !script.stderr.closed) {
    kill(script, "SIGKILL");
    script.stdout.destroy();
    script.stderr.destroy();
  }
  const ended = signal === null ? [] : [`It was ended by ${signal}.`];
  return { passed: code === 0, output: [output().trimEnd(), ...ended].filter((part) => part !== "").join("\n") };
}

/** npm adds the folder of the packages' commands to the path, and who starts this without npm does not. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [resolve("node_modules/.bin"), process.env.PATH].join(delimiter) };
}

function kill({ pid }: Script, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Nothing of it runs any more.
  }
}

/** @returns what it wrote by then, or the end of that */
function keepEnd({ stdout, stderr }: Script): () => string {
  let output = "";
  let isCut = false;
  for (const stream of [stdout, stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length < 2 * keptCharacters) return;
      output = output.slice(-keptCharacters);
      isCut = true;
    });
  return () => (isCut ? `[only the end is shown]\n${output.slice(-keptCharacters)}` : output);
}
