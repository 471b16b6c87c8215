/** The resources of a stack as one CloudFormation template. */
import { shortType } from "../policies/border/estate/resource.ts";
import { cloudFormationShape, type ResourceSchema } from "./cloudformation-shape.ts";
import { conform } from "./conform.ts";
import type { Mapping } from "./read-mapping.ts";
import type { Registered } from "./registered.ts";
import type { Written } from "./shape.ts";

export interface Template {
  readonly resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, Written> }>>;
  /** Resources and their inputs that have no place in it, one line each. */
  readonly unplaced: readonly string[];
  /** How many inputs a preview does not know, which nobody has judged. */
  readonly unknown: number;
}

/** @param schemaOf of a type in the stack's region; undefined: that region has none */
export function template(
  registered: readonly Registered[],
  mapping: ReadonlyMap<string, Mapping>,
  schemaOf: (type: string) => ResourceSchema | undefined,
): Template {
  const resources: Record<string, { Type: string; Properties: Record<string, Written> }> = {};
  const unplaced: string[] = [];
  let hidden = 0;
  const owners = new Map<string, string>();
  const rows = registered.map((one) => ({ one, row: mapping.get(shortType(one.type))?.cloudformation }));
  for (const { one, row } of rows) {
    if (!row) unplaced.push(`${one.type} stands in no row of judge-aws/mapping.yaml`);
    if (!row || !("type" in row)) continue;
    const written = write(one, row.type, row);
    const id = logicalId(one);
    resources[id] = { Type: row.type, Properties: written };
    for (const [key, value] of Object.entries(one.inputs))
      if (typeof value === "string") owners.set(`${row.type} ${key} ${value}`, id);
  }
  for (const { one, row } of rows) {
    if (!row || !("into" in row)) continue;
    const owner = owners.get(`${row.into} ${row.by} ${String(one.inputs[row.by])}`);
    const home = owner === undefined ? undefined : resources[owner];
    if (home) Object.assign(home.Properties, write(one, row.into, row));
    else unplaced.push(`${one.name} (${one.type}): its ${row.by} names no ${row.into} of this stack`);
  }
  return { resources, unplaced, unknown: hidden };

  function write(one: Registered, type: string, target: Parameters<typeof conform>[2]): Record<string, Written> {
    const schema = schemaOf(type);
    if (!schema) {
      unplaced.push(`${one.name} (${one.type}): ${type} is not on offer in this region`);
      return {};
    }
    const { written, unplaced: left, unknown } = conform(one.inputs, cloudFormationShape(schema), target);
    hidden += unknown.length;
    unplaced.push(...left.map((path) => `${one.name} (${one.type}): ${path} has no place in ${type}`));
    return written;
  }
}

/** Letters and digits, and told apart. */
function logicalId({ type, name }: Registered): string {
  const kind = type.slice(type.lastIndexOf(":") + 1);
  return [kind, ...name.split(/[^A-Za-z0-9]+/)].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
