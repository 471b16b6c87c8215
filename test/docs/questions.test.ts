/** docs/questions.md answers what people ask first, and names no command, option, key or page that is not there. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statedConfigSchema } from "../../policies/config/stack-config.ts";
import { namedCommands, problemsOf } from "./named-commands.ts";
import { isThere, namedPaths } from "./named-paths.ts";

const page = readFileSync("docs/questions.md", "utf8");

test("twenty questions, each with an answer", () => {
  const questions = [...page.matchAll(/^\*\*[^*]+\?(?: [^*]+\?)?\*\* \S/gm)];
  expect(questions.length).toBeGreaterThanOrEqual(20);
});

test("every command, option, page and key it names is there", () => {
  const commands = namedCommands(page);
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.flatMap(problemsOf)).toEqual([]);
  expect(namedPaths("docs/questions.md").filter((path) => !isThere(path))).toEqual([]);
  const keys = [...page.matchAll(/`landlocked:(\w+)/g)].map(([, key]) => key ?? "");
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !Object.hasOwn(statedConfigSchema.shape, key))).toEqual([]);
});
