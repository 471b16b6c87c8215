/** What is wrong with the shape of a test file: tests that look at nothing, or that keep others from being run, would pass for all. */
import ts from "typescript";

/** "line 3: expect(...) has no matcher", in the order of the lines. */
export function shapeProblems(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: (readonly [ts.Node, string])[] = [];
  let expectations = 0;
  const visit = (node: ts.Node): void => {
    if (isExpectation(node)) {
      expectations += 1;
      const problem = expectationProblem(node);
      if (problem !== undefined) found.push([node, problem]);
    }
    const problem = skipProblem(node);
    if (problem !== undefined) found.push([node, problem]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = found
    .toSorted(([one], [other]) => one.getStart() - other.getStart())
    .map(([node, problem]) => `line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${problem}`);
  return expectations === 0 ? [...lines, "it expects nothing"] : lines;
}

/** expect(...), expect.soft(...), expect.poll(...); not expect.any(...), which is no expectation of its own. */
function isExpectation(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression: called } = node;
  if (ts.isPropertyAccessExpression(called) && isNamed(called.expression, "expect"))
    return ["soft", "poll"].includes(called.name.text);
  return isNamed(called, "expect");
}

function expectationProblem(node: ts.CallExpression): string | undefined {
  const words: string[] = [];
  let top: ts.Expression = node;
  for (
    let { parent } = node;
    ts.isPropertyAccessExpression(parent) && parent.expression === top;
    parent = parent.parent
  ) {
    top = parent;
    words.push(parent.name.text);
  }
  const isCalled = ts.isCallExpression(top.parent) && top.parent.expression === top;
  if (!isCalled || words.length === 0) return "expect(...) has no matcher that is called";
  const isLater =
    words.includes("resolves") || words.includes("rejects") || node.expression.getText() === "expect.poll";
  const { parent } = top.parent;
  const isAwaited = ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
  return isLater && !isAwaited ? "what is expected later is not awaited" : undefined;
}

const testers = ["describe", "it", "suite", "test"];
const forbidden: Readonly<Record<string, string>> = {
  only: "keeps the others from being run",
  skip: "says no reason; use unless(...)",
  skipIf: "says no reason; use unless(...)",
  runIf: "says no reason; use unless(...)",
  todo: "looks at nothing",
  fails: "passes for being wrong",
};
/** `xit`, `fdescribe`: names of other frameworks for `it.skip`, `describe.only`. */
const abroad = new Map(
  ["describe", "it", "test"].flatMap((tester) => [
    [`x${tester}`, "skip"],
    [`f${tester}`, "only"],
  ]),
);

function skipProblem(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return isOption(node) ? `{ ${node.getText()} } ${forbidden[nameOf(node.name)]}` : undefined;
  if (ts.isIdentifier(node) && "expression" in node.parent && node.parent.expression === node) {
    const meant = abroad.get(node.text);
    return meant === undefined ? undefined : `${node.text} ${forbidden[meant]}`;
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, "skip") && saysNoReason(node)) return bareSkip;
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  const name = nameOf(ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression);
  if (!Object.hasOwn(forbidden, name)) return undefined;
  if (isTester(node.expression)) return `.${name} ${forbidden[name]}`;
  // context.skip("there is no ssh-agent")
  const isBare = name === "skip" && ts.isCallExpression(node.parent) && saysNoReason(node.parent);
  return isBare ? bareSkip : undefined;
}

const bareSkip = ".skip() says no reason; give it one";

/** skip(), skip(""), skip(missing, ""). */
function saysNoReason({ arguments: given }: ts.CallExpression): boolean {
  const reason = given.at(-1);
  return reason === undefined || (ts.isStringLiteralLike(reason) && reason.text.trim() === "");
}

/** `skip: true`, given to a test and not to anything it looks at. */
function isOption({ name, parent }: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): boolean {
  const call = parent.parent;
  const isForbidden = ["only", "skip", "todo", "fails"].includes(nameOf(name));
  return isForbidden && ts.isCallExpression(call) && isTester(call.expression);
}

/** skip, "skip", ["skip"]. */
function nameOf(node: ts.Node): string {
  if (ts.isComputedPropertyName(node)) return nameOf(node.expression);
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : "";
}

/** `it`, and what is made of it: it.concurrent, it.each([]). */
function isTester(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node))
    return isTester(node.expression);
  return testers.some((tester) => isNamed(node, tester));
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
