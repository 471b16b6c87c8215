/** Whether no more moves of what a resource holds than the part that was approved. */
import type { MovedPart } from "../part/moved-part.ts";
import { type Lack, lack } from "./lack.ts";
import type { Part } from "./transfer.ts";

/**
 * What moves beyond the part that was approved.
 *
 * @param parts of the transfer; undefined: it covers the whole
 * @param name of the resource whose data moves
 */
export function tooMuch(parts: readonly Part[] | undefined, name: string, moved: MovedPart): Lack | undefined {
  if (parts === undefined) return undefined;
  const part = parts.find(({ resource }) => resource === name);
  if (!part) return lack("other-parts", { resource: name });
  const { resource, ...covers } = part;
  const of = { resource, covers };
  if (moved.kind === "not-known") return lack("part-not-known", { ...of, narrowBy: moved.narrowBy });
  const narrowing = moved.narrowBy === undefined ? {} : { narrowBy: moved.narrowBy };
  if (moved.kind === "whole") return lack("part-exceeded", { ...of, beyond: "whole", ...narrowing });
  if (namesNothing(moved)) return lack("part-names-nothing", { ...of, narrowBy: moved.narrowBy });
  const beyond = beyondPart(part, moved);
  return beyond.length === 0 ? undefined : lack("part-exceeded", { ...of, beyond, ...narrowing });
}

type Narrowed = Exclude<MovedPart, { kind: "whole" | "not-known" }>;

/** A selection that names nothing selects perhaps everything. */
function namesNothing(moved: Narrowed): boolean {
  if (moved.kind !== "columns") return moved.names.length === 0;
  const tables = Object.values(moved.columns);
  return tables.length === 0 || tables.some((columns) => columns.length === 0);
}

/** Names in quotes; columns as "table.column". */
function beyondPart(part: Part, moved: Narrowed): readonly string[] {
  if (moved.kind === "prefixes") {
    const { prefixes = [] } = part;
    return moved.names.filter((name) => !prefixes.some((prefix) => name.startsWith(prefix))).map(quoted);
  }
  const { tables = [], columns = {} } = part;
  if (moved.kind === "tables") return moved.names.filter((name) => !tables.includes(name)).map(quoted);
  return Object.entries(moved.columns).flatMap(([table, moving]) => {
    if (tables.includes(table)) return [];
    const approved = Object.hasOwn(columns, table) ? columns[table] : undefined;
    return moving.filter((column) => !approved?.includes(column)).map((column) => `${table}.${column}`);
  });
}

function quoted(text: string): string {
  return `"${text}"`;
}
