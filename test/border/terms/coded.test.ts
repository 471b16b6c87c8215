/** A statement is the same only where its code and all its facts are. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { codedKey } from "../../../policies/border/terms/coded.ts";

test("the same code of other facts, and another code of the same facts, are other statements", () => {
  const key = codedKey({ code: "not-text", facts: { property: "to" } });
  expect(codedKey({ code: "not-text", facts: { property: "to" } })).toBe(key);
  expect(codedKey({ code: "not-text", facts: { property: "from" } })).not.toBe(key);
  expect(codedKey({ code: "not-text", facts: {} })).not.toBe(key);
  expect(codedKey({ code: "no-text", facts: { property: "to" } })).not.toBe(key);
  expect(codedKey({ code: "not-text", facts: { property: null } })).not.toBe(
    codedKey({ code: "not-text", facts: { property: "null" } }),
  );
});

test("no two lists of names are told apart by how they are joined", () => {
  const names = fc.array(fc.string(), { maxLength: 3 });
  fc.assert(
    fc.property(names, names, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(codedKey({ code: "x", facts: { one } }) === codedKey({ code: "x", facts: { one: other } })).toBe(same);
    }),
  );
});
