/**
 * The objects of an Alibaba DTS job: {"shop": {"name": "shop", "all": false, "Table": {"people": {"name": "people",
 * "all": true}}}}. Whatever is not plainly false is all, and a word not on this page may widen what it stands by: names can
 * be declared regular expressions, or views and functions listed beside tables.
 */

import { isRecord, type Value } from "../terms/value.ts";
import { jsonDocument } from "./json-document.ts";
import { type Columns, notReadable, type Read, tableName, whole } from "./selection.ts";

type Level = { readonly [key: string]: Value };

const settings = ["name", "all", "state", "dml_op", "ddl_op", "conflict"];
const columnSettings = ["name", "key", "type", "sharedKey", "state"];

/** Tables by "database.table". */
export const dtsObjects: Read = (value) => {
  const document = jsonDocument(value);
  if (!isRecord(document)) return notReadable;
  const databases = Object.entries(document).map(([database, level]) => tablesOf(database, level));
  const known = databases.filter((tables) => tables !== undefined);
  return known.length < databases.length ? whole : { kind: "tables", tables: new Map(known.flat()) };
};

/** Undefined: the whole database, or what can't be told from it. */
function tablesOf(database: string, value: Value): readonly (readonly [string, Columns])[] | undefined {
  if (!isRecord(value) || value.all !== false || !knows(value, [...settings, "Table"])) return undefined;
  if (!isRecord(value.Table)) return undefined;
  const tables = Object.entries(value.Table).map(([table, level]): readonly [string, Columns] | undefined => {
    const name = tableName(database, table);
    const isKnown = isRecord(level) && knows(level, [...settings, "filter", "column"]);
    return name === undefined || !isKnown ? undefined : [name, columnsOf(level)];
  });
  const known = tables.filter((table) => table !== undefined);
  return known.length < tables.length ? undefined : known;
}

function columnsOf(table: Level): Columns {
  if (table.all !== false || !isRecord(table.column)) return "all";
  const columns = Object.entries(table.column);
  const isKnown = columns.every(([, column]) => isRecord(column) && knows(column, columnSettings));
  return isKnown && columns.length > 0 ? columns.map(([column]) => column) : "all";
}

function knows(level: Level, words: readonly string[]): boolean {
  return Object.keys(level).every((key) => words.includes(key));
}
