/** Reading a path finds every spelling of a value, and an unknown on the way is never passed over. */

import { describe, expect, test } from "vitest";
import {
  isRecord,
  listOf,
  parsed,
  read,
  unknown,
  unknownsIn,
  type Value,
} from "../../../policies/border/terms/value.ts";

describe("read", () => {
  const path = "rules[].destination.bucket";
  test("finds each element of a list", () => {
    const found = read({ rules: [{ destination: { bucket: "a" } }, { destination: { bucket: "b" } }] }, path);
    expect(found.map(({ at, value }) => [at, value])).toEqual([
      ["rules[0].destination.bucket", "a"],
      ["rules[1].destination.bucket", "b"],
    ]);
  });

  test("finds the same block spelled as one object, as a list inside, and as JSON text", () => {
    expect(read({ rules: { destination: { bucket: "a" } } }, path).map(({ value }) => value)).toEqual(["a"]);
    expect(read({ rules: [{ destination: [{ bucket: "a" }] }] }, path).map(({ value }) => value)).toEqual(["a"]);
    expect(read({ rules: '[{"destination":{"bucket":"a"}}]' }, path).map(({ value }) => value)).toEqual(["a"]);
  });

  test("reads the concrete path it returned", () => {
    const inputs = { rules: [{ destination: { bucket: "a" } }, { destination: { bucket: "b" } }] };
    expect(read(inputs, "rules[1].destination.bucket").map(({ value }) => value)).toEqual(["b"]);
    const many = { rules: Array.from({ length: 12 }, (_, index) => ({ bucket: `b${index}` })) };
    expect(read(many, "rules[11].bucket").map(({ value }) => value)).toEqual(["b11"]);
  });

  test("ends at an unknown wherever it stands, and names its first property", () => {
    for (const rules of [
      unknown,
      [unknown],
      [{ destination: unknown }],
      [{ destination: { bucket: unknown } }],
    ] as const) {
      expect(read({ rules } as never, path).map(({ value, top }) => [value, top])).toEqual([[unknown, "rules"]]);
    }
  });

  test("leaves out what is absent or null", () => {
    expect(read({}, path)).toEqual([]);
    expect(read({ rules: null }, path)).toEqual([]);
    expect(read({ rules: [{ destination: {} }] }, path)).toEqual([]);
  });

  test("does not reach what every object inherits", () => {
    expect(read({ rules: {} }, "rules.constructor.name")).toEqual([]);
  });

  test("reads back the concrete path of keys that look like paths", () => {
    const inputs = { paths: { "/v1.0/users": { url: "a" }, 'odd["key"]': { url: "b" } } };
    const found = read(inputs, "paths{}.url");
    expect(found.map(({ value }) => value)).toEqual(["a", "b"]);
    for (const { at, value } of found) expect(read(inputs, at).map((one) => one.value)).toEqual([value]);
  });
});

test("every unknown below a value is found, by the path that reads it", () => {
  const value: Value = { a: [1, unknown, { b: unknown }], "x.y": unknown, c: "text" };
  expect(unknownsIn(value, "p")).toEqual(["p.a[1]", "p.a[2].b", 'p["x.y"]']);
  expect(unknownsIn(unknown, "p")).toEqual(["p"]);
  expect(unknownsIn({ a: [null, 7] }, "p")).toEqual([]);
  for (const at of unknownsIn(value, "p")) expect(read({ p: value }, at).map((one) => one.value)).toEqual([unknown]);
});

test("one value stands for a list of it, and nothing for none", () => {
  expect(listOf(undefined)).toEqual([]);
  expect(listOf(null)).toEqual([]);
  expect(listOf("a")).toEqual(["a"]);
  expect(listOf(unknown)).toEqual([unknown]);
  expect(listOf(["a", "b"])).toEqual(["a", "b"]);
});

test("a list, a text, null and what is not known are no records", () => {
  for (const value of [[], "{}", null, undefined, unknown, 7]) expect(isRecord(value as Value)).toBe(false);
  expect(isRecord({})).toBe(true);
});

test("text is read as JSON only where it is a list or an object of it", () => {
  expect(parsed(' {"a":1}')).toEqual({ a: 1 });
  expect(parsed("[1]")).toEqual([1]);
  for (const text of ["{", "true", "7", "null", '"a"', ""]) expect(parsed(text)).toBe(text);
});
