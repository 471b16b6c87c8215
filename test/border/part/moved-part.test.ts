/** How much of what a resource holds a movement takes: the whole, unless known values narrow it for certain. */

import { describe, expect, test } from "vitest";
import { type MovedPart, movedPart } from "../../../policies/border/part/moved-part.ts";
import type { Movement, Narrowing } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";

function partOf(
  narrowedBy: readonly Narrowing[] | undefined,
  inputs: Inputs,
  bind = (path: string) => path,
): MovedPart {
  const movement: Movement = {
    verb: "copy",
    what: "content",
    from: "self",
    to: "world",
    ...(narrowedBy ? { narrowedBy } : {}),
  };
  return movedPart(movement, inputs, bind);
}
/** Names, columns by table, or "whole" or "not-known". */
function part(...of: Parameters<typeof partOf>): unknown {
  const found = partOf(...of);
  if (found.kind === "columns") return found.columns;
  return found.kind === "prefixes" || found.kind === "tables" ? found.names : found.kind;
}
const prefix: Narrowing = { path: "filter.prefix", selects: "prefixes" };
const tables: Narrowing = { path: "rules[].tables[]", selects: "tables" };

test("a movement nothing can narrow is of the whole, and names nothing to narrow it by", () => {
  expect(partOf(undefined, { filter: { prefix: "a/" } })).toEqual({ kind: "whole" });
});

describe("a property that narrows", () => {
  test.each<[inputs: Inputs, expected: unknown]>([
    [{}, "whole"],
    [{ filter: {} }, "whole"],
    [{ filter: { prefix: "" } }, "whole"],
    [{ filter: [{ prefix: "a/" }] }, "whole"],
    [{ filter: '{"prefix":"a/"}' }, ["a/"]],
    [{ filter: { prefix: "a/" } }, ["a/"]],
    [{ filter: { prefix: unknown } }, "not-known"],
    [{ filter: unknown }, "not-known"],
    [{ filter: { prefix: { text: unknown } } }, "not-known"],
    [{ filter: { prefix: 7 } }, "not-known"],
  ])("%j: %j", (inputs, expected) => expect(part([prefix], inputs)).toEqual(expected));

  test.each<[inputs: Inputs, expected: unknown]>([
    [{ rules: [] }, "whole"],
    [{ rules: [{ tables: [] }] }, "whole"],
    [{ rules: [{ tables: ["a"] }, {}] }, "whole"],
    [{ rules: [{ tables: ["a"] }, { tables: [] }] }, "whole"],
    [{ rules: [{ tables: ["a", null] }] }, "whole"],
    [{ rules: [{ tables: ["a", ["b"]] }] }, "whole"],
    [{ rules: { tables: ["a"] } }, "whole"],
    [{ rules: [{ tables: ["a"] }, { tables: ["b", "a"] }] }, ["a", "b"]],
    [{ rules: [{ tables: ["a", unknown] }] }, "not-known"],
    [{ rules: Array.from({ length: 11 }, () => ({ tables: ["a"] })) }, ["a"]],
  ])("each element of a list must: %j: %j", (inputs, expected) => expect(part([tables], inputs)).toEqual(expected));

  test("is named, by its place in the element it is about, with how it would have to be written", () => {
    const bind = (path: string): string => path.replace("rules[]", "rules[1]");
    const each: Narrowing = { path: "rules[].prefix", selects: "prefixes" };
    const inputs = { rules: [{ prefix: "a/" }, { prefix: "b/" }] };
    expect(partOf([each], inputs, bind)).toEqual({ kind: "prefixes", names: ["b/"], narrowBy: "rules[1].prefix" });
    const last = (path: string): string => path.replace("rules[]", "rules[10]");
    const eleven = { rules: Array.from({ length: 11 }, (_, index) => ({ prefix: `${index}/` })) };
    expect(partOf([each], eleven, last)).toEqual({ kind: "prefixes", names: ["10/"], narrowBy: "rules[10].prefix" });
    expect(partOf([prefix, each], {}).narrowBy).toBe("filter.prefix or rules[].prefix");
    const filter: Narrowing = { path: "dataFilter", selects: "zero-etl-filter" };
    expect(partOf([filter], { dataFilter: "include: a.b" }).narrowBy).toMatch(/^dataFilter \(which narrows only if/);
  });
});

describe("a property that narrows only under a condition", () => {
  const conditional: Narrowing = { ...prefix, when: [{ path: "kind", is: ["OSS"] }] };

  test.each<[inputs: Inputs, expected: unknown]>([
    [{ filter: { prefix: "a/" } }, "whole"],
    [{ filter: { prefix: "a/" }, kind: "NAS" }, "whole"],
    [{ filter: { prefix: "a/" }, kind: unknown }, "not-known"],
    [{ filter: { prefix: "a/" }, kind: "OSS" }, ["a/"]],
  ])("%j: %j", (inputs, expected) => expect(part([conditional], inputs)).toEqual(expected));

  test("selects nothing of its own where it does not hold", () => {
    const other: Narrowing = { path: "prefix", selects: "prefixes" };
    expect(part([conditional, other], { filter: { prefix: "a/" }, prefix: "b/", kind: "NAS" })).toEqual(["b/"]);
    expect(part([conditional, other], { filter: { prefix: "a/" }, prefix: "b/", kind: "OSS" })).toEqual(["a/", "b/"]);
  });
});

describe("every way of selecting is read in its own way", () => {
  const rule = {
    "rule-type": "selection",
    "rule-action": "include",
    "object-locator": { "schema-name": "s", "table-name": "t" },
  };
  const include = { "rule-type": "transformation", "rule-target": "column", "rule-action": "include-column" };
  const column = { ...include, "object-locator": { ...rule["object-locator"], "column-name": "id" } };
  const other = { ...rule, "object-locator": { "schema-name": "s", "table-name": "u" } };
  const exact = { action: "Include", expressionType: "Exact" };
  const mapping = ["Database", "Table"].map((objectType) => ({
    ...exact,
    objectType,
    expression: objectType.toLowerCase(),
  }));

  test.each<[selects: Narrowing["selects"], value: Inputs[string], expected: unknown]>([
    ["prefixes", "a/", ["a/"]],
    ["object-paths", "s3://near/a/", ["a/"]],
    ["include-patterns", "/a|/b*", ["a", "b"]],
    ["tables", "people", ["people"]],
    ["tables", "people%", "whole"],
    ["table-mappings", JSON.stringify({ rules: [rule] }), ["s.t"]],
    ["table-mappings", JSON.stringify({ rules: [rule, column, other] }), { "s.t": ["id"], "s.u": ["*"] }],
    ["dts-objects", '{"d":{"all":false,"Table":{"t":{"all":true}}}}', ["d.t"]],
    ["zero-etl-filter", "exclude: *.*, include: d.t", ["d.t"]],
    ["selection-rules", { sourceObjectSelectionRules: mapping }, ["database.table"]],
  ])("%s of %j: %j", (selects, value, expected) =>
    expect(part([{ path: "p", selects }], { p: value })).toEqual(expected),
  );
});
