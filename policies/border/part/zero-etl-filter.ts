/**
 * The data filter of a zero-ETL integration: "exclude: *.*, include: shop.people, shop.orders". Patterns are read from left
 * to right and later ones win, so what is included narrows only after everything has been excluded.
 */
import { notReadable, type Read, tableName, whole } from "./selection.ts";

const because = 'which narrows only if it begins with "exclude: *.*" and then includes tables by their full names';

/** Tables by "database.table", or "database.schema.table" where the filter has three names. */
export const zeroEtlFilter: Read = (value) => {
  if (typeof value !== "string") return notReadable;
  if (value.trim() === "") return whole;
  const [first, ...rest] = patterns(value);
  const parts = first?.pattern.split(".") ?? [];
  const excludesAll = first?.type === "exclude" && parts.every((part) => part === "*") && parts.length > 1;
  const included = rest.filter(({ type }) => type !== "exclude");
  const names = included.map(({ type, pattern }) => {
    const named = pattern.split(".");
    return type === "include" && named.length === parts.length ? tableName(...named) : undefined;
  });
  const known = names.filter((name) => name !== undefined);
  if (!excludesAll || known.length < names.length) return { ...whole, because };
  return { kind: "tables", tables: new Map(known.map((name) => [name, "all"])) };
};

/** A pattern without a type of its own is of the type before it. */
function patterns(filter: string): readonly { readonly type: string | undefined; readonly pattern: string }[] {
  let type: string | undefined;
  return filter.split(",").map((text) => {
    const [, stated, pattern = text] = /^\s*(include|exclude)\s*:(.*)$/is.exec(text) ?? [];
    type = stated?.toLowerCase() ?? type;
    return { type, pattern: pattern.trim() };
  });
}
