/** Whatever others call has its docstring: functions, classes with their methods, what components take, and config keys. */
import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { packConfigSchema } from "../../policies/config/pack-config.ts";
import { stackConfigSchema } from "../../policies/config/stack-config.ts";
import { type Allowed, asJsonSchema } from "../../policies/files/allowed.ts";

/** What may do without, and why. */
const exceptions: Readonly<Record<string, string>> = {};

const files = globSync(["policies/**/*.ts", "components/**/*.ts", "stacks/*.ts"], {
  exclude: (path) => /(^|\/)(dist|node_modules|resources)$/.test(path),
}).map((file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2024, true));

test("every exported function and class has one, and so has each public method", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(undocumented(callables)).toEqual([]);
});

test("every field of what a component takes has one", () => {
  expect(undocumented(fieldsOfArgs)).toEqual([]);
});

test("every key of a stack and of the pack's config has one", () => {
  for (const schema of [stackConfigSchema, packConfigSchema]) expect(keysWithout(asJsonSchema(schema))).toEqual([]);
});

test("no exception outlives its reason", () => {
  const named = new Set(files.flatMap((file) => [...callables(file), ...fieldsOfArgs(file)].map(nameOf)));
  expect(Object.keys(exceptions).filter((name) => !named.has(name))).toEqual([]);
  expect(Object.keys(exceptions).length).toBeLessThan(10);
});

function undocumented(find: (file: ts.SourceFile) => readonly ts.Node[]): readonly string[] {
  return files
    .flatMap(find)
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
    .map(nameOf)
    .filter((name) => !Object.hasOwn(exceptions, name));
}

function callables(file: ts.SourceFile): readonly ts.Node[] {
  return file.statements.filter(isExported).flatMap((statement): readonly ts.Node[] => {
    if (ts.isFunctionDeclaration(statement)) return [statement];
    if (ts.isClassDeclaration(statement)) return [statement, ...statement.members.filter(isPublicMethod)];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.filter(
      ({ initializer }) => initializer && ts.isArrowFunction(initializer),
    );
  });
}

function fieldsOfArgs(file: ts.SourceFile): readonly ts.Node[] {
  if (!file.fileName.startsWith("components/")) return [];
  return file.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .filter(({ name }) => name.text.endsWith("Args"))
    .flatMap((declaration) => [declaration, ...fieldsIn(declaration)]);
}

/** Also those of maps written out in a field. */
function fieldsIn(node: ts.Node): readonly ts.Node[] {
  const own = ts.isPropertySignature(node) ? [node] : [];
  const below: ts.Node[] = [];
  ts.forEachChild(node, (child) => void below.push(...fieldsIn(child)));
  return [...own, ...below];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isPublicMethod(member: ts.ClassElement): boolean {
  const hidden = ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
  return (
    (ts.isMethodDeclaration(member) || ts.isGetAccessor(member)) && !ts.isPrivateIdentifier(member.name) && !hidden
  );
}

/** "components/contract/key.ts KeyArgs.purpose" */
function nameOf(node: ts.Node): string {
  const name = "name" in node && node.name !== undefined ? (node.name as ts.Node).getText() : "default";
  const above =
    ts.isInterfaceDeclaration(node.parent) || ts.isClassDeclaration(node.parent) ? node.parent.name?.text : undefined;
  return `${node.getSourceFile().fileName} ${above === undefined ? "" : `${above}.`}${name}`;
}

function keysWithout({ properties = {}, items }: Allowed): readonly string[] {
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [
      ...(field.description === undefined || field.description === "" ? [key] : []),
      ...keysWithout(field),
    ]),
    ...(items ? keysWithout(items) : []),
  ];
}
