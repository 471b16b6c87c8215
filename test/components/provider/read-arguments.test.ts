/** Arguments that no compiler has seen: each thing that can be wrong with them is one sentence, and nothing is registered. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { beforeAll, expect, test } from "vitest";
import { componentSchema } from "../../../components/provider/component-schema.ts";
import { readArguments } from "../../../components/provider/read-arguments.ts";

const type = "landlocked:aws:ObjectStore";
const schema = componentSchema.resources[type];
const urn = (of: string) => `urn:pulumi:dev::shop::${of}::it`;
const residency = { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" };
const right = {
  residency,
  deletionProtection: true,
  key: urn("landlocked:aws:Key"),
  logStore: urn("my:own:Part$landlocked:aws:LogStore"),
  network: urn("landlocked:aws:PrivateNetwork"),
  bucketName: "orders",
  retentionDays: 30,
  versioning: true,
};

beforeAll(() => pulumi.runtime.setMocks({ call: () => ({}), newResource: () => ({ id: undefined, state: {} }) }));

test.each<[string, Record<string, unknown>, string, string]>([
  [
    "misspelt",
    { bucketname: "orders" },
    "bucketname",
    "is no argument of it; there is alarmTopic, bucketName, deletionProtection",
  ],
  ["a function", { transform: {} }, "transform", "is a function, which only a program in TypeScript can give"],
  ["missing", { bucketName: undefined }, "bucketName", "must be given"],
  ["null", { bucketName: null }, "bucketName", "must be given"],
  ["no text", { bucketName: 16 }, "bucketName", "must be a text: put it in quotes"],
  ["no number", { retentionDays: "30" }, "retentionDays", "must be a whole number"],
  ["half a day", { retentionDays: 1.5 }, "retentionDays", "must be a whole number"],
  ["no boolean", { versioning: "yes" }, "versioning", "must be true or false"],
  [
    "a class that is none",
    { residency: { ...residency, dataClass: "secret" } },
    "residency.dataClass",
    "must be one of none, personal, sensitive, important",
  ],
  ["people in no list", { residency: { ...residency, subjects: "EEA" } }, "residency.subjects", "must be a list"],
  [
    "people that are no text",
    { residency: { ...residency, subjects: ["EEA", 7] } },
    "residency.subjects[1]",
    "must be a text: put it in quotes",
  ],
  ["residency without an owner", { residency: { ...residency, owner: undefined } }, "residency.owner", "must be given"],
  [
    "residency with a word too many",
    { residency: { ...residency, people: ["EEA"] } },
    "residency.people",
    "is not one of zone, dataClass, subjects, owner, stack",
  ],
  ["residency as a text", { residency: "EEA" }, "residency", "must have zone, dataClass, subjects, owner, stack"],
  [
    "another component",
    { key: urn("landlocked:aws:LogStore") },
    "key",
    "must be a landlocked:aws:Key, not a landlocked:aws:LogStore: give the component itself",
  ],
  [
    "the other cloud's",
    { key: urn("landlocked:alicloud:Key") },
    "key",
    "must be a landlocked:aws:Key, not a landlocked:alicloud:Key: give the component itself",
  ],
  [
    "the component's id",
    { network: "vpc-1" },
    "network",
    "must be a landlocked:aws:PrivateNetwork: give the component itself",
  ],
  [
    "a secret",
    { bucketName: pulumi.secret("orders") },
    "bucketName",
    "must not be a secret, since it can be read in the cloud's own pages",
  ],
])("%s", async (_, change, path, reason) => {
  await expect(read({ ...right, ...change })).rejects.toMatchObject({
    propertyPath: path,
    reason: expect.stringContaining(`${path} of orders (${type}) ${reason}`),
  });
});

test("not known in preview", async () => {
  await pulumi.runtime.setMocks(
    { call: () => ({}), newResource: () => ({ id: undefined, state: {} }) },
    "shop",
    "dev",
    true,
  );
  const bucket = new aws.s3.Bucket("later");
  await expect(read({ ...right, bucketName: bucket.bucket })).rejects.toMatchObject({
    propertyPath: "bucketName",
    reason: `bucketName of orders (${type}) must be known before anything is created: write it out, or take it from the stack's config.`,
  });
});

function read(inputs: Record<string, unknown>): Promise<unknown> {
  if (!schema) throw new Error(`no ${type}`);
  return readArguments({ name: "orders", type, schema, made: new Map() }, inputs);
}
