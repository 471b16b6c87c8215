/** What an error quotes breaks none of its lines. */
import { expect, test } from "vitest";
import { DataFileError } from "../../policies/files/data-file-error.ts";
import { InputError } from "../../policies/files/input-error.ts";
import { toldLines } from "../../policies/files/told-lines.ts";

test("a line for each sentence, whatever stands in it", () => {
  expect(toldLines("a\nb\u202E")).toBe("a\\nb\\u202e");
  expect(toldLines(["a\nb", "c"])).toBe("a\\nb\nc");
  expect(toldLines([])).toBe("");
});

test.each([InputError, DataFileError])("%o says just that", (Kind) => {
  expect(new Kind("a\nb").message).toBe("a\\nb");
  expect(new Kind(["a", "b\u001b[8m"]).message).toBe("a\nb\\u001b[8m");
});
