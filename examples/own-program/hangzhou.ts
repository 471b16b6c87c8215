/** One store and one database of the package in Hangzhou, and what they stand on: key, logs and network. */
import { Database, Key, LogStore, ObjectStore, PrivateNetwork } from "@landlocked/components/alicloud";
import * as alicloud from "@pulumi/alicloud";

const region = "cn-hangzhou";
const zones = ["cn-hangzhou-j", "cn-hangzhou-k"];
const residency = { zone: "CN", dataClass: "personal", subjects: ["CN"], owner: "shop", stack: "dev" } as const;

export function takeHangzhou(): void {
  const opts = { providers: [new alicloud.Provider("hangzhou", { region })] };
  const kept = { residency, deletionProtection: true };
  const key = new Key("hangzhou-key", { ...kept, purpose: "Data of the shop", deletionWindowDays: 30 }, opts);
  const logStore = new LogStore("hangzhou-logs", { ...kept, key, retentionDays: 365 }, opts);
  const inside = { region, cidr: "10.30.0.0/16", zones, key, logStore, flowLogRetentionDays: 365 };
  const network = new PrivateNetwork("hangzhou-network", { residency, ...inside }, opts);
  const placed = { ...kept, key, logStore, network };

  new ObjectStore(
    "hangzhou-orders",
    { ...placed, bucketName: "acme-orders-hangzhou", retentionDays: 30, versioning: true },
    opts,
  );
  const size = { version: "16", size: "small", storageGiB: 50, backupDays: 14 } as const;
  new Database("hangzhou-shop", { ...placed, engine: "postgresql", ...size, zones, logRetentionDays: 365 }, opts);
}
