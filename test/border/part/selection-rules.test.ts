/** A table mapping of DataWorks narrows to the one table its rules name exactly. */

import { expect, test } from "vitest";
import { selectionRules } from "../../../policies/border/part/selection-rules.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { selected } from "./selected.ts";

const rule = (objectType: string, expression: Value, more: Inputs = {}): Inputs => {
  return { action: "Include", expressionType: "Exact", objectType, expression, ...more };
};
const [db, table] = [rule("Database", "shop"), rule("Table", "people")];

test.each<[mappings: readonly (readonly Value[])[], expected: unknown]>([
  [[[db, table]], ["shop.people"]],
  [[[db, rule("Schema", "public"), table]], ["shop.public.people"]],
  [[[rule("Schema", "public"), table]], ["public.people"]],
  [
    [
      [db, table],
      [db, rule("Table", "orders")],
    ],
    ["shop.people", "shop.orders"],
  ],
  [[[db, table, rule("Table", "people", { action: "Exclude" })]], ["shop.people"]],
  [[[db, table], [db]], "whole"],
  [[[table]], "whole"],
  [[[]], "whole"],
  [[], "whole"],
  [[[db, rule("Table", "p.*", { expressionType: "Regex" })]], "whole"],
  [[[db, rule("Table", "people", { expressionType: "Regex" })]], "whole"],
  [[[db, rule("Table", "p.*")]], "whole"],
  [[[db, rule("Table", "people", { action: "include" })]], "whole"],
  [[[db, db, table]], "whole"],
  [[[db, rule("Schema", "a"), rule("Schema", "b"), table]], "whole"],
  [[[db, table, rule("View", "secrets")]], "whole"],
  [[[db, table, rule("Table", "secrets")]], "whole"],
  [[[db, table, "secrets"]], "whole"],
  [[[db, rule("Table", unknown)]], "whole"],
])("%#: %j", (mappings, expected) => {
  const values = mappings.map((sourceObjectSelectionRules): Value => ({ sourceObjectSelectionRules }));
  expect(selected(selectionRules, ...values)).toEqual(expected);
});

test("one rule stands for a list of it, and what is no mapping can't be read", () => {
  expect(selected(selectionRules, { sourceObjectSelectionRules: table })).toBe("whole");
  const unreadable: readonly Value[] = [unknown, "shop.people", [db, table], null];
  for (const mapping of unreadable) expect(selected(selectionRules, mapping)).toBe("not-known");
});
