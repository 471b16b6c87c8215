/** JSON text means one thing only, or nothing. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonDocument } from "../../../policies/border/part/json-document.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

test.each<[Value]>([
  [unknown],
  [{ a: 1 }],
  [""],
  ["{"],
  ["{'a':1}"],
  ['{"a":1,"a":2}'],
  ['{"a":1,"\\u0061":2}'],
  ['{"x":{"a":1},"y":[{"b":1,"b":1}]}'],
  ['{"a":{"b":1},"c":"}","a":2}'],
  ['{"a":1,"c":"x}","a":2}'],
])("%j means nothing", (text) => expect(jsonDocument(text)).toBeUndefined());

test("a key that stands once in each object repeats nowhere, also where texts look like keys", () => {
  for (const text of [
    '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
    '{"a":"\\"b\\":","b":"{\\"a\\":1}"}',
    '["a","a"]',
    '{"a":"a","b":"a"}',
  ])
    expect(jsonDocument(text)).toEqual(JSON.parse(text));
});

test("whatever was written as JSON is read as it was, however it is laid out", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
      const document: unknown = JSON.parse(text);
      expect(jsonDocument(JSON.stringify(document, null, indent))).toEqual(document);
    }),
  );
});

test("a key written twice is found wherever it stands", () => {
  const key = fc.string({ maxLength: 3 });
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.nat(), fc.boolean(), (keys, at, isNested) => {
      const twice = [...keys, keys[at % keys.length] ?? ""];
      const text = `{${twice.map((one) => `${JSON.stringify(one)}: 1`).join(",")}}`;
      expect(jsonDocument(isNested ? `{"outer":[${text}]}` : text)).toBeUndefined();
    }),
  );
});
