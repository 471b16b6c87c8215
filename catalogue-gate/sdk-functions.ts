/**
 * The functions of the installed SDKs that look up what exists: what each is asked by and what it answers with as text,
 * read from their own declarations. The record of what they describe is made of this, so that none of it is a list by hand.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Cloud } from "../policies/border/terms/place.ts";

export interface SdkFunction {
  /** "aws:s3/getBucket:getBucket" */
  readonly token: string;
  /** All names of its arguments. */
  readonly args: readonly string[];
  /** Those that are text. */
  readonly texts: readonly string[];
  /** All names of its answer, on the first level. */
  readonly fields: readonly string[];
  /** What it answers with for certain as text or number, on the first level: no lists, no blocks. */
  readonly answers: readonly string[];
}

/** All functions of one SDK named "get...", sorted. */
export function sdkFunctions(cloud: Cloud): readonly SdkFunction[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@pulumi/${cloud}/package.json`));
  const files = functionFiles(folder);
  const program = ts.createProgram([...files.keys()], {
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const functions = [...files].flatMap(([file, token]) => describe(program, file, token));
  return functions.sort((one, other) => (one.token < other.token ? -1 : 1));
}

function functionFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter(
      (one) => one.isFile() && /^get.*\.js$/.test(one.name) && !one.parentPath.includes("node_modules", folder.length),
    )
    .map((one) => join(one.parentPath, one.name));
  return new Map(
    sources.flatMap((path) => {
      const token = /runtime\.invoke\("([^"]+)"/.exec(readFileSync(path, "utf8"))?.[1];
      return token === undefined ? [] : [[path.replace(/\.js$/, ".d.ts"), token] as const];
    }),
  );
}

function describe(program: ts.Program, file: string, token: string): readonly SdkFunction[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  const declared = (ending: string) =>
    exported.find((one) => one.name.endsWith(ending) && !one.name.endsWith(`Output${ending}`));
  const [args, result] = [declared("Args"), declared("Result")];
  if (!source || !result) return [];
  const properties = (one: ts.Symbol) =>
    checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(one)).map((property) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, source));
      const isText = (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;
      return { name: property.name, isText };
    });
  const asked = args ? properties(args) : [];
  const answered = properties(result);
  return [
    {
      token,
      args: asked.map(({ name }) => name),
      texts: asked.filter(({ isText }) => isText).map(({ name }) => name),
      fields: answered.map(({ name }) => name),
      answers: answered.filter(({ isText }) => isText).map(({ name }) => name),
    },
  ];
}
