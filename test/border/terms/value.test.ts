/** Reading a path finds every spelling of a value, and an unknown on the way is never passed over. */

import { describe, expect, test } from "vitest";
import { read, unknown } from "../../../policies/border/terms/value.ts";

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
