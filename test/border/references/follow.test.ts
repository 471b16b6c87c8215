/** Where a property leads, by every kind of name; and what can't be followed is never taken for harmless. */

import { describe, expect, test } from "vitest";
import { follow } from "../../../policies/border/references/follow.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import type { Entry, Form, Reference } from "../../../policies/border/terms/entry.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
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
  /** Of the resource that names it, in place of one of the cloud. */
  readonly type?: string;
  readonly names?: readonly string[];
  readonly here?: true;
  readonly dependsOn?: readonly string[];
}

function targets(to: Value, form: Form, { cloud, type: own, names, here, dependsOn }: Asked = {}): readonly Target[] {
  const others = ["eu-west-1", "us-east-1"].map((region) =>
    resource(region, { inputs: { bucket: `${region}-bucket` }, provider: { region } }),
  );
  const type = own ?? (cloud ? "alicloud:x/mover:Mover" : "aws:x/mover:Mover");
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
const dublin = "b-1.eu-west-1.amazonaws.com";
const virginia = "b-2.us-east-1.amazonaws.com";
const both = ["aws/eu-west-1", "aws/us-east-1"];
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
  ["a region code, by what is of no cloud", "eu-west-1", "region", { type: "vendor:x:Mover" }, ["aws/eu-west-1"]],
  ["a zone with white space around it", " eu-west-1a\n", "zone", {}, ["aws/eu-west-1"]],
  ["what is in JSON, whose commas list nothing", '{"a":"x.example","b":"y.example"}', "endpoint", {}, ["?"]],
  ["addresses in brackets, which are not JSON", "[2001:db8::1]:9092,[2001:db8::2]:9092", "endpoint", {}, ["?", "?"]],
  ["hosts of which one has quotes", 'x.example,"y.example"', "endpoint", {}, ["?", "?"]],
  ["hosts before a document", `${dublin}:9092,[{"x":1}]`, "endpoint", {}, ["aws/eu-west-1", "?"]],
  ["brokers behind one scheme", `kafka://${dublin}:9094,${virginia}:9094`, "endpoint", {}, both],
  [
    "URLs without a path before a host",
    `https://${dublin}, https://${virginia}, x.example`,
    "endpoint",
    {},
    [...both, "?"],
  ],
  ["an address without a scheme, with a comma in its path", `${dublin}/a,b.example`, "endpoint", {}, ["aws/eu-west-1"]],
  ["hosts before one with a path", `${dublin},${virginia}/a,b.example`, "endpoint", {}, both],
  ["a scheme within a path", `${dublin}/kafka://a,b.example`, "endpoint", {}, ["aws/eu-west-1"]],
  ...["10.0.0.1", "10.10.10.10", "192.168.0.1", "172.16.0.1", "172.20.0.1", "172.31.0.1"].map(
    (address): [string, string, Form, Asked, readonly string[]] => [
      `the name beside ${address}, a private address`,
      `${address} ${virginia}`,
      "endpoint",
      {},
      ["aws/us-east-1"],
    ],
  ),
  ...["203.0.113.9", "8.10.1.1", "172.32.0.1"].map((address): [string, string, Form, Asked, readonly string[]] => [
    `${address}, and the name beside it`,
    `${address} ${virginia}`,
    "endpoint",
    {},
    ["?", "aws/us-east-1"],
  ]),
  ["names with blanks around them", `10.0.0.1   ${dublin}  ${virginia} ,x.example`, "endpoint", {}, [...both, "?"]],
  ["words that no address stands before", `x10.0.0.1 ${virginia}`, "endpoint", {}, ["?"]],
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

test.each<[to: Value]>([[7], ["  "]])("%j is not text: the reason, and what to do", (to) => {
  expect(targets(to, "zone")).toEqual([
    {
      place: notKnown("not-text", { property: "to" }, "give-as-text", {}),
      name: null,
      at: "to",
      by: "to",
    },
  ]);
});

describe("what only describes a store", () => {
  const location: Entry = {
    type: "aws:x/location:Location",
    kinds: ["inert"],
    known: ["name"],
    describes: [{ path: "bucket", form: "reference", names: buckets }],
  };

  function described(inputs: Inputs): readonly Target[] {
    const resources = [
      resource("store", { inputs: { bucket: "store" }, provider: { region: "us-east-1" } }),
      resource("location", { type: location.type, inputs: { name: "location", ...inputs } }),
      resource("mover", { type: "aws:x/mover:Mover", inputs: { to: "location" } }),
    ];
    const estate = buildMadeUp(resources, madeUpFacts([location]));
    const node = estate.byUrn.get("urn:mover");
    const reference: Reference = { path: "to", form: "reference", names: ["aws:x/location"] };
    return node ? follow(node, reference, "to", estate) : [];
  }

  test("stands for the store", () => {
    expect(described({ bucket: "store" })).toMatchObject([
      { place: inRegion("aws/us-east-1"), node: { name: "store" }, through: { name: "location" }, at: "to" },
    ]);
  });

  test("is not known where it names none", () => {
    expect(described({})).toMatchObject([
      {
        place: notKnown("property-not-set", { properties: ["bucket"] }, "set-property", { properties: ["bucket"] }),
        name: "location",
        through: { name: "location" },
        at: "to",
      },
    ]);
  });
});

test("a resource of a type nobody has listed is found by its name", () => {
  const estate = buildMadeUp([
    resource("new", { type: "aws:new/thing:Thing", outputs: { name: "new" }, provider: { region: "us-east-1" } }),
    resource("mover", { inputs: { to: "new" } }),
  ]);
  const node = estate.byUrn.get("urn:mover");
  expect(node && follow(node, { path: "to", form: "reference" }, "to", estate)).toMatchObject([
    { place: inRegion("aws/us-east-1"), node: { name: "new" } },
  ]);
});

test("the very name of a resource means that, whatever a property of its form would read there", () => {
  const name = "orders-db";
  const estate = buildMadeUp([
    resource("db", { names: [name], inputs: { bucket: name }, provider: { region: "us-east-1" } }),
    resource("mover", { inputs: { to: name } }),
  ]);
  const node = estate.byUrn.get("urn:mover");
  expect(node && follow(node, { path: "to", form: "endpoint" }, "to", estate)).toMatchObject([
    { node: { name: "db" } },
  ]);
});
