/**
 * The source objects of a table mapping of DataWorks data integration: one rule says the database, one the schema, one the
 * table. A rule that excludes never narrows below what the others include.
 */

import { isRecord, listOf, type Value } from "../terms/value.ts";
import { notReadable, type Read, tableName, whole } from "./selection.ts";

/** Reads one element of tableMappings; tables by "database.table", "schema.table" or all three names. */
export const selectionRules: Read = (mapping) => {
  if (!isRecord(mapping)) return notReadable;
  const rules = listOf(mapping.sourceObjectSelectionRules).filter((rule) => !excludes(rule));
  const named = rules.map(exactName);
  const of = (type: string): readonly (string | undefined)[] =>
    named.filter((one) => one?.type === type).map((one) => one?.name);
  const [databases, schemas, tables] = [of("Database"), of("Schema"), of("Table")];
  const isUnderstood = databases.length + schemas.length + tables.length === rules.length;
  const owners = [...databases, ...schemas];
  if (!isUnderstood || databases.length > 1 || schemas.length > 1 || tables.length !== 1 || owners.length === 0)
    return whole;
  const name = tableName(...[...owners, ...tables].map((part) => part ?? null));
  return name === undefined ? whole : { kind: "tables", tables: new Map([[name, "all"]]) };
};

function excludes(rule: Value): boolean {
  return isRecord(rule) && rule.action === "Exclude";
}

function exactName(rule: Value): { readonly type: Value | undefined; readonly name: string } | undefined {
  if (!isRecord(rule) || rule.action !== "Include" || rule.expressionType !== "Exact") return undefined;
  return typeof rule.expression === "string" ? { type: rule.objectType, name: rule.expression } : undefined;
}
