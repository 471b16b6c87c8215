/** What `landlocked preview --json` prints has the shape that is published, whatever is found. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPreview } from "../../cli/preview/finding-preview.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { PreviewResult } from "../../cli/preview/preview-result.ts";
import { judge } from "../../policies/border/judge.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { allProblems, complete, finding, lacks, reasons, remedies, sayings } from "../messages/statements.ts";
import { parseScenarios, resourcesOf, settingsOf, verdicts } from "../scenario.ts";
import { misfits } from "./published-schema.ts";

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
        expect(misfits(preview)).toEqual([]);
        expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
        for (const { problem } of findings) codes.add(problem.code);
      }
    }
  }
  expect(codes.size).toBeGreaterThan(8);
});

const stated = <Table extends object>(table: Table) => Object.entries(table).map(([code, facts]) => ({ code, facts }));

/** A preview of findings that say all there is to say: one for each problem, and one that holds a statement of each code. */
function previewOf(more: object): unknown {
  const shown = allProblems.map((problem) => toPreview(finding(problem, complete), facts.laws));
  const [first] = shown;
  const stack = { stack: "dev", project: "plan", verdict: "ok", resources: [], notes: [], output: "" };
  const findings = [...shown, { ...first, ...more }];
  return { version: 1, day: "2026-06-01", verdict: "ok", stacks: [{ ...stack, findings }] };
}

test("of every code with its facts, and of no other facts", () => {
  const chain = [{ law: "EU-LAW", short: "EUL", verdict: "refused", articles: [] }];
  const all = [
    ...stated(reasons).map((reason) => ({ problem: { code: "flow-unproven", facts: { reason } } })),
    ...stated(lacks).map((lack) => ({ transfer: { id: "T-1", lack } })),
    ...stated(remedies).map((remedy) => ({ remedies: [{ ...remedy, says: "so" }] })),
    {
      chain: chain.map((one) => ({
        ...one,
        demand: { kind: "forbids", article: { cite: "1" }, says: stated(sayings) },
      })),
    },
  ];
  for (const one of all) expect([one, misfits(previewOf(one))]).toEqual([one, []]);
  const strange = {
    code: "flow-unproven",
    facts: { reason: { code: "not-text", facts: { property: "to", more: 1 } } },
  };
  expect(misfits(previewOf({ problem: strange }))).not.toEqual([]);
  expect(misfits(previewOf({ problem: { code: "handover", facts: { stack: "dev" } } }))).not.toEqual([]);
});

test("its parts have names that no edit of a file changes", () => {
  const schema = readFileSync(new URL("../../docs/schemas/preview.schema.json", import.meta.url), "utf8");
  expect(schema).not.toMatch(/(interface|structure|alias)-\d/);
});

test("of a program with its resources and findings", async () => {
  const preview = await previewProgram({ cwd: "examples/meeting-recording", stacks: [], day: "2026-11-23" });
  expect(misfits(preview)).toEqual([]);
  expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
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
    remedies: [{ says: expect.any(String) }, { code: "tag-nobodys" }, { code: "register-transfer" }],
  });
});
