/** Where a property leads, by every kind of name; and what can't be followed is never taken for harmless. */

import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Facts } from "../../../policies/border/estate/facts.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { follow } from "../../../policies/border/references/follow.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import type { Form, Reference } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { loadSpecialPlaces } from "../../../policies/clouds/aws/load-special-places.ts";
import { entry } from "../../../policies/clouds/entry.ts";
import { loadRegions } from "../../../policies/clouds/load-regions.ts";
import { madeUpLawFacts } from "../made-up-law.ts";

const bucketType = "aws:s3/bucket:Bucket";
const catalogue = new Map([["aws:s3/bucket", entry(bucketType, () => ({ kinds: ["holds"], known: ["bucket"] }))]]);
const facts: Facts = {
  regions: loadRegions(),
  ...madeUpLawFacts(),
  catalogue,
  harmlessProviders: new Map(),
  specialPlaces: loadSpecialPlaces(),
};
const dublin = facts.regions.find("aws", "eu-west-1");
if (!dublin) throw new Error("eu-west-1 is not on file");
const settings: Settings = {
  day: "2026-11-23",
  stack: "dev",
  pinned: false,
  defaultRegion: {},
  accounts: [],
  transfers: [],
  unsoundTransfers: [],
  accepted: [],
  ledger: [{ stack: "dublin", identities: ["archive"], region: dublin, dataClass: "sensitive", subjects: ["EEA"] }],
};

function resource(name: string, region: string, inputs: Inputs, more: Partial<Resource> = {}): Resource {
  return {
    urn: name,
    type: bucketType,
    name,
    inputs,
    custom: true,
    provider: { region },
    propertyDependencies: {},
    ...more,
  };
}

interface Asked {
  readonly cloud?: string;
  readonly names?: readonly string[];
  readonly here?: true;
  readonly dependsOn?: readonly string[];
}

function targets(to: Inputs["to"], form: Form, more: Asked = {}): readonly Target[] {
  const others = [
    resource("near", "eu-west-1", { bucket: "near-1" }),
    resource("far", "us-east-1", { bucket: "far-1" }),
  ];
  const mover = resource(
    "mover",
    "eu-central-1",
    { to: to ?? null },
    { type: `${more.cloud ?? "aws"}:x/mover:Mover`, propertyDependencies: { to: more.dependsOn ?? [] } },
  );
  const estate = buildEstate([...others, mover], facts, settings);
  const reference: Reference = {
    path: "to",
    form,
    ...(more.names ? { names: more.names } : {}),
    ...(more.here ? { bareMeansHere: true } : {}),
  };
  const node = estate.byUrn.get("mover");
  if (!node) throw new Error("the mover is missing");
  return follow(node, reference, "to", estate);
}

/** The places `to` leads to, as codes; "?" for what can't be known. */
function places(...asked: Parameters<typeof targets>): readonly string[] {
  return targets(...asked).map(({ place }) => {
    if (place.kind === "region") return `${place.region.cloud}/${place.region.code}`;
    return place.kind === "country" ? place.country : place.kind === "world" ? "world" : "?";
  });
}

