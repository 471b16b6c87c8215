/** Two ways in, one judgement: what the offline preview says of a program, the pack process says over the engine's protocol. */

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FindingPreview } from "../../cli/preview/preview-result.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { readStackSettings } from "../../policies/config/stack-settings.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { fromRecording } from "../../policies/replay/from-wire.ts";
import type { Recording } from "../../policies/replay/host/wire.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import { readStackFile } from "../../policies/replay/read-stack-file.ts";
import { opening, program } from "../cli/program.ts";
import { judgedOn, type RanProgram, ranProgram } from "../cli/ran-program.ts";
import { later, ordersProgram, today, writeOrders } from "./orders-register.ts";
import type { PackProcess } from "./pack-process.ts";
import { packStarter } from "./pack-starter.ts";

const root = join(import.meta.dirname, "../..");
const day = today();
const facts = await loadFacts();
const start = packStarter({ stack: "dev", config: {}, dryRun: true });

const programs = [
  { cwd: root, stack: "hangzhou", refused: 0 },
  { cwd: root, stack: "singapore", refused: 0 },
  { cwd: root, stack: "frankfurt", refused: 0 },
  { cwd: join(root, "examples/meeting-recording"), stack: "dev", refused: 2 },
  { cwd: join(root, "examples/quiet"), stack: "dev", refused: 0 },
];

for (const { cwd, stack, refused } of programs) {
  test(`${cwd.slice(root.length + 1) || "the blueprint"}, stack ${stack}: ${refused} refused by both`, async () => {
    const ran = await ranProgram(cwd, stack);
    const pack = await start.fresh({ stack, config: ran.file.values, folder: cwd });
    const offline = await agreed(ran, pack);
    expect(offline.filter((finding) => finding.verdict !== "reported")).toHaveLength(refused);
  });
}

describe("with a register, both say the same of", () => {
  const report = "report-transfer";
  const expiring = "report-expiring-transfer";
  const refusal = "refuse-cross-border-copy";
  const cases: readonly (readonly [string, Case, readonly string[]])[] = [
    ["a flow on an approved transfer", {}, [report]],
    ["one that ends soon", { transfer: { expires: later(day, { days: 9 }) } }, [expiring, report]],
    ["a wider prefix than approved", { program: "wide" }, [refusal]],
    ["a transfer from elsewhere", { transfer: { from: { territory: "SG" } } }, [refusal]],
    ["one of the stack by its project's name", { transfer: { stacks: inStack("shop/dev") } }, [report]],
    ["one of the same stack of another project", { transfer: { stacks: inStack("crm/dev") } }, [refusal]],
    ["one that has ended", { transfer: { effective: later(day, { days: -9 }), expires: day } }, [refusal]],
    ["a document that was changed", { touch: "documents/orders/pipia_report.txt" }, [refusal]],
    ["a register with a broken file", { touch: "broken.yaml" }, [refusal]],
  ];
  const cwd = program({ "index.js": opening + ordersProgram() });
  const wide = program({ "index.js": opening + ordersProgram(["exports/"]) });
  const ran = { usual: once(() => ranProgram(cwd)), wide: once(() => ranProgram(wide)) };

  /** The program judged offline by a register that the stack's config names. */
  async function naming(register: string, which: "usual" | "wide" = "usual"): Promise<RanProgram> {
    const one = await ran[which]();
    const values = { ...one.file.values, "landlocked:transfers": register };
    return { ...one, project: readProject(cwd), file: { ...one.file, values } };
  }

  test.each(cases.map((one, index) => [...one, `registers/${index}`] as const))(
    "%s",
    async (_, { program: which, transfer, touch }, policies, register) => {
      writeOrders(join(cwd, register), day, transfer);
      if (touch !== undefined) appendFileSync(join(cwd, register, touch), " ");
      const pack = await start.shared({ folder: cwd });
      await pack.configure({ "read-settings": { transfers: register } });
      const offline = await agreed(await naming(register, which), pack);
      expect(offline.map(({ policy }) => policy).sort()).toEqual(policies);
    },
  );

  test("a flow on a transfer of the register that the stack's config names", async () => {
    writeOrders(join(cwd, "register"), day);
    const stated = await naming("register");
    const pack = await start.fresh({ folder: cwd, config: stated.file.values });
    expect((await agreed(stated, pack)).map(({ policy }) => policy)).toEqual([report]);
  });
});

interface Case {
  /** "wide": one that copies more than was approved. */
  readonly program?: "wide";
  readonly transfer?: Partial<TransferFile>;
  /** A file of the register that gets a byte more. */
  readonly touch?: string;
}

function inStack(stack: string): TransferFile["stacks"] {
  return [{ stack, resources: ["orders"] }];
}

test("the settings both read are the stack's own", async () => {
  const config = readStackFile(readProject(root), "hangzhou").values;
  const settings = readStackSettings(config, {}, { stack: "hangzhou", day, folder: root }, facts);
  expect(settings.home).toMatchObject({ cloud: "alicloud", code: "cn-hangzhou", country: "CN" });
  expect(settings.pinned).toBe(true);
});

/** What the offline preview says, once the pack has said the same, word for word. */
async function agreed(ran: RanProgram, pack: PackProcess): Promise<readonly FindingPreview[]> {
  const { findings } = judgedOn(day, facts, ran);
  const said = findings.map(({ policy, message }) => `${policy}: ${message}`);
  expect((await throughThePack(ran.recording, pack)).sort()).toEqual(said.sort());
  return findings;
}

async function throughThePack(recording: Recording, pack: PackProcess): Promise<string[]> {
  const resources: Resource[] = [];
  for (const resource of fromRecording(recording.resources, new Set())) {
    const remediated = await pack.remediate(resource);
    resources.push(
      remediated ? { ...resource, inputs: { ...resource.inputs, tags: remediated.tags as never } } : resource,
    );
  }
  for (const resource of resources) expect(await pack.analyze(resource)).toEqual([]);
  const findings = await pack.analyzeStack(resources);
  // The engine's protocol puts the policy's own description before the message.
  return findings.map(({ policy, message }) => `${policy}: ${message.slice(message.indexOf("\n") + 1)}`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
