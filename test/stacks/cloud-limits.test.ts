/** What a cloud would refuse halfway through is refused at preview, by key; what the other cloud takes passes there. */
import { expect, it } from "vitest";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { cloudLimits } from "../../stacks/cloud-limits.ts";
import { zonesOfRegion } from "../../stacks/zones-of-region.ts";
import { type Change, problemsIn, problemsOf, stackFile } from "./stack-file.ts";

const said = (stack: string, change: Change) =>
  problemsOf(stack, change).map((sentence) => sentence.slice(`stacks/Pulumi.${stack}.yaml: `.length));

const long = "a".repeat(30);
const stack = "b".repeat(32);

it("tells a name that is too long once the stack's is before it", () => {
  const database = { name: long };
  expect(problemsIn(stack, stackFile("frankfurt", { databases: [database] }))).toEqual([
    `stacks/Pulumi.${stack}.yaml: landlocked:databases[0].name makes the database identifier "${stack}-${long}-db" of 66 characters; allowed are 63.`,
  ]);
  expect(problemsIn(stack, stackFile("hangzhou", { databases: [database] }))).toEqual([
    `stacks/Pulumi.${stack}.yaml: landlocked:auditName makes the trail's name "${stack}-audit" of 38 characters; allowed are 36.`,
  ]);
  expect(said("hangzhou", { databases: [database] })).toEqual([]);
  expect(said("frankfurt", { databases: [database] })).toEqual([]);
});

it.each(["2prod", "Prod", "a--b", "c".repeat(33)])("refuses a stack called %s", (name) => {
  expect(problemsIn(name, stackFile("frankfurt"))).toEqual([expect.stringContaining("beginning with a letter")]);
});

it.each([
  ["aws-frankfurt", 'document for sessions whose name begins with "aws", "amazon" or "amzn"'],
  ["amazonia", 'document for sessions whose name begins with "aws", "amazon" or "amzn"'],
  ["sg", 'security group whose name begins with "sg-"'],
  ["sg-2", 'security group whose name begins with "sg-"'],
])("refuses a stack of AWS called %s, which AWS would refuse halfway through", (name, what) => {
  expect(problemsIn(name, stackFile("frankfurt"))).toEqual([
    `stacks/Pulumi.${name}.yaml: landlocked:cloud is "aws" and the stack is named "${name}"; AWS takes no ${what}: name the stack otherwise.`,
  ]);
  expect(problemsIn(name, stackFile("singapore"))).toEqual([]);
});

it("measures the buckets as they are called, the log bucket by its account", () => {
  const bucketPrefix = "p".repeat(24);
  expect(problemsIn(stack, stackFile("frankfurt", { bucketPrefix, objectStores: [] }))).toEqual([]);
});

it("tells a zone the region lacks, and which it has", () => {
  expect(said("frankfurt", { zones: ["a", "b", "d"] })).toEqual([
    'landlocked:zones[2] is "d", a zone eu-central-1 does not have; allowed are a, b and c.',
  ]);
  expect(said("frankfurt", { region: "ca-central-1", zones: ["a", "d"] })).toEqual([]);
});

it("tells a network of AWS that is too small for endpoints, nodes and pods", () => {
  const zones = ["a", "b", "c"];
  const compute = { kubernetes: { nodeSize: "medium", nodeCount: 9 } };
  expect(said("frankfurt", { cidr: "10.30.0.0/24", zones, compute })).toEqual([
    'landlocked:cidr is "10.30.0.0/24", which leaves 43 addresses in each zone once endpoints have theirs; allowed is a block that leaves 102, for what this stack runs.',
  ]);
  expect(said("frankfurt", { cidr: "10.30.0.0/22", zones, compute })).toEqual([]);
  expect(said("frankfurt", { cidr: "10.30.0.0/24", zones, compute: undefined })).toEqual([]);
  expect(
    said("frankfurt", {
      cidr: "10.30.0.0/24",
      zones: ["a", "b"],
      compute: { machines: { nodeSize: "small", nodeCount: 6 } },
    }),
  ).toEqual([]);
  expect(said("hangzhou", { cidr: "10.30.0.0/24" })).toEqual([]);
});

it("tells a cluster where EKS can't be reached from a private network; machines are allowed there", () => {
  const region = "ap-southeast-7";
  expect(said("frankfurt", { region, subjects: ["TH"] })).toEqual([
    "landlocked:compute.kubernetes is stated; allowed in ap-southeast-7 are machines alone, since EKS has no endpoint there that a private network could reach.",
  ]);
  const compute = { machines: { nodeSize: "small", nodeCount: 3 } };
  expect(said("frankfurt", { region, subjects: ["TH"], compute })).toEqual([]);
});

it("knows the zones of every open region of AWS but the one whose are not published", () => {
  const open = loadRegions()
    .of("aws")
    .filter((region) => region.open);
  expect(open.flatMap(({ code }) => (zonesOfRegion("aws", code) ? [] : [code]))).toEqual(["eusc-de-east-1"]);
});

it("tells what Alibaba Cloud takes in other measures", () => {
  expect(said("hangzhou", { logRetentionDays: 3650 })).toEqual([
    "landlocked:logRetentionDays is 3650; allowed with a database of Alibaba Cloud is at most 1825, as long as RDS keeps its logs.",
  ]);
  expect(said("hangzhou", { logRetentionDays: 3650, databases: [] })).toEqual([]);
  expect(said("hangzhou", { databases: [{ name: "contacts", storageGiB: 101 }] })).toEqual([
    "landlocked:databases[contacts].storageGiB is 101; allowed on Alibaba Cloud are steps of 5, so 105.",
  ]);
  expect(said("hangzhou", { zones: ["a", "b", "c", "d", "e", "f"] })).toEqual([
    "landlocked:zones is a list of 6; allowed with a cluster of Alibaba Cloud are 5, as many switches as ACK takes.",
  ]);
  expect(said("frankfurt", { logRetentionDays: 3650, databases: [{ name: "contacts", storageGiB: 101 }] })).toEqual([]);
});

it("says of each limit where the cloud says so", () => {
  for (const { source } of cloudLimits) expect(source).toMatch(/^https:\/\//);
});
