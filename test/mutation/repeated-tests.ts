/**
 * Tests that were collected once and are run as often as wanted, with another mutant switched on each time, the quickest
 * first: most mutants fall to one of those.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { type RunnerTask, type RunnerTestCase, type RunnerTestSuite, TestRunner } from "vitest";
import { emptiedMaps } from "./emptied-maps.ts";
import type { Order } from "./orders.ts";

/** Where the changed code looks which change is on, and notes what ran. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: CompleteDryRunResult["mutantCoverage"];
}
const state: Switch = {};
Object.assign(globalThis, { __stryker__: state });
const clear = emptiedMaps();
const tookFile = "took.json";
/** Stryker lets a mutant run a hundred times as often as before; five times is as endless, and told sooner. */
const patience = 5 / 100;
/** Milliseconds. A test that takes longer is left out, or a mutant would take minutes: what it alone notices counts as missed. */
const longest = 500;

export class RepeatedTests {
  readonly #tests: Map<string, RunnerTestCase>;
  readonly #broken: readonly string[];
  #took = new Map<string, number>();
  readonly #begun = new Set<RunnerTestSuite>();

  /** @param broken what kept any of the tests from being collected */
  constructor(tests: readonly RunnerTestCase[], broken: readonly string[]) {
    this.#tests = new Map(tests.map((test) => [nameOf(test), test]));
    this.#broken = broken;
  }

  /**
   * A test that fails when run again would seem to notice every mutant: the run that counts is the second. A session that
   * takes the place of one that hung knows already how long each takes.
   */
  async warmUp(): Promise<void> {
    if (existsSync(tookFile)) {
      this.#took = new Map(JSON.parse(readFileSync(tookFile, "utf8")) as [string, number][]);
      return;
    }
    state.currentTestId = "warming up";
    for (const test of this.#tests.values()) await this.#run(test);
    delete state.currentTestId;
    delete state.mutantCoverage?.perTest["warming up"];
    for (const [id, took] of this.#took) if (took > longest) this.#tests.delete(id);
    this.#took.clear();
    clear();
  }

  /** All of them, and which mutants each reaches. */
  async all(): Promise<DryRunResult> {
    if (this.#broken.length > 0) return { status: DryRunStatus.Error, errorMessage: this.#broken.join("\n") };
    const tests: TestResult[] = [];
    for (const [id, test] of this.#tests) {
      state.currentTestId = id;
      const failure = await this.#run(test);
      state.currentTestId = undefined;
      const told = { id, name: id, timeSpentMs: this.#took.get(id) as number };
      tests.push(
        failure === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    writeFileSync(tookFile, JSON.stringify([...this.#took]));
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(state.mutantCoverage && { mutantCoverage: state.mutantCoverage }),
    };
  }

  /** Whether any of the tests that reach a mutant notices it. */
  async withMutant({ mutant, hitLimit, tests }: Extract<Order, { kind: "mutant" }>): Promise<MutantRunResult> {
    clear();
    const ids = [...(tests ?? this.#tests.keys())].sort(
      (one, other) => (this.#took.get(one) ?? 0) - (this.#took.get(other) ?? 0),
    );
    const limit = Math.max(1_000, (hitLimit ?? Number.POSITIVE_INFINITY) * patience);
    Object.assign(state, { activeMutant: mutant, hitCount: 0, hitLimit: limit });
    try {
      for (const [index, id] of ids.entries()) {
        const failure = await this.#run(this.#tests.get(id) as RunnerTestCase);
        if ((state.hitCount as number) > limit) return { status: MutantRunStatus.Timeout, reason: "endless" };
        if (failure !== undefined)
          return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests: index + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: ids.length };
    } finally {
      Object.assign(state, { activeMutant: undefined, hitCount: undefined });
    }
  }

  async #run(test: RunnerTestCase): Promise<string | undefined> {
    const suites = suitesOf(test);
    let started = performance.now();
    try {
      for (const suite of suites) {
        if (this.#begun.has(suite)) continue;
        this.#begun.add(suite);
        for (const hook of TestRunner.getSuiteHooks(suite).beforeAll) await hook(suite);
      }
      // What is made before all is made once, so a mutant doesn't wait for it.
      started = performance.now();
      for (const suite of suites)
        for (const hook of TestRunner.getSuiteHooks(suite).beforeEach)
          await hook(test.context, test.suite as RunnerTestSuite);
      await TestRunner.getTestFn(test)();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      for (const suite of suites)
        for (const hook of TestRunner.getSuiteHooks(suite).afterEach)
          await hook(test.context, test.suite as RunnerTestSuite);
      if (!this.#took.has(nameOf(test))) this.#took.set(nameOf(test), performance.now() - started);
    }
  }
}

function suitesOf(task: RunnerTask): RunnerTestSuite[] {
  const outer = task.suite ?? (task.type === "suite" && task.file !== task ? task.file : undefined);
  return outer === undefined ? [] : [...suitesOf(outer), outer];
}

function nameOf(test: RunnerTask): string {
  return [
    ...suitesOf(test)
      .slice(1)
      .map(({ name }) => name),
    test.name,
  ].join(" > ");
}
