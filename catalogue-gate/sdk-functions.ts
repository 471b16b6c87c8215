/**
 * The functions of the installed SDKs that look up what exists: what each is asked by and what it answers with as text,
 * read from their own declarations. The record of what they describe is made of this, so that none of it is a list by hand.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Cloud } from "../policies/border/terms/place.ts";
import { sdkProgram } from "./sdk-program.ts";

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
  /** Its lists of blocks, each with the names of a block and those of them that are text or number. */
  readonly blocks: readonly {
    readonly field: string;
    readonly fields: readonly string[];
    readonly texts: readonly string[];
  }[];
  /** Its lists of texts. */
  readonly textLists: readonly string[];
}

/** All functions of one SDK named "get...", sorted. */
export function sdkFunctions(cloud: Cloud): readonly SdkFunction[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@pulumi/${cloud}/package.json`));
  const files = functionFiles(folder);
  const program = sdkProgram(files.keys());
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
  const properties = (of: ts.Type) =>
    checker.getPropertiesOfType(of).map((property) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, source));
      return { name: property.name, isText: isText(type), each: eachOf(checker, type) };
    });
  const asked = args ? properties(checker.getDeclaredTypeOfSymbol(args)) : [];
  const answered = properties(checker.getDeclaredTypeOfSymbol(result));
  const lists = answered.flatMap(({ name, each }) => (each ? [{ field: name, each }] : []));
  return [
    {
      token,
      args: asked.map(({ name }) => name),
      texts: asked.filter(({ isText }) => isText).map(({ name }) => name),
      fields: answered.map(({ name }) => name),
      answers: answered.filter(({ isText }) => isText).map(({ name }) => name),
      blocks: lists
        .filter(({ each }) => !isText(each))
        .map(({ field, each }) => {
          const held = properties(each);
          return {
            field,
            fields: held.map(({ name }) => name),
            texts: held.filter((one) => one.isText).map(({ name }) => name),
          };
        }),
      textLists: lists.filter(({ each }) => isText(each)).map(({ field }) => field),
    },
  ];
}

function isText(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;
}

/** What a list is of; undefined: it is none. */
function eachOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}
