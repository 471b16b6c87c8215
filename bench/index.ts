/**
 * What Landlocked costs: the offline preview, the start of the pack, and the time it adds per resource over the
 * engine's own protocol, against a pack that judges nothing. Prints what was measured, against what, with versions.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Resource } from "../policies/border/estate/resource.ts";
import { PackProcess } from "../test/pack/pack-process.ts";
import { benchReplay } from "./replay.ts";
import { benchTransfers } from "./transfers.ts";

const root = join(import.meta.dirname, "..");
const frankfurt = {
  "landlocked:cloud": "aws",
  "landlocked:region": "eu-central-1",
  "landlocked:pinned": "false",
  "landlocked:owner": "bench",
};
const packs = { landlocked: join(root, "policies"), "empty pack": join(root, "bench/empty-pack") };

console.log(versions());
console.log(`\nOffline preview of all stacks (5 runs, ms):`);
console.log(`  ${spread(await repeat(5, async () => elapsed(() => previewAll())))}`);

console.log(`\nStart of the pack process until its port is printed (7 runs, ms):`);
for (const [name, pack] of Object.entries(packs)) {
  const starts = await repeat(7, () => withPack(pack, async (process) => process.startedIn));
  console.log(`  ${name.padEnd(12)} ${spread(starts)}`);
}

console.log(
  `\nA preview over the analyzer protocol (remediate and analyze each resource, then the whole stack; 3 runs, us a resource):`,
);
for (const count of [1_000, 10_000]) {
  const resources = estateOf(count);
  for (const [name, pack] of Object.entries(packs)) {
    const runs = await repeat(3, () => withPack(pack, (process) => preview(process, resources)));
    const each = runs.map((run) => (run.each * 1000) / count);
    const whole = runs.map((run) => (run.whole * 1000) / count);
    console.log(
      `  ${String(count).padStart(6)} resources, ${name.padEnd(12)} one by one ${spread(each)}   whole stack ${spread(whole)}`,
    );
  }
}

await benchReplay(spread);
await benchTransfers(spread);

async function preview(pack: PackProcess, resources: readonly Resource[]): Promise<{ each: number; whole: number }> {
  const began = performance.now();
  for (const resource of resources) {
    await pack.remediate(resource);
    await pack.analyze(resource);
  }
  const between = performance.now();
  const findings = await pack.analyzeStack(resources);
  if (findings.some((finding) => finding.level === "mandatory"))
    throw new Error(`the innocent estate is refused: ${findings[0]?.message}`);
  return { each: between - began, whole: performance.now() - between };
}

/** Buckets, each with a rule that replicates it to a bucket in Dublin: every resource has something to judge. */
function estateOf(count: number): readonly Resource[] {
  const tags = {
    "landlocked-zone": "EEA",
    "landlocked-class": "personal",
    "landlocked-subjects": "EEA",
    "landlocked-owner": "bench",
    "landlocked-stack": "bench",
  };
  return Array.from({ length: count }, (_, index) => {
    const set = Math.floor(index / 3);
    const common = {
      custom: true,
      propertyDependencies: {},
      urn: `urn:pulumi:bench::bench::x::${index}`,
      name: `r${index}`,
    };
    if (index % 3 === 0)
      return {
        ...common,
        type: "aws:s3/bucket:Bucket",
        provider: { region: "eu-central-1" },
        inputs: { bucket: `home-${set}`, tags },
      };
    if (index % 3 === 1)
      return {
        ...common,
        type: "aws:s3/bucket:Bucket",
        provider: { region: "eu-west-1" },
        inputs: { bucket: `copy-${set}`, tags },
      };
    const rules = [{ status: "Enabled", destination: { bucket: `arn:aws:s3:::copy-${set}` } }];
    return {
      ...common,
      type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
      provider: { region: "eu-central-1" },
      inputs: { bucket: `home-${set}`, rules },
    };
  }).slice(0, count - (count % 3));
}

async function withPack<T>(pack: string, use: (process: PackProcess) => Promise<T>): Promise<T> {
  const process = await PackProcess.start({ stack: "bench", config: frankfurt, dryRun: true, pack });
  try {
    return await use(process);
  } finally {
    await process.stop();
  }
}

function previewAll(): void {
  execFileSync(process.execPath, [join(root, "cli/landlocked.js"), "preview", "--json"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function elapsed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let count = 0; count < times; count += 1) results.push(await run());
  return results;
}

function spread(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return `median ${at(0.5)} (${at(0)}-${at(1)})`;
}

function versions(): string {
  const of = (name: string): string =>
    `${name} ${JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version}`;
  const packages = ["@pulumi/pulumi", "@pulumi/policy", "@pulumi/aws", "@pulumi/alicloud"].map(of).join(", ");
  return `Node ${process.versions.node} on ${cpus().length} x ${cpus()[0]?.model.trim()}; ${packages}`;
}
