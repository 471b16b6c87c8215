/** Writes a package as others install it, but for its types: JavaScript, since Node strips no types inside node_modules, beside its facts. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** @param source folder of the package, such as policies */
export function writePackage(source: string, target: string): void {
  const own = (pattern: string): readonly string[] =>
    globSync(pattern, { cwd: source, exclude: (path) => path === "dist" || path === "node_modules" });
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(source, "tsconfig.build.json"), ts.sys.readFile).config,
    ts.sys,
    source,
  );
  for (const file of own("**/*.ts")) {
    const text = readFileSync(join(source, file), "utf8");
    const { outputText } = ts.transpileModule(text, { compilerOptions: { ...options, module: ts.ModuleKind.ESNext } });
    const path = join(target, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  for (const file of own("{**/*.{yaml,cjs,js},{clouds,provider}/**/*.json}"))
    cpSync(join(source, file), join(target, file), { recursive: true });
  for (const file of own("README.md")) cpSync(join(source, file), join(target, file));
  cpSync(join(source, "../LICENSE"), join(target, "LICENSE"));
  writeFileSync(join(target, "package.json"), `${JSON.stringify(published(source), null, 2)}\n`);
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
