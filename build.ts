/**
 * Builds the two packages others install, policies and cli, each complete in its dist/: JavaScript, since Node strips no
 * types inside node_modules, beside the facts it reads. Publish from there: `npm publish policies/dist`,
 * `pulumi policy publish` inside policies/dist.
 */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = import.meta.dirname;
const compiler = join(root, "node_modules/typescript/bin/tsc");

for (const name of ["policies", "cli"]) {
  const source = join(root, name);
  const target = join(source, "dist");
  rmSync(target, { recursive: true, force: true });
  execFileSync(process.execPath, [compiler, "-p", join(source, "tsconfig.build.json")], { stdio: "inherit" });
  for (const file of globSync("**/*.{yaml,cjs,js}", {
    cwd: source,
    exclude: (path) => path === "dist" || path === "node_modules",
  })) {
    cpSync(join(source, file), join(target, file), { recursive: true });
  }
  cpSync(join(root, "LICENSE"), join(target, "LICENSE"));
  writeFileSync(join(target, "package.json"), `${JSON.stringify(published(source), null, 2)}\n`);
  console.log(`built ${name} into ${dirname(target).slice(root.length + 1)}/dist`);
}

/** The package as others see it: its modules are JavaScript now. */
function published(source: string): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Record<string, unknown>;
  const exported = manifest.exports as Record<string, string> | undefined;
  if (!exported) return manifest;
  return {
    ...manifest,
    exports: Object.fromEntries(Object.entries(exported).map(([key, path]) => [key, path.replace(/\.ts$/, ".js")])),
  };
}
