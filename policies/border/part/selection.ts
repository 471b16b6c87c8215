/** What one property selects of what a movement's source holds: the common language of all its spellings. */
import type { Value } from "../terms/value.ts";

export type Selection =
  /** `because` tells in the message how the property would have to be written. */
  | { readonly kind: "whole"; readonly because?: string }
  /** It can't be read, or not in one way only. */
  | { readonly kind: "not-known" }
  /** Objects whose names begin with one of these. */
  | { readonly kind: "prefixes"; readonly names: readonly string[] }
  /** By table ("schema.table"), the columns of it, or all of them. */
  | { readonly kind: "tables"; readonly tables: ReadonlyMap<string, Columns> };

export type Columns = "all" | readonly string[];

/** Reads one value of a property; never called for one that is or contains an unknown. */
export type Read = (value: Value) => Selection;

export const whole: Selection = { kind: "whole" };
export const notReadable: Selection = { kind: "not-known" };

/** All of several selections together: the one that is known least and narrows least decides. */
export function together(selections: readonly Selection[]): Selection {
  const decisive =
    selections.find(({ kind }) => kind === "not-known") ?? selections.find(({ kind }) => kind === "whole");
  if (decisive) return decisive;
  const names = selections.flatMap((one) => (one.kind === "prefixes" ? one.names : []));
  const tables = selections.flatMap((one) => (one.kind === "tables" ? [...one.tables] : []));
  // What selects nothing has not been understood.
  if ((names.length === 0) === (tables.length === 0)) return whole;
  if (tables.length === 0) return { kind: "prefixes", names: [...new Set(names)] };
  const byTable = Map.groupBy(tables, ([table]) => table);
  return { kind: "tables", tables: new Map([...byTable].map(([table, same]) => [table, union(same)])) };
}

function union(same: readonly (readonly [string, Columns])[]): Columns {
  const columns = same.flatMap(([, of]) => (of === "all" ? [] : of));
  return same.some(([, of]) => of === "all") ? "all" : [...new Set(columns)];
}

/** "schema.table" of two names that read in one way only; undefined for a pattern, or where a dot in a name hides the border. */
export function tableName(...parts: readonly Value[]): string | undefined {
  const isPlain = (part: Value): boolean => typeof part === "string" && /^[^\s.*?%[\]"'`/\\]+$/.test(part);
  return parts.length > 0 && parts.every(isPlain) ? parts.join(".") : undefined;
}
