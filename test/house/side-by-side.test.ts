/** Scripts run side by side: all that pass are told, and the first that fails is told with its output and stops the rest. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const runner = resolve("side-by-side.ts");

function run(scripts: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, ...Object.keys(scripts)], {
    cwd: folder,
    encoding: "utf8",
  });
  return { folder, lines: stdout.trimEnd().split("\n"), stderr, status };
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
    slow: "sleep 60 && touch slow",
    bad: "echo wrong; exit 3",
    last: "touch last",
  });
  expect(status).toBe(1);
  expect(lines).toEqual(["failed  npm run bad", "wrong"]);
  expect(existsSync(join(folder, "slow"))).toBe(false);
  expect(existsSync(join(folder, "last"))).toBe(false);
});

it("fails for a script that is not there", () => {
  const { stdout, status } = spawnSync(process.execPath, [runner, "nowhere"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toContain("failed  npm run nowhere\n");
});