describe("follow", () => {
  const names = ["aws:s3/bucket"];
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["a region code", places("eu-west-1", "region"), ["aws/eu-west-1"]],
    [
      "the same code on the other cloud, another country",
      places("eu-west-1", "region", { cloud: "alicloud" }),
      ["alicloud/eu-west-1"],
    ],
    ["an OSS location", places("oss-cn-hangzhou", "region", { cloud: "alicloud" }), ["alicloud/cn-hangzhou"]],
    ["a code no cloud has", places("eu-cental-1", "region"), ["?"]],
    ["a zone", places("eu-west-1a", "zone"), ["aws/eu-west-1"]],
    ["a zone of Alibaba Cloud", places("cn-hangzhou-h", "zone", { cloud: "alicloud" }), ["alicloud/cn-hangzhou"]],
    ["a Local Zone nobody has placed", places("us-east-1-xyz-1a", "zone"), ["?"]],
    ["a Local Zone on file, in its own country", places("us-east-1-lim-1a", "zone"), ["PE"]],
    ["a model of the region", places("anthropic.claude-3-haiku-20240307-v1:0", "model"), ["aws/eu-central-1"]],
    ["a model of several countries", places("jp.anthropic.claude-sonnet-4-v1:0", "model"), ["JP"]],
    [
      "a model of the whole world, by an ARN that names one region",
      places(
        "arn:aws:bedrock:eu-central-1:111122223333:inference-profile/global.anthropic.claude-sonnet-4-v1:0",
        "model",
      ),
      ["world"],
    ],
    ["a model behind a prefix nobody knows", places("mars.anthropic.claude-sonnet-4-v1:0", "model"), ["?"]],
    [
      "a foundation model by ARN",
      places("arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1", "model"),
      ["aws/us-east-1"],
    ],
    ["an ARN with a region", places("arn:aws:rds:us-east-1:111122223333:db:x", "reference"), ["aws/us-east-1"]],
    [
      "an ARN of the Chinese partition",
      places("arn:aws-cn:rds:cn-north-1:111122223333:db:x", "reference"),
      ["aws/cn-north-1"],
    ],
    [
      "an ARN of Alibaba Cloud",
      places("acs:log:cn-hangzhou:1:project/p", "reference", { cloud: "alicloud" }),
      ["alicloud/cn-hangzhou"],
    ],
    ["a bucket ARN, by its name", places("arn:aws:s3:::far-1", "reference", { names }), ["aws/us-east-1"]],
    ["an object ARN, by its bucket", places("arn:aws:s3:::near-1/prefix/*", "reference", { names }), ["aws/eu-west-1"]],
    ["a bare name of this stack", places("near-1", "reference", { names }), ["aws/eu-west-1"]],
    ["a bare name of a ledger", places("archive", "reference", { names }), ["aws/eu-west-1"]],
    ["a bare name of a resource of another kind", places("near-1", "reference", { names: ["aws:kms/key"] }), ["?"]],
    ["a bare name of nobody", places("stranger", "reference", { names }), ["?"]],
    ["a bare name that can only be here", places("stranger", "reference", { here: true }), ["aws/eu-central-1"]],
    ["a bucket ARN of nobody", places("arn:aws:s3:::stranger", "reference", { names }), ["?"]],
    ["a host name", places("https://s3.eu-west-1.amazonaws.com/x", "endpoint"), ["aws/eu-west-1"]],
    [
      "a host name of Alibaba Cloud",
      places("oss-eu-central-1-internal.aliyuncs.com", "endpoint"),
      ["alicloud/eu-central-1"],
    ],
    ["a host name that only looks like one", places("eu-central-1.example.com", "endpoint"), ["?"]],
    [
      "every URL of a list, also behind one with a path",
      places("https://sqs.eu-west-1.amazonaws.com/q,https://storage.example.com/q", "endpoint"),
      ["aws/eu-west-1", "?"],
    ],
    ["a host name with two regions", places("eu-central-1.us-east-1.amazonaws.com", "endpoint"), ["?"]],
    [
      "an inference profile of one's own, of which only the stack or a ledger knows the model",
      places("arn:aws:bedrock:eu-central-1:111122223333:application-inference-profile/abc", "model"),
      ["?"],
    ],
    ["a bucket by a scheme of its own", places("s3ssl://near-1/in", "reference", { names }), ["aws/eu-west-1"]],
    [
      "brokers in one text, each of which is a place",
      places("b-1.eu-west-1.amazonaws.com:9094,b-2.us-east-1.amazonaws.com:9094, kafka.example.com:9094", "endpoint"),
      ["aws/eu-west-1", "aws/us-east-1", "?"],
    ],
    [
      "an address with a comma in its path",
      places("https://api.eu-west-1.amazonaws.com/a,b.example.com", "endpoint"),
      ["aws/eu-west-1"],
    ],
    [
      "region codes in one text",
      places("eu-west-1, us-east-1,mars-1", "region"),
      ["aws/eu-west-1", "aws/us-east-1", "?"],
    ],
    ["a number where text belongs", places(7, "reference"), ["?"]],
    ["an absent property", places(null, "reference"), []],
    [
      "an unknown, traced to the only candidate",
      places(unknown, "reference", { names, dependsOn: ["far"] }),
      ["aws/us-east-1"],
    ],
    [
      "an unknown with two candidates: both count",
      places(unknown, "reference", { names, dependsOn: ["near", "far"] }),
      ["aws/eu-west-1", "aws/us-east-1"],
    ],
    ["an unknown of no resource", places(unknown, "reference", { names }), ["?"]],
    [
      "an unknown of a resource of another kind",
      places(unknown, "reference", { names: ["aws:kms/key"], dependsOn: ["far"] }),
      ["?"],
    ],
    [
      "an unknown of a resource this preview does not see",
      places(unknown, "reference", { names, dependsOn: ["hidden"] }),
      ["?"],
    ],
    [
      "two unknowns and one candidate: one comes from elsewhere",
      places([unknown, unknown], "reference", { names, dependsOn: ["near"] }),
      ["?"],
    ],
  ];
  for (const [title, found, expected] of cases) test(title, () => expect(found).toEqual(expected));
});

describe("what is known of the data there", () => {
  const names = ["aws:s3/bucket"];

  test("is what the ledger says that lists it: stack, class and people", () => {
    expect(targets("archive", "reference", { names })).toEqual([
      {
        place: { kind: "region", region: dublin },
        name: "archive",
        stack: "dublin",
        holding: expect.objectContaining({ dataClass: "sensitive", subjects: ["EEA"] }),
        at: "to",
        by: "to",
      },
    ]);
  });

  test("is what the resource of this stack says, and nothing of a place that is only named", () => {
    expect(targets("near-1", "reference", { names })).toMatchObject([
      { name: "near", node: { name: "near" }, holding: { dataClass: "personal", subjects: ["EEA"] } },
    ]);
    expect(targets("eu-west-1", "region").map(({ holding }) => holding)).toEqual([undefined]);
  });
});

test("a name not on file may become known only where the cloud assigns it", () => {
  const isLater = (names?: readonly string[]): readonly unknown[] =>
    targets("nobody", "reference", names ? { names } : {}).map(
      ({ place }) => place.kind === "not-known" && place.later,
    );
  expect(isLater(["aws:s3/bucket"])).toEqual([undefined]);
  expect(isLater(["aws:s3/bucket", "aws:new/thing"])).toEqual([true]);
  expect(isLater()).toEqual([true]);
  expect(isLater([])).toEqual([undefined]);
});
