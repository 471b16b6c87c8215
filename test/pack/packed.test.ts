/** The pack as others install it: built, inside node_modules where Node strips no types, it still starts and refuses. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PackProcess } from "./pack-process.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "landlocked-packed-"));
const installed = join(folder, "node_modules/@landlocked/policies");

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "build.ts")], { cwd: root, stdio: "pipe" });
  mkdirSync(join(folder, "node_modules/@landlocked"), { recursive: true });
  cpSync(join(root, "policies/dist"), installed, { recursive: true });
  for (const name of ["@pulumi", "yaml", "zod"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the installed pack carries no TypeScript to strip and refuses a bucket abroad", async () => {
  expect(existsSync(join(installed, "pack.ts"))).toBe(false);
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
