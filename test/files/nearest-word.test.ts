/** The word probably meant is named where one is near enough, and else none. */
import { expect, it } from "vitest";
import { nearestWord } from "../../policies/files/nearest-word.ts";

const words = ["cloud", "region", "pinned", "region2"];

it("names the nearest word, the first of those equally near", () => {
  expect(nearestWord("clowd", words)).toBe("cloud");
  expect(nearestWord("regoin", words)).toBe("region");
  expect(nearestWord("region", words)).toBe("region");
  expect(nearestWord("region3", words)).toBe("region");
});

it("names none that is farther away than it is told, nor any of none", () => {
  expect(nearestWord("country", words)).toBeUndefined();
  expect(nearestWord("regoin", words, 1)).toBeUndefined();
  expect(nearestWord("cloud", [])).toBeUndefined();
});
