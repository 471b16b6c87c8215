/** One private cloud is composed of the same parts on both clouds, and publishes what it holds. */
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { PrivateCloudArgs } from "../../components/private-cloud-args.ts";
import { residencyTags, tagKeys } from "../../policies/border/terms/residency-tags.ts";
import { type Holding, holdingSchema } from "../../policies/config/holding.ts";
import { configOf } from "../stacks/stack-file.ts";
import { deploy } from "./deploy-private-cloud.ts";
import type { Recorded, Recording } from "./recorder.ts";

const deployments = new Map<string, ReturnType<typeof deploy>>();

/** What deploying these arguments registers, recorded once for all tests that look at it. */
function deployed(args: PrivateCloudArgs, preview = false): ReturnType<typeof deploy> {
  const key = JSON.stringify([args, preview]);
  const deployment = deployments.get(key) ?? deploy(args, preview);
  deployments.set(key, deployment);
  return deployment;
}

/** The parts a private cloud is composed of, without the cloud in their type. */
function parts(recording: Recording, root: Recorded): readonly string[] {
  const components = recording.childrenOf(root).filter(({ custom }) => !custom);
  return components.map(({ type, name }) => `${type.split(":").at(-1)} ${name}`).sort();
}

const stacks = [
  ["hangzhou", configOf("hangzhou")],
  ["singapore", configOf("singapore")],
  ["frankfurt", configOf("frankfurt")],
  ["singapore on AWS", configOf("singapore", { cloud: "aws" })],
  ["frankfurt on Alibaba Cloud", configOf("frankfurt", { cloud: "alicloud" })],
  ["hangzhou in Beijing on AWS", configOf("hangzhou", { cloud: "aws", region: "cn-north-1", zones: ["a", "b"] })],
] as const;

describe.each(stacks)("%s", (_, config) => {
  const { cloud, region, residency } = config;
  let up: Awaited<ReturnType<typeof deployed>>;
  let preview: typeof up;

  beforeAll(async () => {
    up = await deployed(config);
    preview = await deployed(config, true);
  });

  it("stands on one explicit provider of its region, and on its own cloud only", () => {
    const { recording, root } = up;
    const provider = recording.one(`pulumi:providers:${cloud}`);
    expect(provider.parent).toBe(root.urn);
    expect(provider.inputs.region).toBe(region);
    const resources = recording.resources.filter(({ custom, urn }) => custom && urn !== provider.urn);
    expect(resources.length).toBeGreaterThan(30);
    for (const resource of resources) {
      expect(resource.type.split(":")[0], resource.name).toBe(cloud);
      expect(resource.provider, resource.name).toContain(provider.urn);
    }
  });

  it("has everything below it", () => {
    const { recording, root } = up;
    const byUrn = new Map(recording.resources.map((resource) => [resource.urn, resource]));
    for (const resource of recording.resources) {
      let top = resource;
      for (let parent = byUrn.get(top.parent); parent; parent = byUrn.get(top.parent)) top = parent;
      expect(top.urn, resource.name).toBe(root.urn);
    }
  });

  it("tags each store with its own class and the rest with the stack's", () => {
    const { recording } = up;
    const { stack } = residency;
    const bucket = cloud === "aws" ? "aws:s3/bucket:Bucket" : "alicloud:oss/bucket:Bucket";
    for (const { bucketName, dataClass } of config.objectStores) {
      const store = recording.ofType(bucket).find(({ inputs }) => inputs.bucket === bucketName);
      expect(store?.inputs.tags, bucketName).toMatchObject(residencyTags({ ...residency, dataClass }));
    }
    const key = cloud === "aws" ? "aws:kms/key:Key" : "alicloud:kms/key:Key";
    expect(recording.ofType(key).at(0)?.inputs.tags).toMatchObject(residencyTags(residency));
    for (const { inputs, name } of recording.resources) {
      const tags = inputs.tags;
      if (tags && !Array.isArray(tags))
        expect(tags, name).toMatchObject({ [tagKeys.stack]: stack, [tagKeys.zone]: residency.zone });
    }
  });

  it("knows what it holds, in preview too", () => {
    const expected = [
      ...config.objectStores.map(({ bucketName, dataClass }) => ({ name: bucketName, dataClass })),
      ...config.databases.map(({ dataClass }) => ({ dataClass })),
      { dataClass: residency.dataClass },
      { name: config.audit.bucketName, dataClass: residency.dataClass },
    ].map((holding) => ({ ...holding, cloud, region, subjects: residency.subjects }));
    for (const { recording, root } of [up, preview]) {
      const ledger = recording.outputsOf(root)?.ledger as readonly Holding[];
      expect(ledger).toMatchObject(expected);
      for (const { type } of ledger) expect(recording.ofType(type), type).not.toEqual([]);
    }
  });

  it("publishes what it holds as the policies of other stacks read it", () => {
    const { error } = z.array(holdingSchema).min(1).safeParse(up.recording.outputsOf(up.root)?.ledger);
    expect(error).toBeUndefined();
  });

  it("registers the same in preview as in up", () => {
    const names = ({ recording }: typeof up) => recording.resources.map(({ type, name }) => `${type} ${name}`).sort();
    expect(names(preview)).toEqual(names(up));
  });
});

