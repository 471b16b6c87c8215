/** Configs that together make every AWS resource of the components, in regions of each kind. */
import type { Variant } from "./registered.ts";

type InRegion = Variant & { readonly changed: { readonly region: string } };

/** Every key of docs/stack-config.md that changes what is made, at its other end. */
const otherwise = {
  environment: "development",
  deletionProtection: false,
  auditLock: "governance",
  auditName: "audit-2",
  auditRetentionDays: 3650,
  keyDeletionDays: 7,
  logRetentionDays: 1,
  accounts: ["111122223333"],
  pinned: false,
  zones: ["a", "b"],
  cidr: "172.20.0.0/19",
  objectStores: [{ name: "documents", class: "none", retentionDays: 3650, versioning: false }],
  databases: [{ name: "contacts", version: "17", size: "large", storageGiB: 6000, backupDays: 35 }],
  compute: { kubernetes: { nodeSize: "large", nodeCount: 100, version: "1.34" } },
};

const china = { cloud: "aws", subjects: ["CN"], dataClass: "sensitive" };

export const variants: readonly InRegion[] = [
  { title: "Frankfurt, a cluster", stack: "frankfurt", changed: { region: "eu-central-1" } },
  {
    title: "Singapore, machines that reach the internet",
    stack: "singapore",
    changed: { cloud: "aws", region: "ap-southeast-1", internetGateway: true },
  },
  {
    title: "Beijing, another partition",
    stack: "frankfurt",
    changed: { ...china, region: "cn-north-1" },
  },
  {
    title: "Thailand, a region opened lately",
    stack: "frankfurt",
    changed: { region: "ap-southeast-7", subjects: ["TH"], compute: { machines: { nodeSize: "small", nodeCount: 3 } } },
  },
  {
    title: "Frankfurt, every option at its other end",
    stack: "frankfurt",
    changed: { ...otherwise, region: "eu-central-1" },
  },
  {
    title: "Frankfurt, kept longest and smallest",
    stack: "frankfurt",
    changed: {
      region: "eu-central-1",
      logRetentionDays: 3650,
      auditRetentionDays: 180,
      objectStores: [{ name: "documents", retentionDays: 1 }],
      databases: [{ name: "contacts", version: "15", storageGiB: 20, backupDays: 7 }],
      compute: { machines: { nodeSize: "large", nodeCount: 100 } },
    },
  },
  {
    title: "Frankfurt, nothing in it",
    stack: "frankfurt",
    changed: { region: "eu-central-1", objectStores: [], databases: [], compute: undefined },
  },
];
