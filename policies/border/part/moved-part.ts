/**
 * How much of what a resource holds one movement takes: the whole, unless properties of known value narrow it to what can
 * be told for certain.
 */

import { areMet } from "../terms/are-met.ts";
import type { Movement, Narrowing } from "../terms/entry.ts";
import { type Inputs, isRecord, read, unknownsIn } from "../terms/value.ts";
import { dtsObjects } from "./dts-objects.ts";
import { includePatterns, objectPath, prefix } from "./object-names.ts";
import { notReadable, type Read, type Selection, tableName, together, whole } from "./selection.ts";
import { selectionRules } from "./selection-rules.ts";
import { tableMappings } from "./table-mappings.ts";
import { zeroEtlFilter } from "./zero-etl-filter.ts";

/** How much of what a resource holds a flow moves, and the property that says so. */
export type MovedPart =
  | { readonly kind: "whole"; readonly narrowBy?: string | undefined }
  | { readonly kind: "not-known"; readonly narrowBy: string }
  | { readonly kind: "prefixes"; readonly names: readonly string[]; readonly narrowBy: string }
  | { readonly kind: "tables"; readonly names: readonly string[]; readonly narrowBy: string }
  | {
      readonly kind: "columns";
      readonly columns: Readonly<Record<string, readonly string[]>>;
      readonly narrowBy: string;
    };

/** @param bind turns a path of the catalogue into that of the one element of a list the movement is about */
export function movedPart(movement: Movement, inputs: Inputs, bind: (path: string) => string): MovedPart {
  const { narrowedBy } = movement;
  if (!narrowedBy) return { kind: "whole" };
  const narrowBy = narrowedBy.map(({ path }) => bind(path)).join(" or ");
  return toPart(selectionOf(narrowedBy, inputs, bind), narrowBy);
}

const readings: Readonly<Record<Narrowing["selects"], Read>> = {
  prefixes: prefix,
  "object-paths": objectPath,
  "include-patterns": includePatterns,
  tables: (value) => {
    const name = tableName(value);
    return name === undefined ? whole : { kind: "tables", tables: new Map([[name, "all"]]) };
  },
  "table-mappings": tableMappings,
  "dts-objects": dtsObjects,
  "zero-etl-filter": zeroEtlFilter,
  "selection-rules": selectionRules,
};

/** Where anything that decides is hidden nothing is known; where nothing says so for certain it is the whole. */
function selectionOf(narrowedBy: readonly Narrowing[], inputs: Inputs, bind: (path: string) => string): Selection {
  const bound = narrowedBy.map((one) => ({ ...one, path: bind(one.path), when: one.when ?? [] }));
  const deciding = bound.flatMap(({ path, when }) => [path, ...when.map((condition) => bind(condition.path))]);
  const isHidden = (path: string): boolean =>
    read(inputs, path).some(({ value, at }) => unknownsIn(value, at).length > 0);
  if (deciding.some(isHidden)) return notReadable;
  const counting = bound.filter(({ when }) => areMet(when, inputs, bind) === true);
  const found = counting.flatMap(({ path, selects }) => read(inputs, path).map((one) => ({ ...one, path, selects })));
  const lists = counting.flatMap(({ path }) => elementsOf(inputs, path));
  // An element of a list that states nothing selects everything, whatever the others state.
  const isStated = (element: string): boolean => found.some(({ at }) => at.startsWith(element));
  if (!found.every(({ at, path }) => isShaped(at, path)) || !lists.every(isStated)) return whole;
  return together(found.map(({ selects, value }) => readings[selects](value)));
}

/** Found where the catalogue says: a list in the place of one block is not certain to be read as it stands. */
function isShaped(at: string, path: string): boolean {
  return at.replaceAll(/\[\d+\]/g, "[]") === path.replaceAll(/\[\d+\]/g, "[]");
}

/** Every element of every list a path leads through, also those that lead no further: "otsDetails[0]". */
function elementsOf(inputs: Inputs, path: string): readonly string[] {
  return [...path.matchAll(/\[\]/g)].flatMap(({ index }) => {
    const dot = path.lastIndexOf(".", index);
    const name = path.slice(dot + 1, index);
    const owners = dot < 0 ? [{ at: "", value: inputs }] : read(inputs, path.slice(0, dot));
    return owners.flatMap(({ at, value }) => {
      const list = isRecord(value) ? value[name] : undefined;
      return Array.isArray(list) ? list.map((_, position) => `${at}${at && "."}${name}[${position}]`) : [];
    });
  });
}

function toPart(selection: Selection, narrowBy: string): MovedPart {
  if (selection.kind === "not-known") return { kind: "not-known", narrowBy };
  if (selection.kind === "whole")
    return { kind: "whole", narrowBy: selection.because ? `${narrowBy} (${selection.because})` : narrowBy };
  if (selection.kind === "prefixes") return { kind: "prefixes", names: selection.names, narrowBy };
  const tables = [...selection.tables];
  if (tables.every(([, columns]) => columns === "all"))
    return { kind: "tables", names: tables.map(([table]) => table), narrowBy };
  // Beside tables of which only columns move, "*" stands for all of a table's.
  const columns = tables.map(([table, of]) => [table, of === "all" ? ["*"] : of] as const);
  return { kind: "columns", columns: Object.fromEntries(columns), narrowBy };
}
