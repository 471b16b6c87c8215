/** Two ways in, one judgement: what the offline preview says of a program, the pack process says over the engine's protocol. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromRecording } from "../../cli/preview/from-wire.ts";
import type { FindingPreview } from "../../cli/preview/preview.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { readProject } from "../../cli/preview/read-project.ts";
import { readStackFile } from "../../cli/preview/read-stack-file.ts";
import { runStack } from "../../cli/preview/run-stack.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { readStackSettings } from "../../policies/config/stack-settings.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import type { TransferFile } from "../../policies/register/transfer-file.ts";
import { opening, program } from "../cli/program.ts";
import { later, ordersProgram, today, writeOrders } from "./orders-register.ts";
import { PackProcess } from "./pack-process.ts";

const root = join(import.meta.dirname, "../..");
const day = today();
const programs = [
  { cwd: root, stack: "hangzhou", refused: 0 },
  { cwd: root, stack: "singapore", refused: 0 },
  { cwd: root, stack: "frankfurt", refused: 0 },
  { cwd: join(root, "examples/meeting-recording"), stack: "dev", refused: 2 },
  { cwd: join(root, "examples/quiet"), stack: "dev", refused: 0 },
];

for (const { cwd, stack, refused } of programs) {
  test(`${cwd.slice(root.length + 1) || "the blueprint"}, stack ${stack}: ${refused} refused by both`, async () => {
    const offline = await agreed(cwd, stack);
    expect(offline.filter((finding) => finding.verdict !== "reported")).toHaveLength(refused);
  });
}

describe("with a register, both say the same of", () => {
  const config = "config:\n  landlocked:transfers: register\n";
  const orders = (prefixes?: readonly string[]): string =>
    program({ "Pulumi.dev.yaml": config, "index.js": opening + ordersProgram(prefixes) });
  const report = "report-transfer";
  const expiring = "report-expiring-transfer";
  const refusal = "refuse-cross-border-copy";
  const cases: readonly (readonly [string, Case, readonly string[]])[] = [
    ["a flow on an approved transfer", {}, [report]],
    ["one that ends soon", { transfer: { expires: later(day, { days: 9 }) } }, [expiring, report]],
    ["a wider prefix than approved", { prefixes: ["exports/"] }, [refusal]],
    ["a transfer from elsewhere", { transfer: { from: { territory: "SG" } } }, [refusal]],
    ["one of the stack by its project's name", { transfer: { stacks: inStack("shop/dev") } }, [report]],
    ["one of the same stack of another project", { transfer: { stacks: inStack("crm/dev") } }, [refusal]],
    ["one that has ended", { transfer: { effective: later(day, { days: -9 }), expires: day } }, [refusal]],
    ["a document that was changed", { touch: "documents/orders/pipia_report.txt" }, [refusal]],
    ["a register with a broken file", { touch: "broken.yaml" }, [refusal]],
  ];
  test.each(cases)("%s", async (_, { prefixes, transfer, touch }, policies) => {
    const cwd = orders(prefixes);
    writeOrders(join(cwd, "register"), day, transfer);
    if (touch !== undefined) appendFileSync(join(cwd, "register", touch), " ");
    expect((await agreed(cwd, "dev")).map(({ policy }) => policy).sort()).toEqual(policies);
  });
});

interface Case {
  readonly prefixes?: readonly string[];
  readonly transfer?: Partial<TransferFile>;
  /** A file of the register that gets a byte more. */
  readonly touch?: string;
}

function inStack(stack: string): TransferFile["stacks"] {
  return [{ stack, resources: ["orders"] }];
}

/** What the offline preview says, once the pack has said the same, word for word. */
async function agreed(cwd: string, stack: string): Promise<readonly FindingPreview[]> {
  const [offline] = (await previewProgram({ cwd, stacks: [stack], day })).stacks;
  expect(offline?.error).toBeUndefined();
  const findings = offline?.findings ?? [];
  const said = findings.map(({ policy, message }) => `${policy}: ${message}`);
  expect((await throughThePack(cwd, stack)).sort()).toEqual(said.sort());
  return findings;
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
  const pack = await PackProcess.start({ stack, config: config.values, dryRun: true, folder: cwd });
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
    await pack.stop();
  }
}
