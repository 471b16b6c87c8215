/** A value is cut, replaced and spelt as a shell does; what it can't say is not known. */
import { expect, test } from "vitest";
import { expanded } from "../../../policies/border/references/parameter-expansion.ts";

test.each([
  ["https://a.b", "#https://", "a.b"],
  ["a/b/c", "#*/", "b/c"],
  ["a/b/c", "##*/", "c"],
  ["a.b.c", "%.*", "a.b"],
  ["a.b.c", "%%.*", "a"],
  ["a.b", "%x", "a.b"],
  ["eu-central-1", "/eu-central/us-east", "us-east-1"],
  ["a-a", "/a/b", "b-a"],
  ["a-a", "//a/b", "b-b"],
  ["a.b", "//./", "ab"],
  ["abc", "//?/$&", "$&$&$&"],
  ["abcdef", ":2", "cdef"],
  ["abcdef", ":2:3", "cde"],
  ["Ab", ",,", "ab"],
  ["Ab", "^^", "AB"],
  ["ab", ":x", undefined],
  ["ab", "@Q", undefined],
])("%s %s", (value, how, expected) => expect(expanded(value, how)).toBe(expected));
