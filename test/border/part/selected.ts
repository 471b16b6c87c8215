/** What a property selects, in short, for tests: names, columns by table, or that it is the whole or not known. */
import { type Read, type Selection, together } from "../../../policies/border/part/selection.ts";
import type { Value } from "../../../policies/border/terms/value.ts";

export function selected(read: Read, ...values: readonly Value[]): unknown {
  return short(together(values.map(read)));
}

export function short(selection: Selection): unknown {
  if (selection.kind === "prefixes") return selection.names;
  if (selection.kind !== "tables") return selection.kind;
  const tables = [...selection.tables];
  return tables.every(([, columns]) => columns === "all") ? tables.map(([name]) => name) : Object.fromEntries(tables);
}
