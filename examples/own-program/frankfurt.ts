/** One store and one database of the package in Frankfurt, and what they stand on: key, logs and network. */
import { Database, Key, LogStore, ObjectStore, PrivateNetwork } from "@landlocked/components/aws";
import type * as aws from "@pulumi/aws";

const region = "eu-central-1";
const zones = ["eu-central-1a", "eu-central-1b"];
const residency = { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" } as const;

export function takeFrankfurt(provider: aws.Provider): void {
  const opts = { providers: [provider] };
  const kept = { residency, deletionProtection: true };
  const key = new Key("frankfurt-key", { ...kept, purpose: "Data of the shop", deletionWindowDays: 30 }, opts);
  const logStore = new LogStore("frankfurt-logs", { ...kept, key, retentionDays: 365 }, opts);
  const inside = { region, cidr: "10.30.0.0/16", zones, key, logStore, flowLogRetentionDays: 365 };
  const network = new PrivateNetwork("frankfurt-network", { residency, ...inside }, opts);
  const placed = { ...kept, key, logStore, network };

  new ObjectStore(
    "frankfurt-orders",
    { ...placed, bucketName: "acme-orders-frankfurt", retentionDays: 30, versioning: true },
    opts,
  );
  const size = { version: "16", size: "small", storageGiB: 50, backupDays: 14 } as const;
  new Database("frankfurt-shop", { ...placed, engine: "postgresql", ...size, zones, logRetentionDays: 365 }, opts);
}
