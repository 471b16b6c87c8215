/**
 * The compiler names a type of another package by its file without an ending, as CommonJS finds it. A program of ES modules does not:
 * there the type would be any, and a misspelt child of a `transform` would compile. So the file is named in full.
 */
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** @param declarations text of a .d.ts file */
export function importableTypes(declarations: string): string {
  return declarations.replace(
    /import\("(@pulumi\/[^/"]+\/[^"]+)"\)/g,
    (_, name: string) => `import("${inFull(name)}")`,
  );
}

/** "@pulumi/aws/s3/bucket" is "@pulumi/aws/s3/bucket.js", and "@pulumi/pulumi/runtime" its index.js. */
function inFull(name: string): string {
  const folder = "node_modules/";
  const path = resolve(name).replaceAll("\\", "/");
  return path.slice(path.lastIndexOf(folder) + folder.length);
}
