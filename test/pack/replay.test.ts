/** The pack runs the program once more with made-up names: what the engine does not know is judged by what it will be made of. */
import { describe, expect, test } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { unknown, type Value } from "../../policies/border/terms/value.ts";
import { opening, program } from "../cli/program.ts";
import { packStarter } from "./pack-starter.ts";

const start = packStarter({ stack: "dev", config: { "aws:region": "eu-central-1" }, dryRun: true });

/** Two buckets and a rule between them; what stands for the destination is the program's own. */
const replicating = (region: string, destination: string): string =>
  program({
    "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n",
    "index.js": `${opening}
      const orders = bucket("orders", { bucket: "orders" });
      const there = bucket("there", {}, { provider: provider("elsewhere", "${region}") });
      new Any("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "copy", {
        bucket: orders.bucket, role: "r", rules: [{ status: "Enabled", destination: { bucket: ${destination} } }],
      });`,
  });

/** The same as an engine tells of it: what has no name yet is unknown. */
function asTold(region: string, destination: Value = unknown): readonly Resource[] {
  const one = (name: string, type: string, where: string, inputs: Record<string, Value>, on = {}): Resource => ({
    urn: `urn:pulumi:dev::shop::${type}::${name}`,
    type,
    name,
    inputs,
    custom: true,
    provider: { region: where },
    propertyDependencies: on,
  });
  const bucket = "aws:s3/bucket:Bucket";
  return [
    one("orders", bucket, "eu-central-1", { bucket: "orders" }),
    one("there", bucket, region, { bucket: "there" }),
    one(
      "copy",
      "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
      "eu-central-1",
      { bucket: "orders", role: "r", rules: [{ status: "Enabled", destination: { bucket: destination } }] },
      { rules: [`urn:pulumi:dev::shop::${bucket}::there`] },
    ),
  ];
}

const policies = (findings: readonly { readonly policy: string }[]) => findings.map(({ policy }) => policy);

describe("in a preview", () => {
  test.each([
    ["the name of what it depends on", "eu-west-1", "there.arn", []],
    ["that of a resource abroad", "us-east-1", "there.arn", ["refuse-cross-border-copy"]],
    ["a text built around the name", "eu-west-1", `pulumi.concat("arn:aws:s3:::", there.bucket)`, []],
    ["something else made of it", "eu-west-1", `there.arn.apply(() => "arn:aws:s3:::no-one")`, ["refuse-unproven"]],
  ])("%s", async (_, region, destination, found) => {
    const pack = await start.fresh({ folder: replicating(region, destination) });
    const told = asTold(region);
    for (const one of told) expect(await pack.analyze(one)).toEqual([]);
    expect(policies(await pack.analyzeStack(told))).toEqual(found);
  });
});

describe("in an update without a preview", () => {
  test("a leak that two resources show together is refused before either exists", async () => {
    const pack = await start.fresh({ folder: replicating("us-east-1", "there.arn"), dryRun: false });
    const [orders] = asTold("us-east-1");
    expect(policies(orders ? await pack.analyze(orders) : [])).toContain("refuse-cross-border-copy");
  });

  test("a lawful flow whose target registers later passes", async () => {
    const pack = await start.fresh({ folder: replicating("eu-west-1", "there.arn"), dryRun: false });
    const [orders, there, copy] = asTold("eu-west-1", "arn:aws:s3:::there");
    for (const one of [orders, copy, there]) expect(one && (await pack.analyze(one))).toEqual([]);
  });
});

describe("a program that shows its second run something else", () => {
  const near = () => replicating("eu-west-1", "there.arn");

  test("gains nothing under up: what is known before a creation is judged as it is", async () => {
    const pack = await start.fresh({ folder: near(), dryRun: false });
    const told = [];
    for (const one of asTold("us-east-1", "arn:aws:s3:::there")) told.push(...(await pack.analyze(one)));
    expect(policies(told)).toContain("refuse-cross-border-copy");
  });

  test("gains nothing by a name that nothing bears", async () => {
    const pack = await start.fresh({ folder: near(), dryRun: false });
    const told = [];
    for (const one of asTold("eu-west-1", "arn:aws:s3:::somebody-elses")) told.push(...(await pack.analyze(one)));
    expect(policies(told)).toContain("refuse-unproven");
  });

  test("that registers nothing in it is judged by what the engine knows", async () => {
    const folder = program({ "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n", "index.js": opening });
    const pack = await start.fresh({ folder, dryRun: false });
    const told = [];
    for (const one of asTold("us-east-1", "arn:aws:s3:::there")) told.push(...(await pack.analyze(one)));
    expect(policies(told)).toContain("refuse-cross-border-copy");
  });
});
