/** The half of the mutation runner that has the tests: it collects them, and runs them as it is told to. */
import { BroadcastChannel } from "node:worker_threads";
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";
import { type Answer, channelName, type Order } from "./orders.ts";
import { RepeatedTests } from "./repeated-tests.ts";

/** Vitest's own runner, which is never asked to run: once all is collected, the other half says what to run. */
export default class Session extends TestRunner {
  async onCollected(files: RunnerTestFile[]): Promise<void> {
    const broken = files.flatMap(({ result }) => result?.errors ?? []).map(({ message }) => message);
    const tests = new RepeatedTests(files.flatMap(testsOf), broken);
    await tests.warmUp();
    await serve(tests);
    for (const file of files) skip(file);
  }
}

async function serve(tests: RepeatedTests): Promise<void> {
  const channel = new BroadcastChannel(channelName);
  await new Promise<void>((end) => {
    channel.onmessage = async (event: { readonly data: unknown }) => {
      const order = event.data as Order;
      const answer = (one: Answer) => channel.postMessage(one);
      if (order.kind === "all") answer({ kind: "all", result: await tests.all() });
      else if (order.kind === "mutant") answer({ kind: "mutant", result: await tests.withMutant(order) });
      else end();
    };
    channel.postMessage({ kind: "ready" } satisfies Answer);
  });
  channel.close();
}

function testsOf(task: RunnerTask): RunnerTestCase[] {
  if (task.type === "test") return task.mode === "run" || task.mode === "queued" ? [task] : [];
  return task.tasks.flatMap(testsOf);
}

function skip(task: RunnerTask): void {
  task.mode = "skip";
  if (task.type === "suite") for (const one of task.tasks) skip(one);
}
