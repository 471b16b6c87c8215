/** Two ways in, one judgement: what the offline preview says of a program, the pack process says over the engine's protocol. */
import { join } from "node:path";
import type { Resource } from "@landlocked/policies/border/estate";
import { loadFacts } from "@landlocked/policies/facts";
import { readStackSettings } from "@landlocked/policies/stack-settings";
import { expect, test } from "vitest";
import { fromRecording } from "../../cli/preview/from-wire.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { readProject } from "../../cli/preview/read-project.ts";
import { readStackFile } from "../../cli/preview/read-stack-file.ts";
import { runStack } from "../../cli/preview/run-stack.ts";
import { PackProcess } from "./pack-process.ts";

const root = join(import.meta.dirname, "../..");
const day = new Date().toISOString().slice(0, 10);
const programs = [
  { cwd: root, stack: "hangzhou", refused: 0 },
  { cwd: root, stack: "singapore", refused: 0 },
  { cwd: root, stack: "frankfurt", refused: 0 },
  { cwd: join(root, "examples/meeting-recording"), stack: "dev", refused: 2 },
  { cwd: join(root, "examples/quiet"), stack: "dev", refused: 0 },
];

for (const { cwd, stack, refused } of programs) {
  test(`${cwd.slice(root.length + 1) || "the blueprint"}, stack ${stack}: ${refused} refused by both`, async () => {
    const offline = (await previewProgram({ cwd, stacks: [stack], day })).stacks[0];
    expect(offline?.error).toBeUndefined();
    const said = (offline?.findings ?? []).map(({ policy, message }) => `${policy}: ${message}`);
    expect(offline?.findings.filter((finding) => finding.verdict !== "reported")).toHaveLength(refused);
    expect((await throughThePack(cwd, stack)).sort()).toEqual(said.sort());
  });
}

test("the settings both read are the stack's own", async () => {
  const config = readStackFile(readProject(root), "hangzhou").values;
  const settings = readStackSettings(config, {}, { stack: "hangzhou", day, folder: root }, await loadFacts());
  expect(settings.home).toMatchObject({ cloud: "alicloud", code: "cn-hangzhou", country: "CN" });
  expect(settings.pinned).toBe(true);
});

async function throughThePack(cwd: string, stack: string): Promise<string[]> {
  const project = readProject(cwd);
  const config = readStackFile(project, stack);
  const run = await runStack(project, stack, config, { answer: async () => undefined, seen: () => undefined });
  if ("failure" in run) throw new Error(run.failure);
  const pack = await PackProcess.start({ stack, config: config.values, dryRun: true });
  try {
    const resources: Resource[] = [];
    for (const resource of fromRecording(run.recording.resources, new Set())) {
      const remediated = await pack.remediate(resource);
      resources.push(
        remediated ? { ...resource, inputs: { ...resource.inputs, tags: remediated.tags as never } } : resource,
      );
    }
    for (const resource of resources) expect(await pack.analyze(resource)).toEqual([]);
    const findings = await pack.analyzeStack(resources);
    // The engine's protocol puts the policy's own description before the message.
    return findings.map(({ policy, message }) => `${policy}: ${message.slice(message.indexOf("\n") + 1)}`);
  } finally {
    pack.stop();
  }
}
