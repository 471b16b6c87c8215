/** What a program falls back to counts where nobody sets the variable. */
import { expect, test } from "vitest";
import { withDefaults } from "../../../policies/border/references/environment-default.ts";
import { tokensOf } from "../../../policies/border/references/program-tokens.ts";

function read(text: string, language: "javascript" | "python", set: readonly string[] = []) {
  return withDefaults(tokensOf(text, language) ?? [], (name) => set.includes(name)).map((one) => one.text);
}

test.each([
  ["os.environ.get('B', 'x')", "python", ["x"]],
  ["os.getenv('B', 'x')", "python", ["x"]],
  ["process.env.B || 'x'", "javascript", ["x"]],
  ["process.env.B ?? 'x'", "javascript", ["x"]],
  ["process.env.B || f", "javascript", ["process.env.B", "|", "|", "f"]],
  ["os.getenv('B')", "python", ["os.getenv", "(", "B", ")"]],
] as const)("%s", (text, language, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test("a variable that is set is no default", () => {
  expect(read("process.env.B || 'x'", "javascript", ["B"])).toEqual(["process.env.B", "|", "|", "x"]);
});
