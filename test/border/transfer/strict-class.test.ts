/** A word nobody knows may stand for the highest class. */
import { expect, test } from "vitest";
import { classesOf, strictClass } from "../../../policies/border/transfer/strict-class.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { europe } from "../made-up-law.ts";

const classOf = (word: string) => (word === "ordinary" ? ("personal" as const) : undefined);

test("an unknown category is important", () => {
  expect(strictClass("ordinary", classOf)).toBe("personal");
  expect(strictClass("x", classOf)).toBe("important");
  const made = madeUpTransfer({ id: "a", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
  expect(classesOf({ ...made, categories: ["ordinary", "x"] }, classOf)).toEqual(["personal", "personal", "important"]);
});
