/** No more moves than the part that was approved; what can't be told moves too much, and what names nothing names all. */

import { describe, expect, test } from "vitest";
import type { MovedPart } from "../../../policies/border/part/moved-part.ts";
import { tooMuch } from "../../../policies/border/transfer/part-coverage.ts";
import type { Part } from "../../../policies/border/transfer/transfer.ts";

const narrowBy = "rules[0].filter.prefix";
const prefixes = (...names: readonly string[]): MovedPart => ({ kind: "prefixes", names, narrowBy });
const tables = (...names: readonly string[]): MovedPart => ({ kind: "tables", names, narrowBy });
const columns = (of: Readonly<Record<string, readonly string[]>>): MovedPart => ({
  kind: "columns",
  columns: of,
  narrowBy,
});

/** Undefined: covered; else what is lacking, and by how much. */
function lack(part: Omit<Part, "resource">, moved: MovedPart): unknown {
  const found = tooMuch([{ resource: "orders", ...part }], "orders", moved);
  return found?.code === "part-exceeded" ? found.facts.beyond : found?.code;
}

test("a transfer of the whole covers every part, and one of another resource's part none", () => {
  expect(tooMuch(undefined, "orders", { kind: "not-known", narrowBy })).toBeUndefined();
  expect(tooMuch([], "orders", prefixes("a"))?.code).toBe("other-parts");
  expect(tooMuch([{ resource: "people", prefixes: ["a"] }], "orders", prefixes("a"))?.code).toBe("other-parts");
});

test("says what was approved, and the property that would narrow it, where there is one", () => {
  const parts = [{ resource: "orders", tables: ["a"] }];
  const facts = { resource: "orders", covers: { tables: ["a"] } };
  expect(tooMuch(parts, "orders", { kind: "whole" })).toEqual({
    code: "part-exceeded",
    facts: { ...facts, beyond: "whole" },
  });
  expect(tooMuch(parts, "orders", { kind: "whole", narrowBy })?.facts).toEqual({ ...facts, beyond: "whole", narrowBy });
  expect(tooMuch(parts, "orders", { kind: "not-known", narrowBy })?.facts).toEqual({ ...facts, narrowBy });
  expect(tooMuch(parts, "orders", tables())?.facts).toEqual({ ...facts, narrowBy });
});

describe("what moves beyond it", () => {
  test.each<[part: Omit<Part, "resource">, moved: MovedPart, expected: unknown]>([
    [{ prefixes: ["people/"] }, { kind: "not-known", narrowBy }, "part-not-known"],
    [{ prefixes: ["people/"] }, { kind: "whole", narrowBy }, "whole"],
    [{ prefixes: [""] }, { kind: "whole", narrowBy }, "whole"],
    [{ prefixes: ["people/"] }, prefixes(), "part-names-nothing"],
    [{ tables: ["a"] }, tables(), "part-names-nothing"],
    [{ tables: ["a"] }, columns({}), "part-names-nothing"],
    [{ tables: ["a"] }, columns({ a: ["id"], b: [] }), "part-names-nothing"],
    [{ prefixes: ["people/"] }, prefixes("people/", "people"), ['"people"']],
    [{ prefixes: ["people/"] }, prefixes("People/"), ['"People/"']],
    [{ prefixes: ["people/"] }, tables("people/"), ['"people/"']],
    [{ tables: ["people"] }, prefixes("people"), ['"people"']],
    [{ tables: ["a"] }, tables("a", "b", "A"), ['"b"', '"A"']],
    [{ columns: { a: ["id"] } }, tables("a"), ['"a"']],
    [{ columns: { a: ["id"] } }, columns({ a: ["id", "city"] }), ["a.city"]],
    [{ columns: { a: ["id"] } }, columns({ a: ["*"] }), ["a.*"]],
    [{ columns: { a: ["id"] } }, columns({ constructor: ["name"] }), ["constructor.name"]],
    [{}, columns({ a: ["id"] }), ["a.id"]],
    [{ fields: ["id"] }, columns({ a: ["id"] }), ["a.id"]],
  ])("approved %j, moved %j: %j", (part, moved, expected) => expect(lack(part, moved)).toEqual(expected));

  test.each<[part: Omit<Part, "resource">, moved: MovedPart]>([
    [{ prefixes: ["people/"] }, prefixes("people/", "people/eu/")],
    [{ tables: ["a", "b"] }, tables("b")],
    [{ tables: ["a"] }, columns({ a: ["id"] })],
    [{ columns: { a: ["id", "city"] } }, columns({ a: ["city"] })],
    [{ tables: ["b"], columns: { a: ["id"] } }, columns({ a: ["id"], b: ["*"] })],
  ])("approved %j covers %j", (part, moved) => expect(lack(part, moved)).toBeUndefined());
});
