/** Reads the resource types of both clouds, one file a service, into the catalogue the judge looks types up in. */
import { readdirSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { shortType } from "../border/estate/resource.ts";
import type { Cloud } from "../border/terms/place.ts";
import type { Entry } from "./entry.ts";

const clouds: readonly Cloud[] = ["aws", "alicloud"];

/** What one file of a resources folder states. */
export interface CatalogueFile {
  /** "policies/clouds/aws/resources/s3.ts" */
  readonly file: string;
  readonly entries: readonly Entry[];
}

/**
 * Every entry of both clouds by its type without the class name ("aws:s3/bucket"). Throws one sentence that names the
 * file where a type is listed twice, stands out of order, or belongs to another cloud.
 */
export async function loadCatalogue(): Promise<ReadonlyMap<string, Entry>> {
  const files = await Promise.all(clouds.map(readFolder));
  return mergeCatalogue(files.flat());
}

/** The files of one cloud, sorted by name. */
async function readFolder(cloud: Cloud): Promise<readonly CatalogueFile[]> {
  const folder = new URL(`${cloud}/resources/`, import.meta.url);
  // Sources carry .ts in a checkout and .js (with a .d.ts beside it) where the package was built.
  const extension = extname(fileURLToPath(import.meta.url));
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith(".d.ts"))
    .sort();
  return Promise.all(names.map((name) => readFile(folder, cloud, name)));
}

/** The same for files already read. */
export function mergeCatalogue(files: readonly CatalogueFile[]): ReadonlyMap<string, Entry> {
  const catalogue = new Map<string, Entry>();
  const listedIn = new Map<string, string>();
  for (const { file, entries } of files) {
    checkOrder(file, entries);
    for (const entry of entries) {
      const short = shortType(entry.type);
      const earlier = listedIn.get(short);
      if (earlier !== undefined)
        throw new Error(`${file}: ${entry.type} is listed a second time; ${earlier} has it already.`);
      if (!file.includes(`/${entry.type.split(":")[0]}/`)) {
        throw new Error(`${file}: ${entry.type} is a type of another cloud; list it in that cloud's folder.`);
      }
      catalogue.set(short, entry);
      listedIn.set(short, file);
    }
  }
  return catalogue;
}

async function readFile(folder: URL, cloud: Cloud, name: string): Promise<CatalogueFile> {
  const file = `policies/clouds/${cloud}/resources/${name}`;
  const { default: entries } = (await import(new URL(name, folder).href)) as { default?: readonly Entry[] };
  if (!Array.isArray(entries)) throw new Error(`${file}: has no list of entries as its default export.`);
  return { file, entries };
}

/** Described types stand in order; so does each group listed under one reason. */
function checkOrder(file: string, entries: readonly Entry[]): void {
  for (const group of Map.groupBy(entries, groupOf).values()) {
    group.forEach((entry, index) => {
      const before = group[index - 1];
      if (before && before.type >= entry.type) {
        throw new Error(`${file}: ${entry.type} stands after ${before.type}; types are sorted.`);
      }
    });
  }
}

function groupOf(entry: Entry): string {
  const grouped =
    entry.why !== undefined && entry.kinds.length === 1 && (entry.kinds[0] === "inert" || entry.kinds[0] === "guards");
  return grouped ? `${entry.kinds[0]}: ${entry.why}` : "described";
}
