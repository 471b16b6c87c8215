/** The packages as others install them: as JavaScript inside node_modules, where Node strips no types, they start, build and judge. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import components from "@landlocked/components/package.json" with { type: "json" };
import manifest from "@landlocked/policies/package.json" with { type: "json" };
import { beforeAll, expect, test } from "vitest";
import commandLine from "../../cli/package.json" with { type: "json" };
import { schemaText } from "../../components/provider/component-schema.ts";
import { writePackage } from "../../write-package.ts";
import { StandInEngine } from "../components/provider/stand-in-engine.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { later, ordersFlow, passes, today, writeOrders } from "./orders-register.ts";
import { PackProcess } from "./pack-process.ts";

const root = join(import.meta.dirname, "../..");
const folder = temporaryFolder();
/** All that their package.json files name, by scope where they have one: what they import besides would not be found. */
const dependencies = new Set(
  [manifest, components, commandLine]
    .flatMap((one) => Object.keys(one.dependencies))
    .map((name) => name.replace(/^(@[^/]+).*/, "$1")),
);
const installed = join(folder, "node_modules/@landlocked/policies");
const command = join(folder, "node_modules/landlocked");

beforeAll(() => {
  writePackage(join(root, "policies"), installed);
  writePackage(join(root, "components"), join(folder, "node_modules/@landlocked/components"));
  writePackage(join(root, "cli"), command);
  for (const name of dependencies)
    if (name !== "@landlocked") symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
}, 120_000);

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
    await pack.stop();
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
    await pack.stop();
  }
});

test("the installed command line answers by the installed laws", () => {
  const args = ["explain", "--from", "DE", "--to", "SG", "--class", "personal", "--no-color"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(command, "landlocked.js"), ...args], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 1 });
  expect(stdout).toContain("standard contractual clauses (SCC) with a transfer impact assessment");
});

test("a program outside the repository builds of the installed components, and is judged", () => {
  const project = join(folder, "orders");
  mkdirSync(project);
  writeFileSync(join(project, "Pulumi.yaml"), "name: orders\nruntime: nodejs\n");
  writeFileSync(join(project, "Pulumi.dev.yaml"), "config: {}\n");
  writeFileSync(join(project, "package.json"), '{ "type": "module", "main": "index.js" }');
  writeFileSync(
    join(project, "index.js"),
    [
      'import * as aws from "@pulumi/aws";',
      'import { Key, LogStore } from "@landlocked/components/aws";',
      'const opts = { providers: [new aws.Provider("fra", { region: "eu-central-1" })] };',
      'const residency = { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" };',
      "const kept = { residency, deletionProtection: true };",
      'const key = new Key("shop-key", { ...kept, purpose: "Data of the shop", deletionWindowDays: 30 }, opts);',
      'new LogStore("shop-logs", { ...kept, key, retentionDays: 365 }, opts);',
    ].join("\n"),
  );
  const args = ["preview", "--cwd", project, "--no-color", "--tree"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(command, "landlocked.js"), ...args], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("shop-key-kept");
});

test("the installed components start as a provider for programs of other languages", async () => {
  const engine = await StandInEngine.start(join(folder, "node_modules/@landlocked/components"));
  try {
    expect(await engine.schema()).toBe(schemaText);
  } finally {
    engine.stop();
  }
});
