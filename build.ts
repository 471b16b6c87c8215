/**
 * Builds the packages others install, policies, components and cli, each complete in its dist/ with the types of its modules
 * and a bill of materials. Publish
 * from there: `npm publish policies/dist`, `pulumi policy publish` inside policies/dist.
 */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./bill-of-materials.ts";
import { importableTypes } from "./importable-types.ts";
import { writePackage } from "./write-package.ts";

const root = import.meta.dirname;
const compiler = join(root, "node_modules/typescript-native/bin/tsc");

for (const name of ["policies", "components", "cli"]) {
  const source = join(root, name);
  const target = join(source, "dist");
  rmSync(target, { recursive: true, force: true });
  const project = join(source, "tsconfig.build.json");
  execFileSync(process.execPath, [compiler, "-p", project, "--emitDeclarationOnly"], { stdio: "inherit" });
  for (const file of globSync("**/*.d.ts", { cwd: target })) {
    const path = join(target, file);
    writeFileSync(path, importableTypes(readFileSync(path, "utf8")));
  }
  writePackage(source, target);
  writeFileSync(join(target, "bom.cdx.json"), `${JSON.stringify(billOfMaterials(nameOf(target)), null, 2)}\n`);
  console.log(`built ${name} into ${name}/dist`);
}

/** Of a package that has been written. */
function nameOf(target: string): string {
  return (JSON.parse(readFileSync(join(target, "package.json"), "utf8")) as { name: string }).name;
}