describe("PrivateCloud", () => {
  it("is made with credentials of the stated accounts only, where AWS's are among them", async () => {
    const accounts = ["111122223333", "1234567890123456"];
    const { recording } = await deployed(configOf("frankfurt", { accounts }));
    const { allowedAccountIds } = recording.one("pulumi:providers:aws").inputs;
    expect(JSON.parse(String(allowedAccountIds))).toEqual(["111122223333"]);
    const any = await deployed(configOf("frankfurt"));
    expect(any.recording.one("pulumi:providers:aws").inputs).not.toHaveProperty("allowedAccountIds");
  });

  it.each([
    ["singapore", "aws"],
    ["frankfurt", "alicloud"],
  ])("composes %s of the same parts on %s", async (stack, other) => {
    const here = await deployed(configOf(stack));
    const there = await deployed(configOf(stack, { cloud: other }));
    expect(parts(there.recording, there.root)).toEqual(parts(here.recording, here.root));
  });

  it("composes what the config lists", async () => {
    const { recording, root } = await deployed(configOf("frankfurt"));
    expect(parts(recording, root)).toEqual([
      "AuditTrail frankfurt-audit",
      "Database frankfurt-contacts-db",
      "Key frankfurt-key",
      "Kubernetes frankfurt-cluster",
      "LogStore frankfurt-logs",
      "ObjectStore frankfurt-contacts",
      "ObjectStore frankfurt-documents",
      "ObjectStore frankfurt-recordings",
      "PrivateNetwork frankfurt-network",
    ]);
  });

  it("makes plain machines, or no compute, where the config says so", async () => {
    const machines = await deployed(configOf("singapore"));
    expect(parts(machines.recording, machines.root)).toContain("MachineGroup singapore-machines");
    const none = await deployed(configOf("singapore", { compute: undefined }));
    expect(parts(none.recording, none.root).join()).not.toMatch(/MachineGroup|Kubernetes/);
    expect(none.cloud.compute).toBeUndefined();
  });

  it("passes on size, version and retention", async () => {
    const { recording } = await deployed(configOf("hangzhou", { logRetentionDays: 200, keyDeletionDays: 14 }));
    expect(recording.one("alicloud:kms/key:Key").inputs.pendingWindowInDays).toBe(14);
    expect(recording.one("alicloud:rds/instance:Instance").inputs).toMatchObject({
      instanceStorage: 500,
      engineVersion: "16.0",
      zoneId: "cn-hangzhou-j",
      zoneIdSlaveA: "cn-hangzhou-k",
    });
    expect(recording.one("alicloud:oss/bucketWorm:BucketWorm").inputs.retentionPeriodInDays).toBe(1095);
    expect(recording.one("alicloud:cs/nodePool:NodePool").inputs.desiredSize).toBe("6");
    expect(recording.one("alicloud:cs/managedKubernetes:ManagedKubernetes").inputs.controlPlaneLogTtl).toBe("200");
  });

  it("opens no way to the internet unless asked", async () => {
    const gateways = (recording: Recording) =>
      recording.resources.filter(({ type }) => /internetGateway|natGateway/i.test(type));
    for (const cloud of ["aws", "alicloud"]) {
      expect(gateways((await deployed(configOf("singapore", { cloud }))).recording)).toEqual([]);
      const asked = await deployed(configOf("singapore", { cloud, internetGateway: true }));
      expect(gateways(asked.recording)).not.toEqual([]);
    }
  });
});
