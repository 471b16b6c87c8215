/** Names and ARNs: of two resources of one name the ARN's region tells, or the nearer one is meant; no name vouches for a descriptor. */

import { describe, expect, test } from "vitest";
import { byName } from "../../../policies/border/references/by-name.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import type { Reference } from "../../../policies/border/terms/entry.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const table = "aws:x/table:Table";
const facts = madeUpFacts([
  { type: table, kinds: ["holds"], known: ["name"] },
  { type: "alicloud:oss/bucket:Bucket", kinds: ["holds"], known: ["bucket"] },
]);
const ledger = [
  {
    stack: "other",
    identities: ["db.example.com"],
    region: regionOf("aws/us-east-1"),
    dataClass: "personal",
    subjects: [],
  },
] as const;
const arn = (region: string) => `arn:aws:x:${region}:1:table/orders`;
const resources = [
  ...["eu-central-1", "us-east-1"].map((region) =>
    resource(`orders-${region}`, {
      type: table,
      inputs: { name: "orders" },
      outputs: { arn: arn(region) },
      provider: { region },
    }),
  ),
  resource("archive", { inputs: { bucket: "archive" }, provider: { region: "us-east-1" } }),
  resource("lake", {
    type: "alicloud:oss/bucket:Bucket",
    inputs: { bucket: "lake" },
    provider: { region: "cn-hangzhou" },
  }),
];

function found(take: typeof byName, value: string, region: string, names?: readonly string[]): readonly string[] {
  const mover = resource("mover", { type: "aws:x/mover:Mover", provider: { region } });
  const estate = buildMadeUp([...resources, mover], facts, { ledger });
  const node = estate.byUrn.get("urn:mover");
  const reference: Reference = { path: "to", form: "reference", ...(names ? { names } : {}) };
  const shown = ({ node: one, place }: Target): string =>
    one?.name ?? (place.kind === "region" ? place.region.code : place.kind === "not-known" ? place.reason.code : "");
  return node ? take(node, reference, { at: "to", top: "to", value }, value, estate).map(shown) : [];
}

describe("a name that two regions have", () => {
  const tables = ["aws:x/table"];
  test.each([
    ["orders", "eu-central-1", ["orders-eu-central-1"]],
    ["orders", "us-east-1", ["orders-us-east-1"]],
    // Whichever of them it is, both count where neither is nearer; or one of the own region that nobody here has.
    ["orders", "eu-west-1", ["orders-eu-central-1", "orders-us-east-1", "eu-west-1"]],
    [arn("us-east-1"), "eu-central-1", ["orders-us-east-1"]],
    [arn("eu-west-1"), "eu-central-1", ["eu-west-1"]],
  ])("%s, from %s", (name, region, expected) => expect(found(byName, name, region, tables)).toEqual(expected));
});

describe("what only describes a place", () => {
  const location = (region: string) => `arn:aws:datasync:${region}:1:location/loc-1`;
  test.each([
    [location("eu-central-1"), ["arn-of-descriptor"]],
    [location("eu-west-1"), ["arn-of-descriptor"]],
    // Abroad it is managed abroad, and that is enough.
    [location("us-east-1"), ["us-east-1"]],
  ])("%s", (name, expected) => expect(found(byName, name, "eu-central-1")).toEqual(expected));
});

test.each([
  ["s3://archive/in", ["archive"]],
  ["s3a://archive/in", ["archive"]],
  ["s3n://archive/in", ["archive"]],
  ["oss://lake/in", ["lake"]],
  ["/archive/in", ["archive"]],
  ["arn:aws:s3:::archive", ["archive"]],
  ["gs://archive/in", ["name-not-on-file"]],
])("the bucket of %s", (name, expected) => expect(found(byName, name, "eu-central-1")).toEqual(expected));
