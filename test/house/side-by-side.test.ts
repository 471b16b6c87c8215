/** Scripts run side by side: all that pass are told, and the first that fails is told with its output and stops the rest. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const runner = resolve("side-by-side.ts");

function folderWith(scripts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
  return folder;
}

/** One that hangs counts as failed, well before what it waits for ends. */
function run(scripts: Readonly<Record<string, string>>, names = Object.keys(scripts)) {
  const folder = folderWith(scripts);
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, ...names], {
    cwd: folder,
    encoding: "utf8",
    timeout: 20_000,
    killSignal: "SIGKILL",
    maxBuffer: 100_000_000,
  });
  return { folder, lines: stdout.trimEnd().split("\n"), stderr, status };
}

/** A script that says who it is and lasts; its file with the number appears whole. */
const lasting = "echo $$ > pid.new && mv pid.new pid && exec sleep 600";

/** Ends it too, so that a failed test leaves nothing behind. */
function isRunning(folder: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

it("tells of each that passes, with what it says", () => {
  const { lines, stderr, status } = run({ one: "echo said by one", two: "true", three: "echo said by three >&2" });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(lines.toSorted()).toEqual([
    "passed  npm run one",
    "passed  npm run three",
    "passed  npm run two",
    "said by one",
    "said by three",
  ]);
});

it("ends with the first that fails: what runs beside it is stopped, what follows never starts", () => {
  const { folder, lines, status } = run({
    slow: lasting,
    bad: "while ! [ -f pid ]; do sleep 0.1; done; echo wrong; exit 3",
    last: "touch last",
  });
  expect(isRunning(folder)).toBe(false);
  expect(status).toBe(1);
  expect(lines).toEqual(["failed  npm run bad", "wrong"]);
  expect(existsSync(join(folder, "last"))).toBe(false);
});

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("stops what runs when it is itself stopped by %s", async (signal) => {
  const folder = folderWith({ slow: lasting });
  const running = spawn(process.execPath, [runner, "slow"], { cwd: folder, stdio: "ignore" });
  const ended = once(running, "exit");
  await vi.waitFor(() => expect(existsSync(join(folder, "pid"))).toBe(true), { timeout: 40_000 });
  running.kill(signal);
  expect(await ended).toEqual([1, null]);
  expect(isRunning(folder)).toBe(false);
});

it("fails for a script that a signal ended", () => {
  const { lines, status } = run({ killed: "echo so far; kill -9 $$" });
  expect(status).toBe(1);
  expect(lines).toEqual(["failed  npm run killed", "so far", "It was ended by SIGKILL."]);
});

it.each(["nowhere", "toString"])("fails for a script that is not there: %s", (name) => {
  const { lines, status } = run({ one: "true" }, [name]);
  expect(status).toBe(1);
  expect(lines).toEqual([`failed  npm run ${name}`, "package.json has no script of that name."]);
});

it("says how it is used where it is given nothing to run", () => {
  const { stderr, status } = run({}, []);
  expect(stderr).toMatch(/^usage: .*\n$/);
  expect(status).toBe(2);
});

it("does not wait for what a script leaves running", () => {
  const { folder, lines, status } = run({ leaves: `(${lasting}) & while ! [ -f pid ]; do sleep 0.1; done; echo done` });
  expect(lines).toEqual(["passed  npm run leaves", "done"]);
  expect(status).toBe(0);
  expect(existsSync(join(folder, "pid"))).toBe(true);
});

it("keeps the end of what a script writes without end", () => {
  const { lines, status } = run({ loud: "head -c 30000000 /dev/zero | tr '\\0' x; echo; echo at last" });
  expect(status).toBe(0);
  expect([lines.slice(0, 2), lines.slice(3)]).toEqual([
    ["passed  npm run loud", "[only the end is shown]"],
    ["at last"],
  ]);
  expect(lines[2]?.length).toBeLessThan(5_000_000);
});

it("finds the packages' commands also where npm did not start it", () => {
  const folder = folderWith({ tool: "a-tool-of-a-package" });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const tool = join(folder, "node_modules/.bin/a-tool-of-a-package");
  writeFileSync(tool, "#!/bin/sh\necho found\n");
  chmodSync(tool, 0o755);
  const { stdout } = spawnSync(process.execPath, [runner, "tool"], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin" },
  });
  expect(stdout).toBe("passed  npm run tool\nfound\n");
});
