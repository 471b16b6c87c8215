/** YAML too deep is told before it is parsed; what only looks deep is none of it. */
import { expect, it } from "vitest";
import { isTooDeep, mostLevels } from "../../../policies/border/terms/yaml-depth.ts";

const many = 10 * mostLevels;
const blocks = Array.from({ length: mostLevels + 2 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");

it.each([
  ["lists in a line", "[".repeat(many)],
  ["maps in a line", `a: ${"{ b: ".repeat(many)}`],
  ["with brackets in quotes that close nothing", `["]",`.repeat(many)],
  ["over lines", "[\n".repeat(many)],
  ["a list's items in a line", "- ".repeat(100_000)],
  ["keys in a line", "? ".repeat(many)],
  ["blocks", blocks],
  ["lists with nothing in them", Array.from({ length: many }, (_, level) => `${" ".repeat(level)}- \n`).join("")],
])("too deep: %s", (_, text) => expect(isTooDeep(text)).toBe(true));

it.each([
  ["as deep as may be", `${"[".repeat(mostLevels)}${"]".repeat(mostLevels)}`],
  ["one after the other", "- [{ a: [] }]\n".repeat(many)],
  ["in quotes", `a: "${"[".repeat(many)}"`],
  ["in a text", `a: b${"[".repeat(many)}`],
  ["in a block of text", `a: |\n  ${"[".repeat(many)}\n  ${"- ".repeat(many)}\n  ${" ".repeat(many)}x\n`],
  ["in a comment", `# ${"[".repeat(many)}\n${" ".repeat(many)}# far right\na: 1\n`],
  ["a line of dashes", `a: |\n  ${"-".repeat(many)}\n`],
  ["blank lines", `a: 1\n${" ".repeat(many)}\nb: 2\n`],
])("not deep: %s", (_, text) => expect(isTooDeep(text)).toBe(false));
