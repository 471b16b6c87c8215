/** Runs the command line: in this process, which is quick, or in one of its own, where the process itself is the point. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { format } from "node:util";
import { type MockInstance, vi } from "vitest";
import { main } from "../../cli/main.ts";

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** null: it was killed. */
  readonly status: number | null;
}

type Environment = Readonly<Record<string, string>>;

/** As `startLandlocked`, but nothing is loaded anew; one at a time, since the folder and the environment are the process's. */
export async function runLandlocked(args: readonly string[], env: Environment, cwd: string): Promise<Run> {
  const { exitCode, env: inherited } = process;
  const folder = process.cwd();
  const listening = process.stdout.listeners("error");
  const written = { stdout: "", stderr: "" };
  const spies = [...catchOutput(written), vi.spyOn(process, "exit").mockImplementation(exit)];
  process.chdir(cwd);
  process.env = { ...withoutColors(), ...env };
  process.exitCode = undefined;
  try {
    await main(["node", "landlocked", ...args]);
    return { ...written, status: Number(process.exitCode ?? 0) };
  } catch (thrown) {
    if (!(thrown instanceof Exit)) throw thrown;
    return { ...written, status: thrown.status };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners("error"))
      if (!listening.includes(listener)) process.stdout.off("error", listener as () => void);
    process.exitCode = exitCode;
    process.env = inherited;
    process.chdir(folder);
  }
}

/** Without Node's own warnings and the caller's colours. */
export function startLandlocked(args: readonly string[], env: Environment, cwd: string): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve("cli/landlocked.js"), ...args], {
    cwd,
    env: { ...withoutColors(), ...env },
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

/** No Error, which the command line would take for one of its own. */
class Exit {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

function exit(code: number | string | null | undefined): never {
  throw new Exit(Number(code ?? process.exitCode ?? 0));
}

function catchOutput(written: { stdout: string; stderr: string }): readonly MockInstance[] {
  const streams = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    }),
  );
  const errors = vi.spyOn(console, "error").mockImplementation((...said) => {
    written.stderr += `${format(...said)}\n`;
  });
  return [...streams, errors] as readonly MockInstance[];
}

function withoutColors(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return inherited;
}
