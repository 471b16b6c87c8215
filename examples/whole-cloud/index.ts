/** The whole private cloud by one call, and one property of its databases changed: a fork of nothing, judged like all else. */
import { PrivateCloud } from "@landlocked/components/private-cloud";

const frankfurt = await PrivateCloud.of("shop", {
  cloud: "aws",
  region: "eu-central-1",
  residency: { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" },
  network: { cidr: "10.30.0.0/16", zones: ["eu-central-1a", "eu-central-1b"], internetGateway: false },
  objectStores: [
    { name: "orders", bucketName: "acme-orders", dataClass: "personal", retentionDays: 30, versioning: true },
  ],
  databases: [{ name: "shop", dataClass: "personal", version: "16", size: "small", storageGiB: 50, backupDays: 14 }],
  audit: { name: "audit", bucketName: "acme-shop-audit", retentionDays: 365, lockMode: "compliance" },
  accounts: [],
  deletionProtection: true,
  keyDeletionDays: 30,
  logRetentionDays: 365,
  transforms: {
    database: { instance: { backupWindow: "00:00-01:00", maintenanceWindow: "sun:02:00-sun:03:00" } },
    // A function is asked child by child: of all lists of rules only that of the orders is another.
    objectStore: {
      lifecycle: (_args, _opts, name) =>
        name.startsWith("shop-orders")
          ? { args: { transitionDefaultMinimumObjectSize: "varies_by_storage_class" } }
          : {},
    },
  },
});

export const { networkId, buckets, databaseHosts } = frankfurt;
