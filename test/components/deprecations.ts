/** Finds what a component uses that its provider's SDK marks as deprecated: classes, functions, and properties of inputs. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One line for each use: "components/aws/key.ts:12 acl". `extra` holds source text by the path it should have. */
export function deprecations(files: readonly string[], extra: ReadonlyMap<string, string> = new Map()): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => extra.has(path) || fileExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = extra.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  const names = [...files, ...extra.keys()];
  const program = ts.createProgram(names, options, host);
  return names.flatMap((name) => usesIn(program.getSourceFile(name), program.getTypeChecker()));
}

function usesIn(file: ts.SourceFile | undefined, checker: ts.TypeChecker): string[] {
  if (!file) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (symbolsOf(node, checker).some(isDeprecated)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${relative(root, file.fileName)}:${line + 1} ${node.getText().split(/[:(\s]/)[0]}`);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

interface Documented {
  getJsDocTags(checker?: ts.TypeChecker): ts.JSDocTagInfo[];
}

function symbolsOf(node: ts.Node, checker: ts.TypeChecker): Documented[] {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const signature = checker.getResolvedSignature(node);
    return signature ? [signature] : [];
  }
  if (ts.isPropertyAccessExpression(node)) return defined(checker.getSymbolAtLocation(node.name));
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const expected = checker.getContextualType(node.parent);
    const alternatives = expected?.isUnion() ? expected.types : expected ? [expected] : [];
    return alternatives.flatMap((type) => defined(checker.getPropertyOfType(type, node.name.getText())));
  }
  return [];
}

function defined(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol ? [symbol] : [];
}

function isDeprecated(symbol: Documented): boolean {
  return symbol.getJsDocTags().some(({ name }) => name === "deprecated");
}
