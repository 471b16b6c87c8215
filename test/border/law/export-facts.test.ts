/** Data of a sensitive class is sensitive of everybody unless a number says otherwise, and no number is no proof of none. */

import { expect, test } from "vitest";
import { strictSensitive } from "../../../policies/border/law/export-facts.ts";
import type { DataClass } from "../../../policies/border/terms/residency-tags.ts";

test.each<
  [
    classes: readonly DataClass[] | undefined,
    people: number | undefined,
    stated: number | undefined,
    expected: number | undefined,
  ]
>([
  [undefined, 1000, undefined, undefined],
  [undefined, 1000, 5, 5],
  [["sensitive"], 1000, undefined, 1000],
  [["sensitive"], 1000, 0, 1000],
  [["important"], 1000, 0, 1000],
  [["personal", "sensitive"], 1000, undefined, 1000],
  [["sensitive"], undefined, undefined, undefined],
  [["sensitive"], undefined, 0, undefined],
  [["sensitive"], 1000, 5, 5],
  [["personal"], 1000, undefined, 0],
  [["personal"], 1000, 5, 5],
  [["none"], undefined, undefined, 0],
  [[], 1000, undefined, 0],
])("of %j with %s people, %s stated: %s", (classes, people, stated, expected) => {
  expect(strictSensitive(classes, people, stated)).toBe(expected);
});
