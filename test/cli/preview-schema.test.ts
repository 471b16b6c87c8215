/** What `landlocked preview --json` prints has the shape that is published, whatever is found. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPreview } from "../../cli/preview/finding-preview.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { PreviewResult } from "../../cli/preview/preview-result.ts";
import { previewSchema } from "../../cli/preview/preview-schema.ts";
import { judge } from "../../policies/border/judge.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { parseScenarios, resourcesOf, settingsOf, verdicts } from "../scenario.ts";

const facts = await loadFacts();
const plans = new URL("../plans/", import.meta.url);

test("of every finding of every scenario", () => {
  const codes = new Set<string>();
  for (const verdict of verdicts) {
    for (const file of readdirSync(new URL(`${verdict}/`, plans))) {
      const text = readFileSync(new URL(`${verdict}/${file}`, plans), "utf8");
      for (const scenario of parseScenarios(file, text, verdict)) {
        const { findings } = judge(resourcesOf(scenario), facts, settingsOf(scenario, facts));
        const stack = { stack: "dev", project: "plan", resources: [], notes: [], output: "" };
        const shown = findings.map((finding) => toPreview(finding, facts.laws));
        const preview: PreviewResult = {
          version: 1,
          day: "2026-06-01",
          verdict: "ok",
          stacks: [{ ...stack, verdict: "ok", findings: shown }],
        };
        // As it is printed: what can't be written as JSON is lost.
        expect(previewSchema.parse(JSON.parse(JSON.stringify(preview)))).toEqual(preview);
        for (const { problem } of findings) codes.add(problem.code);
      }
    }
  }
  expect(codes.size).toBeGreaterThan(8);
});

test("of a program with its resources and findings", async () => {
  const preview = await previewProgram({ cwd: "examples/meeting-recording", stacks: [], day: "2026-11-23" });
  expect(previewSchema.parse(JSON.parse(JSON.stringify(preview)))).toEqual(preview);
  const [refused] = preview.stacks.flatMap(({ findings }) => findings);
  expect(refused).toMatchObject({
    policy: "refuse-cross-border-copy",
    verdict: "refused",
    problem: { code: "flow-refused" },
    flow: {
      verb: "copy",
      from: { kind: "region", cloud: "alicloud", country: expect.any(String) },
      to: { kind: "region" },
      dataClass: "personal",
    },
    chain: [{ demand: { kind: "allows-with" }, fine: { text: expect.any(String) } }],
    remedies: [{ says: expect.any(String) }, { code: "register-transfer" }],
  });
});
