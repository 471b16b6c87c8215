/** The changes that CONTRIBUTING.md shows are whole: applied to a copy of the repository, they pass what a change must pass. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { unless } from "../unless.ts";
import { RepositoryCopy } from "./repository-copy.ts";
import { shownDiffs } from "./shown-diffs.ts";

const diffs = shownDiffs();
const scripts: Readonly<Record<string, string>> = manifest.scripts;

/** Why the diffs can't be applied here. */
const noGit = spawnSync("git", ["--version"]).error === undefined ? undefined : "git is not installed";

/** Those that no change shown could alter would only cost time. */
const tests = [
  "test/plans.test.ts",
  "test/border/findings",
  "test/house/headers.test.ts",
  "test/house/mirror.test.ts",
  "test/house/surface.test.ts",
  "test/house/test-shapes.test.ts",
  "test/house/twins.test.ts",
  "test/messages",
  "test/innocent.test.ts",
  "test/clouds",
  "test/laws",
  "test/made-up-transfer.test.ts",
  "test/pack/load-policies.test.ts",
  "test/stacks/parse-stack-config.test.ts",
  "test/cli/preview-schema.test.ts",
  "test/docs/docstrings.test.ts",
  "test/docs/layout.test.ts",
];

describe("the changes shown", { ...unless(noGit), timeout: 300_000 }, () => {
  let copy: RepositoryCopy;
  beforeAll(() => {
    copy = new RepositoryCopy();
    for (const diff of diffs.values()) copy.apply(diff);
    copy.run(script("docs"));
  }, 300_000);
  afterAll(() => rmSync(copy.folder, { recursive: true, force: true }));

  test("are a stack, a law, a type and a policy", () => {
    expect([...diffs.keys()]).toEqual(["A new region stack", "A new law", "A new resource type", "A new policy"]);
  });

  const steps = [...script("check").matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
  test.each([...new Set(steps)])("pass npm run %s", (name) => {
    expect(() => copy.run(script(name))).not.toThrow();
  });

  test("pass the tests that try them", () => {
    expect(copy.run(`${script("test")} --reporter=dot ${tests.join(" ")}`)).toContain("passed");
  });

  test("do what is said of them: the stack is previewed, the law answers", () => {
    expect(copy.run(`${script("preview")} --stack tokyo`)).toMatch(/^ok {2}tokyo: nothing refused/m);
    // What the law needs is told by the exit code too.
    expect(() => copy.run("landlocked explain --from TR --to US --class personal")).toThrow("KVKK");
  });
});

/** What `npm run NAME` runs. */
function script(name: string): string {
  const command = scripts[name];
  if (command === undefined) throw new Error(`package.json has no script ${name}.`);
  return command;
}
