/** What a stack file may say: every key under `landlocked:` in stacks/Pulumi.<stack>.yaml, with range and default. */
import { dataClasses } from "@landlocked/policies/border/terms/residency-tags";
import { z } from "zod";
import { isNetworkBlock } from "./network-block.ts";

/** The namespace of the keys: "landlocked:region". */
export const namespace = "landlocked";

const days = (from: number, to: number) => z.int().min(from).max(to);

const name = z
  .string()
  .regex(/^(?=.{1,30}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ allowed: 'up to 30 lower-case letters, digits and single "-", beginning with a letter' });

const size = z.enum(["small", "medium", "large"]).describe("Size of the machine; each cloud maps the word to a type.");

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
  storageGiB: z.int().min(20).max(6000).default(100).describe("GiB of storage."),
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

/** The keys without their namespace, as people write them. Cross-checks of several keys are in check-stack.ts. */
export const stackSchema = z.strictObject({
  cloud: z.enum(["aws", "alicloud"]).describe("Cloud the stack runs on."),
  region: z
    .string()
    .regex(/^[a-z]+(-[a-z0-9]+)+$/)
    .describe(
      "Region of that cloud, from policies/clouds/regions.yaml. Decides the territory, whose law binds the data.",
    )
    .meta({ allowed: 'a region code such as "eu-central-1"' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe(
      "Country the region must lie in; a must for codes that mean two (eu-west-1: Dublin on AWS, London on Alibaba Cloud).",
    )
    .meta({ allowed: "a country as ISO 3166-1 alpha-2" }),
  pinned: z
    .boolean()
    .default(true)
    .describe("Whether resources must lie in exactly this region, not only its territory."),
  dataClass: z
    .enum(dataClasses)
    .describe("Highest class of data the stack may hold; important is China's (Data Security Law art. 21)."),
  subjects: z
    .array(z.string().meta({ allowed: '"EEA" or a country as ISO 3166-1 alpha-2' }))
    .min(1)
    .max(10)
    .optional()
    .describe('Territories of the people the data is about: "CN", "EEA", "SG" ... Default: the region\'s territory.'),
  environment: z
    .enum(["production", "staging", "development"])
    .default("production")
    .describe("What the stack serves; production can't do without deletionProtection."),
  owner: z
    .string()
    .regex(/^(?!aws:|acs:|aliyun)(?!.*https?:\/\/)[A-Za-z0-9+=._:/@-]{1,128}$/)
    .describe("Team or person who answers for the data; becomes a tag on every resource.")
    .meta({ allowed: "1 to 128 letters, digits and + - = . _ : / @, as both clouds accept in a tag" }),
  accounts: z
    .array(
      z
        .string()
        .regex(/^\d{12,20}$/)
        .meta({ allowed: "an account id of 12 to 20 digits, in quotes" }),
    )
    .max(1000)
    .default([])
    .describe("Account ids of the organisation on either cloud; to the policies everybody else is a stranger."),
  ledgers: z
    .array(z.string().min(1))
    .max(100)
    .default([])
    .describe(
      "Files with what other stacks hold (`pulumi stack output --json`), as paths or globs from the project's folder.",
    ),
  transfers: z
    .string()
    .min(1)
    .default("transfers")
    .describe(
      "Folder of the register of transfers, from the project's folder. One that is stated must exist; without one nothing crosses a border.",
    ),
  accepted: z
    .array(
      z.strictObject({
        resource: z.string().min(1).describe("Logical name of the resource."),
        reason: z.string().min(1).describe("Why it may pass."),
        owner: z.string().min(1).describe("Who answers for it."),
        until: z.iso.date().meta({ allowed: "an ISO date" }).describe("Day it ends."),
      }),
    )
    .max(100)
    .default([])
    .describe("Resources that can't be looked into (templates, commands, other providers) and pass all the same."),
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
      "Letters of the zones to spread over; each cloud's way to write a zone is added: eu-central-1a, cn-hangzhou-h.",
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
  keyDeletionDays: days(7, 30).default(30).describe("Days a deleted key can be brought back."),
  auditRetentionDays: days(180, 3650)
    .default(365)
    .describe("Days audit records are locked; China asks for at least six months of network logs."),
  logRetentionDays: days(1, 3650).default(365).describe("Days access, flow, database and control-plane logs are kept."),
});

const block = 'a private IPv4 block of /16 to /24 written with its first address, such as "10.10.0.0/16"';

/** What stackSchema yields. */
export type StackFile = z.output<typeof stackSchema>;
