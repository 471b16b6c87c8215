/** Renders what a stack file may say, from the schema that checks it. */

import { namespace, stackConfigSchema } from "../policies/config/stack-config.ts";
import { type Allowed, allowedText, asJsonSchema } from "../policies/files/allowed.ts";

/** Markdown: one table of the keys of a stack file, then one of each list's and map's own keys. */
export function stackConfig(): string {
  const root = asJsonSchema(stackConfigSchema);
  const nested = Object.entries(root.properties ?? {}).flatMap(([key, field]) => sections(key, field));
  return [
    "# Stack config",
    "Every key of `stacks/Pulumi.<stack>.yaml`. A key that is not listed here, or a value out of its range, is an error; an editor with a YAML language server says so by `docs/schemas/stack.schema.json`, which the first line of the file names.",
    "The pack and the offline preview read the same keys of any program's stack, by the same ranges; there none must be given, and `cloud` and `region` are given together or not at all.",
    "What nobody would read is an error too: a misspelt namespace (`landlockd:region`), our keys under the project's own (`shop:dataClass`, or `shop:cloud` with `shop:region` where no home is stated), an encrypted value, and a home that may be in an environment, which an offline preview can't open.",
    table(root, `${namespace}:`),
    ...nested,
  ]
    .join("\n\n")
    .concat("\n");
}

function sections(name: string, field: Allowed): readonly string[] {
  const map = field.items ?? field;
  if (!map.properties) return [];
  const title = `## ${field.items ? `Each of ${name}` : name}`;
  const deeper = Object.entries(map.properties).flatMap(([key, inner]) => sections(`${name}.${key}`, inner));
  return [title, table(map, ""), ...deeper];
}

function table(map: Allowed, prefix: string): string {
  const rows = Object.entries(map.properties ?? {}).map(([key, field]) => {
    const cells = [`\`${prefix}${key}\``, allowedCell(field), defaultCell(key, field, map), field.description ?? ""];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| Key | Allowed | Default | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Lists of maps and maps have tables of their own. */
function allowedCell(field: Allowed): string {
  if (field.items?.properties) return `a list of up to ${field.maxItems} maps, see below`;
  return field.properties ? "a map, see below" : allowedText(field);
}

function defaultCell(key: string, field: Allowed, map: Allowed): string {
  if (field.default !== undefined) return `\`${JSON.stringify(field.default)}\``;
  return map.required?.includes(key) ? "must be given" : "optional";
}
