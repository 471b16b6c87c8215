/** Writes the pages that are made from the facts; with --check it only says which are out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { catalogue, countsTable } from "./catalogue.ts";
import { componentSchema } from "./component-schema.ts";
import { components } from "./components.ts";
import { fileSchemas } from "./file-schemas.ts";
import { innocent } from "./innocent.ts";
import { laws } from "./laws.ts";
import { policies } from "./policies.ts";
import { previewJsonSchema } from "./preview-schema.ts";
import { stackConfig } from "./stack-config.ts";

const pages: Readonly<Record<string, string>> = {
  "catalogue.md": catalogue(),
  "components.md": components(),
  "innocent.md": innocent(),
  "laws.md": laws(),
  "policies.md": policies(),
  "schemas/preview.schema.json": previewJsonSchema(),
  ...Object.fromEntries(Object.entries(fileSchemas()).map(([kind, schema]) => [`schemas/${kind}.schema.json`, schema])),
  "stack-config.md": stackConfig(),
  "../components/provider/schema.json": componentSchema(),
  "../README.md": withCounts(current("../README.md") ?? ""),
};
const stale = Object.entries(pages).filter(([name, page]) => current(name) !== page);

if (process.argv.includes("--check")) {
  for (const [name] of stale)
    console.error(`${shown(name)} is out of date: run npm run docs and commit what it changes.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [name, page] of stale) writeFileSync(new URL(name, import.meta.url), page);
  console.log(stale.length === 0 ? "docs are up to date" : `wrote ${stale.map(([name]) => shown(name)).join(", ")}`);
}

/** "README.md", "docs/laws.md": from the repository's folder. */
function shown(name: string): string {
  return posix.join("docs", name);
}

function current(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, import.meta.url), "utf8");
  } catch {
    return undefined;
  }
}

/** The README keeps its own words; only what counts the catalogue is made. */
function withCounts(readme: string): string {
  return readme.replace(/(<!-- counts: npm run docs -->\n)[\s\S]*?(<!-- end -->)/, `$1\n${countsTable()}\n\n$2`);
}
