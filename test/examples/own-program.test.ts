/** The example of a program of one's own previews without refusal, with a store and a database of each cloud where they belong. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";

it("passes, and keeps what it takes from the package on each side of the border", async () => {
  const cwd = join(import.meta.dirname, "../../examples/own-program");
  const [stack] = (await previewProgram({ cwd, stacks: [], day: "2026-12-01" })).stacks;
  if (!stack || stack.error !== undefined) throw new Error(stack?.error ?? "no stack");
  expect(stack).toMatchObject({ verdict: "ok", findings: [] });
  const kept = stack.resources.filter(({ type }) =>
    /^(aws:s3:Bucket|aws:rds:Instance|alicloud:oss:Bucket|alicloud:rds:Instance)$/.test(type.replace(/\/\w+:/, ":")),
  );
  expect(kept.map(({ name, region }) => `${name} ${region}`).toSorted()).toEqual([
    "frankfurt-logs eu-central-1",
    "frankfurt-orders eu-central-1",
    "frankfurt-shop eu-central-1",
    "hangzhou-logs-bucket cn-hangzhou",
    "hangzhou-orders-bucket cn-hangzhou",
    "hangzhou-shop-instance cn-hangzhou",
    "uploads eu-central-1",
  ]);
});
