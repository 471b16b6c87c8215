/** Writes small Pulumi programs into a folder of their own, with this repository's packages within their reach. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";

/** A project "shop" whose program needs no compiler, with one stack "dev", unless `files` say otherwise. Returns its folder. */
export function program(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  const all = { "Pulumi.yaml": projectFile, "Pulumi.dev.yaml": "config: {}\n", "package.json": "{}", ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

const projectFile = "name: shop\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n";

/** Opens a CommonJS program: resources of any type, without a provider's SDK to load. */
export const opening = `
const pulumi = require("@pulumi/pulumi");
class Any extends pulumi.CustomResource {
  constructor(type, name, props, opts) { super(type, name, { arn: undefined, ...props }, opts); }
}
const bucket = (name, props, opts) => new Any("aws:s3/bucket:Bucket", name, { bucket: name, ...props }, opts);
const provider = (name, region) => new (class extends pulumi.ProviderResource {
  constructor() { super("aws", name, { region }); }
})();
`;
