/** What the pack's second run of a program costs: the time the first answer waits for it, against a pack that runs none. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resource } from "../policies/border/estate/resource.ts";
import { PackProcess } from "../test/pack/pack-process.ts";

const bucket = "aws:s3/bucket:Bucket";

/** Prints medians for programs of 1, 100 and 1,000 buckets. @param spread puts several runs in words */
export async function benchReplay(spread: (times: readonly number[]) => string): Promise<void> {
  console.log("\nThe second run beside the engine (analyze each resource, then the whole stack; 3 runs, ms):");
  for (const count of [1, 100, 1_000]) {
    for (const replay of ["off", "on"]) {
      const times: number[] = [];
      for (let run = 0; run < 3; run += 1) times.push(await preview(count, replay));
      console.log(`  ${String(count).padStart(6)} resources, replay ${replay.padEnd(3)} ${spread(times)}`);
    }
  }
}

async function preview(count: number, replay: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "landlocked-bench-"));
  for (const [path, text] of Object.entries(programOf(count))) writeFileSync(join(folder, path), text);
  symlinkSync(join(import.meta.dirname, "../node_modules"), join(folder, "node_modules"));
  const config = { "aws:region": "eu-central-1", "landlocked:replay": replay };
  const pack = await PackProcess.start({ stack: "dev", config, dryRun: true, folder });
  const began = performance.now();
  const resources = Array.from({ length: count }, (_, index) => resource(`b${index}`));
  for (const one of resources) await pack.analyze(one);
  await pack.analyzeStack(resources);
  const took = performance.now() - began;
  await pack.stop();
  rmSync(folder, { recursive: true });
  return took;
}

/** By a class of its own: no provider's SDK is loaded. */
function programOf(count: number): Readonly<Record<string, string>> {
  return {
    "Pulumi.yaml": "name: shop\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
    "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n",
    "package.json": "{}",
    "index.js": `const pulumi = require("@pulumi/pulumi");
for (let n = 0; n < ${count}; n += 1) new pulumi.CustomResource("${bucket}", "b" + n, { bucket: "b" + n });`,
  };
}

function resource(name: string): Resource {
  return {
    urn: `urn:pulumi:dev::shop::${bucket}::${name}`,
    type: bucket,
    name,
    inputs: { bucket: name },
    custom: true,
    provider: { region: "eu-central-1" },
    propertyDependencies: {},
  };
}
