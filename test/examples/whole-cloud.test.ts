/** The example that takes the whole private cloud previews without refusal, and shows what its transforms change. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";

it("passes with its database and its bucket in Frankfurt", async () => {
  const cwd = join(import.meta.dirname, "../../examples/whole-cloud");
  const [stack] = (await previewProgram({ cwd, stacks: [], day: "2026-12-01" })).stacks;
  if (!stack || stack.error !== undefined) throw new Error(stack?.error ?? "no stack");
  expect(stack).toMatchObject({ verdict: "ok", findings: [] });
  const kept = stack.resources.filter(({ type }) => /^aws:(s3:Bucket|rds:Instance)$/.test(type.replace(/\/\w+:/, ":")));
  expect(kept.map(({ name, region }) => `${name} ${region}`).toSorted()).toEqual([
    "shop-audit-store eu-central-1",
    "shop-logs eu-central-1",
    "shop-orders eu-central-1",
    "shop-shop-db eu-central-1",
  ]);
});
