/** The threat model names a test for what it says holds, and each is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "docs/threat-model.md"), "utf8");
const guards = text.split("\n").filter((line) => line.startsWith("| ") && !/^\| (What he tries|---)/.test(line));

test.each(guards)("%s", (line) => {
  const tests = [...line.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(tests).not.toEqual([]);
  for (const path of tests) expect(existsSync(join(root, path)), path).toBe(true);
});
