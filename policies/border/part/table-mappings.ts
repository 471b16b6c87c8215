/**
 * The table mappings of AWS DMS: which tables a task copies, and which of their columns. Selection rules add up; an
 * exclusion never narrows below what is included. In names "%" and "[ab]" match several, and "_" any one character.
 */

import { isRecord, type Value } from "../terms/value.ts";
import { jsonDocument } from "./json-document.ts";
import { type Columns, notReadable, type Read, tableName, whole } from "./selection.ts";

type Rule = { readonly [key: string]: Value };

/** Reads {"rules": [{"rule-type": "selection", "rule-action": "include", "object-locator": {...}}, ...]}. */
export const tableMappings: Read = (value) => {
  const document = jsonDocument(value);
  if (!isRecord(document) || !Array.isArray(document.rules) || !document.rules.every(isRecord)) return notReadable;
  const rules: readonly Rule[] = document.rules;
  const selecting = rules.filter((rule) => rule["rule-type"] === "selection" && rule["rule-action"] !== "exclude");
  const names = selecting.map(selected);
  if (names.some((name) => name === undefined)) {
    return selecting.some(onlyUnderscores) ? { ...whole, because: underscores } : whole;
  }
  const tables = names.filter((name) => name !== undefined);
  return { kind: "tables", tables: new Map(tables.map((table) => [table, columnsOf(table, rules)])) };
};

const underscores = 'where "_" in a name stands for any character, unless the rule-action is "explicit"';

/** The one table a rule selects; undefined where it may select others. */
function selected(rule: Rule): string | undefined {
  const locator = rule["object-locator"];
  if (!isRecord(locator)) return undefined;
  const names: readonly Value[] = [locator["schema-name"] ?? null, locator["table-name"] ?? null];
  if (rule["rule-action"] === "explicit") return tableName(...names);
  return rule["rule-action"] === "include" ? tableName(...names.map(literal)) : undefined;
}

/** A name that matches itself alone, with "[_]" read as the underscore it stands for. */
function literal(name: Value): Value {
  const parts = typeof name === "string" ? name.split("[_]") : ["_"];
  return parts.some((part) => part.includes("_")) ? null : parts.join("_");
}

function onlyUnderscores(rule: Rule): boolean {
  return selected(rule) === undefined && selected({ ...rule, "rule-action": "explicit" }) !== undefined;
}

/** Actions on columns that bring no other column's data in. */
const harmless =
  /^((include|remove)-column|rename|convert-(lower|upper)case|(add|remove|replace)-(prefix|suffix)|change-data-type)$/;
const otherTargets: readonly unknown[] = ["schema", "table", "table-tablespace", "index-tablespace"];
const readTypes: readonly unknown[] = ["selection", "transformation", "table-settings"];

/**
 * Once a table has columns included, no other is copied. Removing columns leaves others nobody has counted, and an added
 * column, or a message built for a stream, may be made from any.
 */
function columnsOf(table: string, rules: readonly Rule[]): Columns {
  const changes = rules.filter((rule) => rule["rule-type"] === "transformation");
  const onColumns = changes.filter((rule) => !otherTargets.includes(rule["rule-target"]));
  const isHarmless = (rule: Rule): boolean => harmless.test(String(rule["rule-action"]));
  if (!rules.every((rule) => readTypes.includes(rule["rule-type"])) || !onColumns.every(isHarmless)) return "all";
  const including = onColumns.filter((rule) => rule["rule-action"] === "include-column" && mayName(rule, table));
  const columns = including.map((rule) => includedColumn(rule, table));
  const known = columns.filter((column) => column !== undefined);
  return known.length === 0 || known.length < columns.length ? "all" : known;
}

function mayName(rule: Rule, table: string): boolean {
  const locator = rule["object-locator"];
  if (!isRecord(locator)) return true;
  const schema = pattern(locator["schema-name"]);
  const name = pattern(locator["table-name"]);
  return schema === undefined || name === undefined || new RegExp(`^${schema}\\.${name}$`, "i").test(table);
}

/** Undefined where sets, or a character that may be declared an escape, leave open what it matches. */
function pattern(name: Value | undefined): string | undefined {
  if (typeof name !== "string" || !/^(\[_\]|[\w%$-])+$/.test(name)) return undefined;
  const meanings: Readonly<Record<string, string>> = { "[_]": "_", _: ".", "%": ".*", $: "\\$" };
  return name.replace(/\[_\]|[_%$]/g, (found) => meanings[found] ?? found);
}

/** The column a rule includes of a table it certainly names; undefined where it may include more, or be of others. */
function includedColumn(rule: Rule, table: string): string | undefined {
  const locator = rule["object-locator"];
  if (!isRecord(locator)) return undefined;
  const isNamed = ["include", "explicit"].some((action) => selected({ ...rule, "rule-action": action }) === table);
  const column = locator["column-name"];
  return isNamed && typeof column === "string" && /^[^%_[\]]+$/.test(column) ? column : undefined;
}
