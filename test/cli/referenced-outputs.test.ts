/** What one stack sees of another: what it put out, or why that is unknown; and none waits for one that waits for it. */
import { expect, it } from "vitest";
import { ReferencedOutputs } from "../../cli/preview/referenced-outputs.ts";
import type { Run } from "../../policies/replay/run-stack.ts";

const done: Run = { written: "", recording: { resources: [], outputs: { vpc: "vpc-1" } } };

function referenced(wait: (stack: string) => Promise<Run>): ReferencedOutputs {
  return new ReferencedOutputs("shop", ["base", "dev", "edge"], wait);
}

it.each(["base", "shop/base", "acme/shop/base"])("sees the outputs of %s once it has run", async (reference) => {
  const waited: string[] = [];
  const all = referenced(async (stack) => {
    waited.push(stack);
    return done;
  });
  expect(await all.seenFrom("dev", reference)).toEqual({ outputs: { vpc: "vpc-1" } });
  expect(waited).toEqual(["base"]);
});

it.each(["other", "acme/elsewhere/base", "dev"])("waits for no %s", async (reference) => {
  const all = referenced(() => Promise.reject(new Error("waited")));
  expect(await all.seenFrom("dev", reference)).toEqual({
    unknown: `Stack ${reference} was not previewed in this run: its outputs count as unknown.`,
  });
});

it("sees nothing of one that failed", async () => {
  const all = referenced(async () => ({ written: "", failure: "no such thing" }));
  expect(await all.seenFrom("dev", "base")).toEqual({
    unknown: "Stack base failed: its outputs count as unknown.",
  });
});

it("breaks a ring where it would close, and only while the others wait", async () => {
  const ends: ((run: Run) => void)[] = [];
  const all = referenced(() => new Promise((resolve) => ends.push(resolve)));
  const first = all.seenFrom("base", "dev");
  const second = all.seenFrom("dev", "edge");
  expect(await all.seenFrom("edge", "base")).toHaveProperty("unknown");
  for (const end of ends) end(done);
  expect(await Promise.all([first, second])).toEqual([{ outputs: { vpc: "vpc-1" } }, { outputs: { vpc: "vpc-1" } }]);
  const later = all.seenFrom("edge", "base");
  ends.at(-1)?.(done);
  expect(await later).toEqual({ outputs: { vpc: "vpc-1" } });
});
