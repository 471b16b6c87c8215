/** A stack in Hangzhou for the components' tests to stand in: its provider, its people, and what most components need. */

import * as alicloud from "@pulumi/alicloud";
import type * as pulumi from "@pulumi/pulumi";
import { Key } from "../../../components/alicloud/key.ts";
import { LogStore } from "../../../components/alicloud/log-store.ts";
import { PrivateNetwork } from "../../../components/alicloud/private-network.ts";
import type { Residency } from "../../../policies/border/terms/residency-tags.ts";
import { type Recording, type RecordOptions, record } from "../recorder.ts";

export const region = "cn-hangzhou";
export const zones = ["cn-hangzhou-h", "cn-hangzhou-i"] as const;
export const cidr = "10.10.0.0/16";
export const accountId = "1234567890123456";
export const residency: Residency = {
  zone: "CN",
  dataClass: "personal",
  subjects: ["CN", "SG"],
  owner: "platform",
  stack: "hangzhou",
};

/** Ids of what every stack has: the recorder calls a resource's id "<name>-id". */
export const keyId = "key-key-id";
export const networkId = "network-vpc-id";
export const subnetIds = ["network-cn-hangzhou-h-id", "network-cn-hangzhou-i-id"];
export const securityGroupId = "network-internal-id";
export const logBucket = `logs-${accountId}`;
export const logProject = `logs-${accountId}`;

export interface Hangzhou {
  readonly opts: pulumi.ComponentResourceOptions;
  readonly key: Key;
  readonly logStore: LogStore;
  readonly network: PrivateNetwork;
}

/** Records a program that is given Hangzhou's provider, key, log store and network. */
export function inHangzhou(program: (hangzhou: Hangzhou) => void, options: RecordOptions = {}): Promise<Recording> {
  return record(() => program(hangzhou()), { answers, computed, ...options });
}

/** What the cloud answers: the account, one image, and releases of Kubernetes out of order. */
export const answers: NonNullable<RecordOptions["answers"]> = {
  "alicloud:index/getAccount:getAccount": { id: accountId },
  "alicloud:ecs/getImages:getImages": { images: [{ imageId: "aliyun_3_x64_20G_alibase_20260101.vhd" }] },
  "alicloud:cs/getKubernetesVersion:getKubernetesVersion": {
    metadatas: ["1.34.10-aliyun.1", "1.34.9-aliyun.1", "1.35.1-aliyun.1"].map((version) => ({ version })),
  },
};

export function providerOf(name: string, args: alicloud.ProviderArgs = { region }): alicloud.Provider {
  return new alicloud.Provider(name, args);
}

function computed({ type }: pulumi.runtime.MockResourceArgs): Record<string, unknown> {
  switch (type) {
    case "alicloud:vpc/network:Network":
      return { routeTableId: "vtb-of-the-network" };
    case "alicloud:rds/instance:Instance":
      return { connectionString: "pgm-1.pg.rds.aliyuncs.com" };
    case "alicloud:cs/managedKubernetes:ManagedKubernetes":
      return { connections: { apiServerIntranet: "https://10.10.0.17:6443" } };
    case "alicloud:cs/nodePool:NodePool":
      return { scalingGroupId: "asg-of-the-node-pool" };
    case "alicloud:ecs/eipAddress:EipAddress":
      return { ipAddress: "203.0.113.7" };
    default:
      return {};
  }
}

function hangzhou(): Hangzhou {
  const opts = { providers: [providerOf("hangzhou")] };
  const key = new Key(
    "key",
    { residency, purpose: "Everything of Hangzhou", deletionWindowDays: 30, deletionProtection: true },
    opts,
  );
  const logStore = new LogStore("logs", { residency, key, retentionDays: 200, deletionProtection: true }, opts);
  const network = new PrivateNetwork(
    "network",
    { residency, region, cidr, zones, logStore, key, flowLogRetentionDays: 190 },
    opts,
  );
  return { opts, key, logStore, network };
}
