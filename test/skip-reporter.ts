/** Says at the end of a run which tests were skipped and why; the usual reporter only counts them. */
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

export class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests("skipped")]);
    // Those that the person at the keyboard left out, by a name, are no news.
    const told = skipped.filter((test) => reasonOf(test) !== undefined);
    for (const [reason, tests] of Map.groupBy(told, reasonOf))
      console.log(
        `skipped, since ${reason}: ${tests.length} ${tests.length === 1 ? "test" : "tests"} of ${filesOf(tests)}\n`,
      );
  }
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  if (result.state === "skipped" && result.note !== undefined) return result.note;
  for (let at: TestCase | TestSuite | TestModule = test; at.type !== "module"; at = at.parent)
    if (at.meta().skippedSince !== undefined) return at.meta().skippedSince;
  return undefined;
}

function filesOf(tests: readonly TestCase[]): string {
  return [...new Set(tests.map(({ module }) => module.relativeModuleId))].join(", ");
}
