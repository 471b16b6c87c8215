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
};

function skipProblem(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) && isOption(node)) return `{ ${node.getText()} } ${forbidden[node.name.getText()]}`;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const { name, expression } = node;
  const why = Object.hasOwn(forbidden, name.text) ? forbidden[name.text] : undefined;
  if (why === undefined) return undefined;
  if (isTester(expression)) return `.${name.text} ${why}`;
  // context.skip("there is no ssh-agent")
  const isBare = name.text === "skip" && ts.isCallExpression(node.parent) && node.parent.arguments.length === 0;
  return isBare ? ".skip() says no reason; give it one" : undefined;
}

/** `skip: true`, given to a test and not to anything it looks at. */
function isOption({ name, parent }: ts.PropertyAssignment): boolean {
  const call = parent.parent;
  return ["only", "skip", "todo"].includes(name.getText()) && ts.isCallExpression(call) && isTester(call.expression);
}

/** `it`, and what is made of it: it.concurrent, it.each([]). */
function isTester(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return isTester(node.expression);
  return testers.some((tester) => isNamed(node, tester));
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
