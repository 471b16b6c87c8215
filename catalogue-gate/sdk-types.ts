/**
 * What the installed SDKs themselves say: every resource type with the paths of its input properties, read from their
 * own declarations. The catalogue is held against this, so that an SDK's new type or property can't pass unjudged.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { sdkProgram } from "./sdk-program.ts";

export interface SdkType {
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  /** "aws.s3.BucketArgs" */
  readonly args: string;
  /** Paths of its input properties: "rules[].destination.bucket". */
  readonly properties: readonly string[];
  /** What it answers with for certain as text or number, besides its id: "arn", "vpcConfig.clusterSecurityGroupId". No lists, no maps. */
  readonly outputs: readonly string[];
}

const deepest = 7;
const deepestOutput = 3;

/** All resource types of one SDK, sorted. Takes some seconds: the compiler reads all declarations. */
export function sdkTypes(cloud: "aws" | "alicloud"): readonly SdkType[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@pulumi/${cloud}/package.json`));
  const files = classFiles(folder, cloud);
  const program = sdkProgram(files.keys());
  const checker = program.getTypeChecker();
  const types = [...files].map(([file, type]) => describe(program, checker, file, type, cloud));
  return types.sort((one, other) => (one.type < other.type ? -1 : 1));
}

/** Tokens alone, without the compiler: quick. */
export function sdkTokens(cloud: "aws" | "alicloud"): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@pulumi/${cloud}/package.json`));
  return [...new Set(classFiles(folder, cloud).values())].sort();
}

/** Declaration files of resource classes, with the type each declares. */
function classFiles(folder: string, cloud: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".js") || entry.parentPath.includes("node_modules", folder.length))
      continue;
    const path = join(entry.parentPath, entry.name);
    const type = /__pulumiType = ['"]([^'"]+)['"]/.exec(readFileSync(path, "utf8"))?.[1];
    if (type?.startsWith(`${cloud}:`)) files.set(path.replace(/\.js$/, ".d.ts"), type);
  }
  return files;
}

function describe(program: ts.Program, checker: ts.TypeChecker, file: string, type: string, cloud: string): SdkType {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  const args = exported.find((one) => one.name.endsWith("Args"));
  const resource = exported.find((one) => `${one.name}Args` === args?.name);
  if (!source || !args || !resource) throw new Error(`${file} declares no resource with arguments`);
  const properties = walk(checker, source, checker.getDeclaredTypeOfSymbol(args), "", deepest, []);
  const module = type.split(":")[1]?.split("/")[0] ?? "";
  const outputs = textsOf(checker, source, checker.getDeclaredTypeOfSymbol(resource), "", deepestOutput).toSorted();
  return { type, args: `${cloud}.${module}.${args.name}`, properties, outputs };
}

/** The SDK marks as possibly undefined what its provider need not answer. */
function textsOf(checker: ts.TypeChecker, at: ts.Node, type: ts.Type, path: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const declared = checker.getTypeOfSymbolAtLocation(property, at);
    const value = path === "" ? outputOf(checker, declared) : declared;
    if (value === undefined || property.name.startsWith("__")) return [];
    const own = `${path}${property.name}`;
    if (value.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) return own === "id" || own === "urn" ? [] : [own];
    return isBlock(value) ? textsOf(checker, at, value, `${own}.`, depth - 1) : [];
  });
}

/** What an Output holds; undefined for whatever is none. */
function outputOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  const name = type.aliasSymbol?.name ?? type.symbol?.name;
  const [value] = type.aliasTypeArguments ?? checker.getTypeArguments(type as ts.TypeReference);
  return name === "Output" ? value : undefined;
}

function walk(
  checker: ts.TypeChecker,
  at: ts.Node,
  type: ts.Type,
  path: string,
  depth: number,
  above: readonly ts.Type[],
): readonly string[] {
  if (depth === 0 || above.includes(type)) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const { inner, isList } = unwrap(checker, checker.getTypeOfSymbolAtLocation(property, at));
    const own = `${path}${property.name}${isList ? "[]" : ""}`;
    const deeper = isBlock(inner) ? walk(checker, at, inner, `${own}.`, depth - 1, [...above, type]) : [];
    return [own, ...deeper];
  });
}

/** Through Input, Output, Promise, undefined and lists, to what a value of the property is. */
function unwrap(checker: ts.TypeChecker, type: ts.Type): { readonly inner: ts.Type; readonly isList: boolean } {
  const parts = type.isUnion() ? type.types : [type];
  const plain = parts.filter(
    (part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) && !isWrapper(part),
  );
  const list = plain.find((part) => checker.isArrayType(part));
  const [item] = list ? checker.getTypeArguments(list as ts.TypeReference) : [];
  if (item) return { inner: unwrap(checker, item).inner, isList: true };
  return { inner: plain.find(isBlock) ?? plain[0] ?? type, isList: false };
}

function isWrapper(type: ts.Type): boolean {
  return type.getProperty("apply") !== undefined || type.getProperty("then") !== undefined;
}

/** A nested block declared by the SDK; not text, numbers, maps, assets. */
function isBlock(type: ts.Type): boolean {
  const declared = type.symbol?.declarations?.[0];
  return (
    declared !== undefined &&
    ts.isInterfaceDeclaration(declared) &&
    /\/types\/(input|output)/.test(declared.getSourceFile().fileName)
  );
}
