/** One of each component of either cloud, however it is made, and what the clouds answer meanwhile. */
import * as alicloud from "@pulumi/alicloud";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import * as alicloudComponents from "../../../components/alicloud.ts";
import * as awsComponents from "../../../components/aws.ts";

export const clouds = {
  aws: {
    components: awsComponents,
    provider: () => new aws.Provider("own", { region: "eu-central-1" }),
    region: "eu-central-1",
    zones: ["eu-central-1a", "eu-central-1b"],
    answers: {
      "aws:index/getPartition:getPartition": { partition: "aws", dnsSuffix: "amazonaws.com" },
      "aws:index/getRegion:getRegion": { region: "eu-central-1" },
      "aws:index/getCallerIdentity:getCallerIdentity": { accountId: "111122223333" },
    },
  },
  alicloud: {
    components: alicloudComponents,
    provider: () => new alicloud.Provider("own", { region: "cn-hangzhou" }),
    region: "cn-hangzhou",
    zones: ["cn-hangzhou-j", "cn-hangzhou-k"],
    answers: {
      "alicloud:index/getAccount:getAccount": { id: "1234567890123456" },
      "alicloud:ecs/getImages:getImages": { images: [{ imageId: "aliyun_3_x64_20G_alibase_20260101.vhd" }] },
    },
  },
} as const;

const residency = { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" };
const kept = { residency, deletionProtection: true };

/** Of a key, which stands on nothing else. */
export const keyArgs = { ...kept, purpose: "Data", deletionWindowDays: 30 };

/** Makes one by its name; what it gives is what the next are given. */
export type Make = (part: string, name: string, args: Record<string, unknown>) => Promise<unknown>;

/** Each, on what the others gave; with alarms, also on a text that one of them gave. */
export async function makeAll(cloud: keyof typeof clouds, make: Make, alarms: boolean): Promise<void> {
  const { region, zones } = clouds[cloud];
  const key = await make("Key", "key", keyArgs);
  const logStore = await make("LogStore", "logs", { ...kept, key, retentionDays: 365 });
  const inside = { region, cidr: "10.30.0.0/16", zones, flowLogRetentionDays: 365 };
  const network = await make("PrivateNetwork", "network", { residency, ...inside, key, logStore });
  const placed = { ...kept, key, network };
  const bucket = { logStore, bucketName: "orders", retentionDays: 30, versioning: true };
  const store = await make("ObjectStore", "orders", { ...placed, ...bucket });
  const size = { engine: "postgresql", version: "16", size: "small", storageGiB: 50, backupDays: 14 };
  const { alarmTopic } = logStore as { readonly alarmTopic: unknown };
  const told = alarms ? { alarmTopic } : {};
  await make("Database", "shop", { ...placed, ...size, zones, logRetentionDays: 365, ...told });
  const nodes = { nodeSize: "small", nodeCount: 1, logStore };
  await make("Kubernetes", "cluster", { ...placed, ...nodes, logRetentionDays: 365 });
  await make("MachineGroup", "machines", { ...placed, ...nodes, stores: [store] });
  await make("AuditTrail", "trail", {
    ...placed,
    logStore,
    region,
    bucketName: "trail",
    retentionDays: 400,
    stores: [store],
  });
}

/** What the cloud adds to a resource once it exists. */
export function computed({ type, name, inputs }: pulumi.runtime.MockResourceArgs): Record<string, unknown> {
  const special = {
    "aws:eks/nodeGroup:NodeGroup": { resources: [{ autoscalingGroups: [{ name: "eks-1" }] }] },
    "aws:eks/cluster:Cluster": { vpcConfig: { ...Object(inputs.vpcConfig), clusterSecurityGroupId: "sg-1" } },
    "alicloud:cs/managedKubernetes:ManagedKubernetes": { connections: { apiServerIntranet: "https://10.0.0.1:6443" } },
  }[type];
  const hosts = { address: `${name}.internal`, connectionString: `${name}.internal` };
  return { name: inputs.name ?? name, arn: `arn:of:${name}`, ...hosts, ...special };
}
