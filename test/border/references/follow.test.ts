/** Where a property leads, by every kind of name; and what can't be followed is never taken for harmless. */

import { describe, expect, test } from "vitest";
import { follow } from "../../../policies/border/references/follow.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import type { Form, Reference } from "../../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, inRegion, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const ledger = [
  {
    stack: "virginia",
    identities: ["archive"],
    region: regionOf("aws/us-east-1"),
    dataClass: "sensitive",
    subjects: ["EEA"],
  },
] as const;
const buckets = ["aws:s3/bucket"];

interface Asked {
  readonly cloud?: "alicloud";
  readonly names?: readonly string[];
  readonly here?: true;
  readonly dependsOn?: readonly string[];
}

function targets(to: Value, form: Form, { cloud, names, here, dependsOn }: Asked = {}): readonly Target[] {
  const others = ["eu-west-1", "us-east-1"].map((region) =>
    resource(region, { inputs: { bucket: `${region}-bucket` }, provider: { region } }),
  );
  const type = cloud ? "alicloud:x/mover:Mover" : "aws:x/mover:Mover";
  const propertyDependencies = { to: (dependsOn ?? []).map((name) => `urn:${name}`) };
  const estate = buildMadeUp(
    [...others, resource("mover", { type, inputs: { to }, propertyDependencies })],
    madeUpFacts(),
    {
      ledger,
    },
  );
  const more = { ...(names ? { names } : {}), ...(here ? { bareMeansHere: here } : {}) };
  const reference: Reference = { path: "to", form, ...more };
  const node = estate.byUrn.get("urn:mover");
  return node ? follow(node, reference, "to", estate) : [];
}

/** The places `to` leads to, as codes; "?" for what can't be known. */
function places(...asked: Parameters<typeof targets>): readonly string[] {
  return targets(...asked).map(({ place }) => {
    if (place.kind === "region") return `${place.region.cloud}/${place.region.code}`;
    return place.kind === "country" ? place.country : place.kind === "world" ? "world" : "?";
  });
}

const alicloud = { cloud: "alicloud" } as const;
const profile = "arn:aws:bedrock:eu-central-1:111122223333";

