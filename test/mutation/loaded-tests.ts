/**
 * Stryker's runner for tests that stay loaded: a mutant costs the tests that reach it, milliseconds, where starting the
 * test run anew for each costs seconds, and there are thousands.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { DryRunResult, MutantRunOptions, MutantRunResult, TestRunner } from "@stryker-mutator/api/test-runner";
import { createVitest } from "vitest/node";
import { type Answer, channelName, type Order } from "./orders.ts";

class LoadedTests implements TestRunner {
  static inject = [] as const;
  readonly #channel = new BroadcastChannel(channelName);
  /** Tests run thousands of times leave their folders here. */
  readonly #temporary = mkdtempSync(join(tmpdir(), "landlocked-mutants-"));
  #ended: Promise<unknown> | undefined;
  #close: () => Promise<void> = async () => undefined;

  /** A mutant that also runs while modules load need not be switched on then: no result is told of what only runs then. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env.TMPDIR = this.#temporary;
    const vitest = await createVitest("test", { config: "test/mutation/vitest.config.ts", watch: false });
    const ready = this.#answer("ready");
    this.#close = () => vitest.close();
    this.#ended = vitest.start();
    this.#ended.catch((error: unknown) => console.error(error));
    await ready;
  }

  async dryRun(): Promise<DryRunResult> {
    return (await this.#ask({ kind: "all" }, "all")).result;
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    return (await this.#ask({ kind: "mutant", mutant: activeMutant.id, hitLimit, tests: testFilter }, "mutant")).result;
  }

  async dispose(): Promise<void> {
    this.#channel.postMessage({ kind: "end" } satisfies Order);
    await this.#ended;
    this.#channel.close();
    await this.#close();
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  async #ask<Kind extends Answer["kind"]>(order: Order, kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
    const answer = this.#answer(kind);
    this.#channel.postMessage(order);
    return await answer;
  }

  #answer<Kind extends Answer["kind"]>(kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
    return new Promise((resolve) => {
      this.#channel.onmessage = (event: { readonly data: unknown }) => {
        const answer = event.data as Answer;
        if (answer.kind === kind) resolve(answer as Extract<Answer, { kind: Kind }>);
      };
    });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "loaded-tests", LoadedTests)];
