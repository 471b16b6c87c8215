/** What a stack states for the blueprint to deploy: network, stores, databases, compute, and how long things are kept. */
import { z } from "zod";
import { dataClasses } from "../border/terms/residency-tags.ts";
import { isNetworkBlock } from "./network-block.ts";

const days = (from: number, to: number) => z.int().min(from).max(to);

const name = z
  .string()
  .regex(/^(?=.{1,30}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ allowed: 'up to 30 lower-case letters, digits and single "-", beginning with a letter' });

const size = z.enum(["small", "medium", "large"]).describe("Size of the machine; each cloud maps the word to a type.");

const block = 'a private IPv4 block of /16 to /24 written with its first address, such as "10.10.0.0/16"';

const ownClass = z.enum(dataClasses).optional().describe("Class of its data. Default: the stack's dataClass.");

const nodes = {
  nodeSize: size,
  nodeCount: z.int().min(1).max(100).describe("Number of machines, spread over the zones."),
};

const minorVersion = z
  .string()
  .regex(/^1\.\d{1,2}$/)
  .meta({ allowed: 'a minor version in quotes such as "1.34"' });

const objectStoreSchema = z.strictObject({
  name: name.describe("Last part of the bucket's name."),
  class: ownClass,
  retentionDays: days(1, 3650).default(90).describe("Days a replaced or deleted version is kept."),
  versioning: z.boolean().default(true).describe("Whether replaced and deleted objects stay restorable."),
});

const databaseSchema = z.strictObject({
  name: name.describe("Name of the PostgreSQL instance."),
  class: ownClass,
  version: z
    .enum(["15", "16", "17"])
    .default("16")
    .describe("Major version of PostgreSQL.")
    .meta({ allowed: '"15", "16" or "17", in quotes' }),
  size: size.default("small"),
  storageGiB: z
    .int()
    .min(20)
    .max(6000)
    .default(100)
    .describe("GiB of storage; it never shrinks, and on AWS grows by a tenth at least."),
  backupDays: days(7, 35).default(14).describe("Days backups are kept, in the region."),
});

const computeSchema = z
  .strictObject({
    kubernetes: z
      .strictObject({
        ...nodes,
        version: minorVersion.optional().describe("Kubernetes minor version. Default: the cloud's own."),
      })
      .optional()
      .describe("Managed Kubernetes with a private endpoint."),
    machines: z.strictObject(nodes).optional().describe("A plain group of virtual machines, for small stacks."),
  })
  .refine(({ kubernetes, machines }) => (kubernetes === undefined) !== (machines === undefined), {
    error: (issue) => {
      const both = Object.keys(issue.input as object).length > 0;
      return `has ${both ? "both kubernetes and machines" : "neither kubernetes nor machines"}; allowed is exactly one of them`;
    },
  });

const keySchema = z
  .strictObject({
    existing: z
      .string()
      .regex(/^(key-[0-9a-z]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
      .optional()
      .describe("Id of a key of the region that is there already; the stack neither protects nor deletes it.")
      .meta({ allowed: 'the id of a key such as "key-hzz62f1cb66fa42qo8xyz"' }),
    instance: z
      .string()
      .regex(/^kst-[0-9a-z]+$/)
      .optional()
      .describe("KMS instance of the region to make the stack's own key in.")
      .meta({ allowed: 'the id of a KMS instance such as "kst-hzz62ee817bvyyr5x8xyz"' }),
  })
  .refine(({ existing, instance }) => (existing === undefined) !== (instance === undefined), {
    error: "names both a key and a KMS instance, or neither; allowed is exactly one of existing and instance",
  });

/** The keys without their namespace. Cross-checks of several keys are in stacks/check-stack.ts. */
export const deployedKeys = {
  environment: z
    .enum(["production", "staging", "development"])
    .default("production")
    .describe("What the stack serves; production can't do without deletionProtection."),
  bucketPrefix: z
    .string()
    .regex(/^(?!xn--|sthree-|amzn-s3-demo-)(?=.{3,30}$)[a-z0-9]+(-+[a-z0-9]+)*$/)
    .describe("Begins the name of every bucket, `<prefix>-<stack>-<store>`, which must be unique in the world.")
    .meta({ allowed: '3 to 30 lower-case letters, digits and "-", neither first nor last, and no prefix S3 reserves' }),
  cidr: z
    .string()
    .refine(isNetworkBlock, { abort: true, error: (issue) => `is ${JSON.stringify(issue.input)}; allowed is ${block}` })
    .describe("IPv4 block of the network; let no two stacks overlap that may be connected one day.")
    .meta({ allowed: "a private IPv4 block of /16 to /24" }),
  zones: z
    .array(
      z
        .string()
        .regex(/^[a-z]$/)
        .meta({ allowed: "one lower-case letter" }),
    )
    .min(2)
    .max(6)
    .describe(
      "Letters of the zones to spread over; each cloud's way to write a zone is added: eu-central-1a, cn-hangzhou-h. Their number and order divide the network's block, so they stay as they are as long as it lives.",
    ),
  internetGateway: z
    .boolean()
    .default(false)
    .describe("Whether machines may reach the internet; nothing reaches them."),
  objectStores: z.array(objectStoreSchema).max(50).default([]).describe("Buckets."),
  databases: z.array(databaseSchema).max(20).default([]).describe("PostgreSQL instances, each over two zones."),
  compute: computeSchema.optional().describe("Exactly one of kubernetes and machines. Default: none."),
  deletionProtection: z
    .boolean()
    .default(true)
    .describe("Whether the clouds and Pulumi refuse to delete what holds data."),
  key: keySchema
    .optional()
    .describe(
      "On Alibaba Cloud, where a region has one free key an account: another. Default: that key, made by the stack.",
    ),
  keyDeletionDays: days(7, 30).default(30).describe("Days a deleted key can be brought back."),
  auditRetentionDays: days(180, 3650)
    .default(365)
    .describe("Days audit records are locked; China asks for at least six months of network logs."),
  auditLock: z
    .enum(["compliance", "governance"])
    .optional()
    .describe(
      "Whether nobody at all can delete audit records before their time, or those with a special permission can (Alibaba Cloud: they are not locked, and what is deleted stays restorable). Default: compliance in production, governance elsewhere.",
    ),
  auditName: name
    .default("audit")
    .describe(
      "Last part of the trail's and its bucket's name; another when a stack comes back whose records are kept.",
    ),
  logRetentionDays: days(1, 3650).default(365).describe("Days access, flow, database and control-plane logs are kept."),
};
