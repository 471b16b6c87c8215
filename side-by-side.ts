/** Runs scripts of package.json, two at a time, and prints each one's output once it has ended; the first that fails ends all. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

const left = process.argv.slice(2);
const running = new Set<ChildProcess>();

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
await Promise.all([work(), work()]);

async function work(): Promise<void> {
  for (let script = left.shift(); script !== undefined; script = left.shift()) {
    const { output, code } = await run(script);
    // Another has failed meanwhile, and this one was stopped.
    if (process.exitCode === 1) return;
    console.log(`${code === 0 ? "passed" : "failed"}  npm run ${script}${output === "" ? "" : `\n${output}`}`);
    if (code !== 0) stop();
  }
}

function stop(): void {
  process.exitCode = 1;
  left.length = 0;
  for (const { pid, exitCode } of running) if (pid !== undefined && exitCode === null) process.kill(-pid);
}

/** In a process group of its own, so that what the script starts can be stopped with it. */
async function run(script: string): Promise<{ readonly output: string; readonly code: number | null }> {
  const child = spawn(process.execPath, ["--run", script], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  running.delete(child);
  return { output: output.trimEnd(), code };
}
