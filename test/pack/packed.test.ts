/** The pack as others install it: built, inside node_modules where Node strips no types, it still starts and refuses. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "@landlocked/policies/package.json" with { type: "json" };
import { afterAll, beforeAll, expect, test } from "vitest";
import { later, ordersFlow, passes, today, writeOrders } from "./orders-register.ts";
import { PackProcess } from "./pack-process.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "landlocked-packed-"));
/** All that its package.json names: what it imports besides would not be found. */
const dependencies = ["@pulumi", ...Object.keys(manifest.dependencies).filter((name) => !name.startsWith("@pulumi/"))];
const installed = join(folder, "node_modules/@landlocked/policies");

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "build.ts")], { cwd: root, stdio: "pipe" });
  mkdirSync(join(folder, "node_modules/@landlocked"), { recursive: true });
  cpSync(join(root, "policies/dist"), installed, { recursive: true });
  for (const name of dependencies) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the installed pack carries no TypeScript to strip and refuses a bucket abroad", async () => {
  expect(existsSync(join(installed, "pack/pack.ts"))).toBe(false);
  const config = { "landlocked:cloud": "alicloud", "landlocked:region": "cn-hangzhou", "landlocked:owner": "platform" };
  const pack = await PackProcess.start({ stack: "dev", config, dryRun: true, pack: installed });
  try {
    const stray = {
      urn: "urn:pulumi:dev::test::stray",
      type: "alicloud:oss/bucket:Bucket",
      name: "stray",
      inputs: { bucket: "stray" },
      custom: true,
      provider: { region: "cn-hongkong" },
      propertyDependencies: {},
    };
    await pack.analyze(stray);
    const findings = await pack.analyzeStack([stray]);
    expect(findings.find((finding) => finding.policy === "refuse-foreign-region")?.message).toContain(
      "stray (alicloud:oss/bucket) would hold personal data of people in China in Hong Kong (cn-hongkong), and this stack's data must stay in mainland China (PIPL art. 38)",
    );
  } finally {
    pack.stop();
  }
});

test("the installed pack carries laws, words and the reading of a register: an approved transfer lets its flow pass", async () => {
  const project = join(folder, "shop");
  mkdirSync(project);
  writeFileSync(join(project, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
  writeOrders(join(project, "transfers"), today());
  const pack = await PackProcess.start({ stack: "dev", config: {}, dryRun: true, pack: installed, folder: project });
  try {
    const judged = async (prefix: string) => {
      const flow = ordersFlow([prefix]);
      for (const one of flow) expect(await pack.analyze(one)).toEqual([]);
      return pack.analyzeStack(flow);
    };
    const [report, ...others] = await judged("exports/support/");
    expect(others).toEqual([]);
    expect(report).toMatchObject({ policy: "report-transfer", level: "advisory" });
    expect(report?.message).toContain(passes(later(today(), { days: 300 })));
    expect(await judged("")).toMatchObject([{ policy: "refuse-cross-border-copy", level: "mandatory" }]);
  } finally {
    pack.stop();
  }
});
