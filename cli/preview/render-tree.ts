/** Writes the resources of a stack as the tree people know from `pulumi preview`, as a table that fits the width. */

import type { Colors } from "../render/page.ts";
import { paint } from "./paint.ts";
import type { ResourcePreview } from "./preview-result.ts";
import { type Column, fit, shortened, type Widths } from "./table-widths.ts";

export type TreeRow = Readonly<Record<Column | "verdict", string>> & { readonly resource?: ResourcePreview };

const titles: TreeRow = { name: "NAME", type: "TYPE", region: "REGION", dataClass: "CLASS", verdict: "VERDICT" };
const gap = "  ";

export interface Tree {
  readonly lines: readonly string[];
  /** The one region of all resources, where the table has no room to say it in each line. */
  readonly allIn: string | undefined;
}

/** @param depth how deep below the stack resources are shown */
export function renderTree(
  resources: readonly ResourcePreview[],
  width: number,
  colors: Colors,
  depth = Number.POSITIVE_INFINITY,
): Tree {
  const children = Map.groupBy(resources, (one) => one.parent);
  // The stack itself is the heading.
  const roots = children.get(null) ?? [];
  const rows = (isNarrow: boolean) => roots.flatMap((root) => branches(root, "", { children, isNarrow }, depth));
  const full = rows(false);
  if (full.length === 0) return { lines: [], allIn: undefined };
  const natural = fit([titles, ...full], width);
  const isNarrow = natural.isCut;
  const shown = isNarrow ? rows(true) : full;
  const regions = new Set(shown.map((row) => row.region).filter((region) => region !== ""));
  const allIn = isNarrow && regions.size === 1 ? [...regions][0] : undefined;
  const { widths } = isNarrow ? fit([titles, ...shown], width, allIn === undefined ? [] : ["region"]) : natural;
  return { lines: [colors.dim(line(titles, widths, colors)), ...shown.map((row) => line(row, widths, colors))], allIn };
}

interface Grown {
  readonly children: ReadonlyMap<string | null, readonly ResourcePreview[]>;
  readonly isNarrow: boolean;
}

function branches(parent: ResourcePreview, trunk: string, grown: Grown, depth: number): readonly TreeRow[] {
  const { children, isNarrow } = grown;
  const all = depth > 0 ? (children.get(parent.urn) ?? []) : [];
  return all.flatMap((one, index) => {
    const isLast = index === all.length - 1;
    const name = isNarrow ? withoutPrefix(one.name, parent.name) : one.name;
    const row = toRow(one, `${trunk}${isLast ? "└─ " : "├─ "}${name}`);
    return [row, ...branches(one, `${trunk}${isLast ? "   " : "│  "}`, grown, depth - 1)];
  });
}

/** A child's name begins with its parent's as a rule: the line above says it. */
function withoutPrefix(name: string, parent: string): string {
  return name.startsWith(`${parent}-`) ? `…${name.slice(parent.length)}` : name;
}

function toRow(one: ResourcePreview, name: string): TreeRow {
  return {
    name,
    type: displayType(one.type),
    region: one.region ?? (one.verdict === null ? "" : "not known"),
    dataClass: one.dataClass ?? "",
    verdict: one.kind === "read" ? "read" : (one.verdict ?? ""),
    resource: one,
  };
}

/** "aws:s3/bucket:Bucket" as the engine shows it: "aws:s3:Bucket". */
function displayType(type: string): string {
  return type.replace(/^([^:]+:[^:/]+)\/[^:]*:/, "$1:");
}

function line(row: TreeRow, widths: Widths, colors: Colors): string {
  const cell = (column: Column) =>
    widths[column] === 0 ? "" : shortened(row[column], widths[column]).padEnd(widths[column]) + gap;
  const facts = cell("type") + cell("region") + cell("dataClass");
  const { resource, verdict } = row;
  if (!resource) return `${gap}${cell("name")}${facts}${verdict}`.trimEnd();
  if (verdict === "") return `${gap}${cell("name")}${colors.dim(facts.trimEnd())}`;
  const painted = resource.verdict ? paint(resource.verdict, verdict, colors) : colors.dim(verdict);
  return `${gap}${cell("name")}${colors.dim(facts)}${painted}`;
}
