/** What the policies hand to others is taken by somebody here, or documented as for others; and each name is handed out once. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import manifest from "../../policies/package.json" with { type: "json" };

const surfaces = globSync("policies/surface/*.ts");
const users = globSync("{cli,components,stacks,docs,bench,examples}/**/*.ts", {
  exclude: ["**/{node_modules,dist}/**"],
});

/** A page of docs names, for a way in of somebody's own, what nobody here needs to import. */
const documented = new Set(
  ["README.md", ...globSync("docs/*.md")].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []),
  ),
);

const handedOut = surfaces.flatMap((file) => exportsOf(file).map((name) => `${basename(file, ".ts")}.${name}`));

it("every export is taken, or documented for others", () => {
  const taken = new Set(users.flatMap(takenBy));
  expect(handedOut.length).toBeGreaterThan(80);
  const idle = handedOut.filter((one) => !taken.has(one) && !documented.has(one.slice(one.indexOf(".") + 1)));
  expect(idle).toEqual([]);
});

it("no name is handed out twice", () => {
  const names = handedOut.map((one) => one.slice(one.indexOf(".") + 1));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("every surface is a path of the package", () => {
  const paths = Object.values(manifest.exports).filter((path) => path.startsWith("./surface/"));
  expect(paths.map((path) => `policies/${path.slice(2)}`).toSorted()).toEqual(surfaces.toSorted());
});

function statementsOf(file: string): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

function exportsOf(file: string): readonly string[] {
  return statementsOf(file).flatMap((node) => (ts.isExportSpecifier(node) ? [node.name.text] : []));
}

/** Names taken by import, or out of `await import(...)`: "judge.loadFacts". */
function takenBy(file: string): readonly string[] {
  return statementsOf(file).flatMap((node) => {
    if (!ts.isStringLiteral(node) || !node.text.startsWith("@landlocked/policies/")) return [];
    const surface = node.text.slice("@landlocked/policies/".length);
    const statement = ts.isImportDeclaration(node.parent) ? node.parent : statementOf(node);
    return namesIn(statement).map((name) => `${surface}.${name}`);
  });
}

function statementOf(node: ts.Node): ts.Node {
  return ts.isStatement(node) ? node : statementOf(node.parent);
}

function namesIn(node: ts.Node): readonly string[] {
  const own =
    ts.isImportSpecifier(node) || ts.isBindingElement(node) ? [(node.propertyName ?? node.name).getText()] : [];
  const below: string[] = [...own];
  ts.forEachChild(node, (child) => {
    below.push(...namesIn(child));
  });
  return below;
}
