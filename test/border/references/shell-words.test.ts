/** Words end at blanks outside quotes, a command at where its output goes. */
import { expect, test } from "vitest";
import { argumentsOf, isOption, isSource, linesOf } from "../../../policies/border/references/shell-words.ts";

test.each([
  ["copy /a b:c", [["copy", "/a", "b:c"]]],
  [
    "copy '/a b' > /log",
    [
      ["copy", "/a b"],
      ["/a", "b"],
    ],
  ],
  [
    'echo "copy /a" 2> /log',
    [
      ["echo", "copy /a"],
      ["copy", "/a"],
    ],
  ],
  ["$(copy /a)", [["$", "copy", "/a"]]],
  ['copy /a "', [["copy", "/a"]]],
])("%s", (command, words) => {
  expect(argumentsOf(command)).toEqual(words);
});

test("a line that goes on is one, and a comment none", () => {
  expect(linesOf("a \\\nb\n# c\n  // d\ne")).toEqual(["a  b", "e"]);
  expect(linesOf("# alone")).toEqual(["# alone"]);
});

test("a source is what something local stands behind, which is no option's value", () => {
  const far = (word: string) => word.includes(":");
  expect(isSource(["a:b", "/c"], 0, far)).toBe(true);
  expect(isSource(["a:b", "-"], 0, far)).toBe(true);
  expect(isSource(["/c", "a:b", "--log", "/d"], 1, far)).toBe(false);
  expect(isSource(["a:b", "c:d"], 0, far)).toBe(false);
  expect(isSource(["/c", "a:b", "#", "nightly"], 1, far)).toBe(false);
  expect(isSource(["/c", "a:b", "$OPTIONS"], 1, far)).toBe(false);
  expect(isSource(["a:b", "$TO"], 0, far)).toBe(false);
  expect(isSource(["-i", "key", "a:b", "/c"], 2, far)).toBe(true);
  expect(isSource(["--region", "x", "a:b", "/c"], 2, far)).toBe(true);
  expect(isSource(["--quiet", "/c", "a:b", "x"], 2, far)).toBe(false);
  expect([isOption("-r"), isOption("-"), isOption("r")]).toEqual([true, false, false]);
});
