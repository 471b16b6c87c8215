/** The end of a run names what was skipped and why, by the reason of the test or of what it stands in. */
import { expect, it, vi } from "vitest";
import type { TestCase, TestModule } from "vitest/node";
import { SkipReporter } from "../skip-reporter.ts";
import { unless } from "../unless.ts";

/** A module as vitest tells of it, with one skipped test in a suite. */
function moduleOf(name: string, { suite = {}, note }: { suite?: object; note?: string } = {}): TestModule {
  const module = { type: "module", relativeModuleId: name };
  const parent = { type: "suite", meta: () => suite, parent: module };
  const test = { type: "test", meta: () => ({}), result: () => ({ state: "skipped", note }), parent, module };
  return { ...module, children: { allTests: () => [test as unknown as TestCase] } } as unknown as TestModule;
}

it("groups what is skipped by its reason, and leaves out what somebody did not ask for", () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { meta } = unless("pulumi is not on PATH");
  try {
    new SkipReporter().onTestRunEnd([
      moduleOf("a.test.ts", meta && { suite: meta }),
      moduleOf("b.test.ts", meta && { suite: meta }),
      moduleOf("c.test.ts", { note: "there is no ssh-agent" }),
      moduleOf("d.test.ts"),
    ]);
    expect(said.mock.calls).toEqual([
      ["skipped, since pulumi is not on PATH: 2 tests of a.test.ts, b.test.ts\n"],
      ["skipped, since there is no ssh-agent: 1 test of c.test.ts\n"],
    ]);
  } finally {
    said.mockRestore();
  }
});

it("asks for nothing where nothing is missing", () => {
  expect(unless(undefined)).toEqual({});
  expect(unless("it is missing")).toMatchObject({ skip: true });
});