test.each<[what: string, to: Value, form: Form, asked: Asked, expected: readonly string[]]>([
  ["a code no cloud has", "eu-cental-1", "region", {}, ["?"]],
  ["a region code", "eu-west-1", "region", {}, ["aws/eu-west-1"]],
  ["the same on the other cloud, another country", "eu-west-1", "region", alicloud, ["alicloud/eu-west-1"]],
  ["an OSS location", "oss-cn-hangzhou", "region", alicloud, ["alicloud/cn-hangzhou"]],
  ["region codes in one text", "eu-west-1, us-east-1,mars-1", "region", {}, ["aws/eu-west-1", "aws/us-east-1", "?"]],
  ["a Local Zone nobody has placed", "us-east-1-xyz-1a", "zone", {}, ["?"]],
  ["a Local Zone on file, in its own country", "us-east-1-lim-1a", "zone", {}, ["PE"]],
  ["a zone", "eu-west-1a", "zone", {}, ["aws/eu-west-1"]],
  ["a zone of Alibaba Cloud", "cn-hangzhou-h", "zone", alicloud, ["alicloud/cn-hangzhou"]],
  ["a model behind a prefix nobody knows", "mars.anthropic.claude-v1:0", "model", {}, ["?"]],
  ["a model of several countries", "eu.anthropic.claude-v1:0", "model", {}, ["DE", "IE"]],
  ["a model of the whole world, by a region's ARN", `${profile}:inference-profile/global.x.y`, "model", {}, ["world"]],
  [
    "a profile of which only a ledger knows the model",
    `${profile}:application-inference-profile/a`,
    "model",
    {},
    ["?"],
  ],
  ["a foundation model by ARN", "arn:aws:bedrock:us-east-1::foundation-model/x.y", "model", {}, ["aws/us-east-1"]],
  ["a model of its own region", "anthropic.claude-v1:0", "model", {}, ["aws/eu-central-1"]],
  ["an ARN with a region", "arn:aws:rds:us-east-1:1:db:x", "reference", {}, ["aws/us-east-1"]],
  ["an ARN of the Chinese partition", "arn:aws-cn:rds:cn-north-1:1:db:x", "reference", {}, ["aws/cn-north-1"]],
  ["an ARN of Alibaba Cloud", "acs:log:cn-hangzhou:1:project/p", "reference", {}, ["alicloud/cn-hangzhou"]],
  ["a bucket ARN of nobody", "arn:aws:s3:::stranger", "reference", { names: buckets }, ["?"]],
  ["a bucket ARN", "arn:aws:s3:::us-east-1-bucket", "reference", { names: buckets }, ["aws/us-east-1"]],
  ["an object ARN", "arn:aws:s3:::eu-west-1-bucket/a/*", "reference", { names: buckets }, ["aws/eu-west-1"]],
  ["a bare name of nobody", "stranger", "reference", { names: buckets }, ["?"]],
  ["a bare name of another kind", "eu-west-1-bucket", "reference", { names: ["aws:kms/key"] }, ["?"]],
  ["a bare name of this stack", "eu-west-1-bucket", "reference", { names: buckets }, ["aws/eu-west-1"]],
  ["a bare name of a ledger", "archive", "reference", { names: buckets }, ["aws/us-east-1"]],
  ["a bare name that can only be here", "stranger", "reference", { here: true }, ["aws/eu-central-1"]],
  [
    "a bucket by a scheme of its own",
    "s3ssl://eu-west-1-bucket/in",
    "reference",
    { names: buckets },
    ["aws/eu-west-1"],
  ],
  ["a host name that only looks like one", "eu-central-1.example.com", "endpoint", {}, ["?"]],
  ["a host name with two regions", "eu-central-1.us-east-1.amazonaws.com", "endpoint", {}, ["?"]],
  ["a host name", "https://s3.eu-west-1.amazonaws.com/x", "endpoint", {}, ["aws/eu-west-1"]],
  ["a host name of Alibaba Cloud", "oss-eu-west-1-internal.aliyuncs.com", "endpoint", {}, ["alicloud/eu-west-1"]],
  ["a bucket's host name", "us-east-1-bucket.s3.amazonaws.com", "endpoint", { names: buckets }, ["aws/us-east-1"]],
  ["the host name of a bucket of nobody", "stranger.s3.amazonaws.com", "endpoint", { names: buckets }, ["?"]],
  [
    "every URL of a list, also behind one with a path",
    "https://sqs.eu-west-1.amazonaws.com/q,https://storage.example.com/q",
    "endpoint",
    {},
    ["aws/eu-west-1", "?"],
  ],
  [
    "brokers in one text, each of which is a place",
    "b-1.eu-west-1.amazonaws.com:9094,b-2.us-east-1.amazonaws.com:9094, kafka.example.com:9094",
    "endpoint",
    {},
    ["aws/eu-west-1", "aws/us-east-1", "?"],
  ],
  [
    "an address with a comma in its path",
    "https://api.eu-west-1.amazonaws.com/a,b.example.com",
    "endpoint",
    {},
    ["aws/eu-west-1"],
  ],
  ["a number where text belongs", 7, "reference", {}, ["?"]],
  ["several, of which one is unknown", ["archive", unknown], "reference", { names: buckets }, ["aws/us-east-1", "?"]],
  ["an unknown of no resource", unknown, "reference", { names: buckets }, ["?"]],
  ["an unknown of one", unknown, "reference", { names: buckets, dependsOn: ["us-east-1"] }, ["?"]],
  ["an absent property", null, "reference", {}, []],
  ["an empty one", "", "reference", {}, []],
])("%s", (_, to, form, asked, expected) => expect(places(to, form, asked)).toEqual(expected));

describe("what is known of the data there", () => {
  test("is what the ledger says that lists it: stack, class and people", () => {
    expect(targets("archive", "reference", { names: buckets })).toEqual([
      {
        place: inRegion("aws/us-east-1"),
        name: "archive",
        listed: ledger[0],
        holding: { dataClass: ledger[0]?.dataClass, subjects: ledger[0]?.subjects },
        at: "to",
        by: "to",
      },
    ]);
  });

  test("is what the resource of this stack says, and nothing of a place that is only named", () => {
    expect(targets("eu-west-1-bucket", "reference", { names: buckets })).toMatchObject([
      { name: "eu-west-1", node: { name: "eu-west-1" }, holding: { dataClass: "personal", subjects: ["EEA"] } },
    ]);
    expect(targets("eu-west-1", "region").map(({ holding }) => holding)).toEqual([undefined]);
  });
});

test("a name not on file may become known only where the cloud assigns it", () => {
  const isLater = (names?: readonly string[]): readonly unknown[] =>
    targets("nobody", "reference", names ? { names } : {}).map(
      ({ place }) => place.kind === "not-known" && place.later,
    );
  expect(isLater(buckets)).toEqual([undefined]);
  expect(isLater([...buckets, "aws:new/thing"])).toEqual([true]);
  expect(isLater()).toEqual([true]);
  expect(isLater([])).toEqual([undefined]);
});
