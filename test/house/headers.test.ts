/** Every file opens with why it exists, so that whoever comes upon it need not guess. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rooms = "{policies,cli,components,stacks,docs,bench,test,catalogue-gate}/**/*.ts";
const files = globSync([rooms, "*.ts"], { exclude: ["**/{node_modules,dist}/**"] });

/** The opening comment without its marks: at least a few words. */
function opening(file: string): string {
  const [, block = "", line = ""] =
    /^(?:#!.*\n)?(?:\/\*\*?([\s\S]*?)\*\/|\/\/(.*))/.exec(readFileSync(file, "utf8")) ?? [];
  return (block || line).replace(/^\s*\*/gm, "").trim();
}

test("every file opens with a comment that says something", () => {
  expect(files.length).toBeGreaterThan(900);
  expect(files.filter((file) => opening(file).split(/\s+/).length < 4)).toEqual([]);
});

test("a mute file is found", () => {
  expect(opening("package.json")).toBe("");
});
