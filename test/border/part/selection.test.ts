/** Several selections together narrow no more than the least of them, and a name that can be read in two ways is none. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notReadable, type Selection, tableName, together, whole } from "../../../policies/border/part/selection.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { short } from "./selected.ts";

const prefixes = (...names: readonly string[]): Selection => ({ kind: "prefixes", names });
const tables = (of: Readonly<Record<string, "all" | readonly string[]>>): Selection => ({
  kind: "tables",
  tables: new Map(Object.entries(of)),
});

describe("together", () => {
  test.each<[what: string, selections: readonly Selection[], expected: unknown]>([
    ["nothing selected is the whole", [], "whole"],
    ["one that selects nothing is the whole", [prefixes()], "whole"],
    ["no table is the whole", [tables({})], "whole"],
    ["objects and tables are not understood", [prefixes("a"), tables({ a: "all" })], "whole"],
    ["the whole takes in every part", [prefixes("a"), whole], "whole"],
    ["what can't be read takes in even the whole", [whole, notReadable, prefixes("a")], "not-known"],
    ["prefixes add up, each once", [prefixes("a", "b"), prefixes("b", "c")], ["a", "b", "c"]],
    [
      "columns of one table add up",
      [tables({ a: ["x"] }), tables({ a: ["x", "y"], b: ["z"] })],
      { a: ["x", "y"], b: ["z"] },
    ],
    [
      "all columns take in each",
      [tables({ a: ["x"] }), tables({ a: "all" }), tables({ b: ["z"] })],
      { a: "all", b: ["z"] },
    ],
  ])("%s", (_, selections, expected) => expect(short(together(selections))).toEqual(expected));

  test("says how it would have to be written, where one says so", () => {
    expect(together([prefixes("a"), { kind: "whole", because: "where ..." }])).toEqual({
      kind: "whole",
      because: "where ...",
    });
  });

  test("one selection more never narrows", () => {
    const selection = fc.constantFrom(
      whole,
      notReadable,
      prefixes("a"),
      prefixes("b"),
      tables({ a: ["x"] }),
      tables({ a: "all" }),
    );
    fc.assert(
      fc.property(fc.array(selection, { minLength: 1, maxLength: 3 }), selection, (some, more) => {
        const [before, after] = [together(some), together([...some, more])];
        if (before.kind === "not-known") expect(after.kind).toBe("not-known");
        if (before.kind === "whole") expect(["whole", "not-known"]).toContain(after.kind);
        if (before.kind === "prefixes" && after.kind === "prefixes")
          expect(after.names).toEqual(expect.arrayContaining([...before.names]));
        if (before.kind === "tables" && after.kind === "tables")
          for (const [name, columns] of before.tables)
            expect([columns, "all"].some((one) => JSON.stringify(after.tables.get(name)) === JSON.stringify(one))).toBe(
              true,
            );
      }),
    );
  });
});

test.each<[readonly Value[]]>([
  [[]],
  [[""]],
  [["a.b", "c"]],
  [["a*"]],
  [["a?"]],
  [["%"]],
  [["p[a]"]],
  [['"a"']],
  [["`a`"]],
  [["a b"]],
  [["a/b"]],
  [["a\\b"]],
  [[7]],
  [[null]],
  [[unknown]],
])("%j is no name of one table", (parts) => expect(tableName(...parts)).toBeUndefined());

test("a plain name of each is the table's", () => {
  expect(tableName("shop", "order_items")).toBe("shop.order_items");
  expect(tableName("people")).toBe("people");
});
