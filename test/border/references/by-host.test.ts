/** A host leads to what is known by it, or to the region it names, and a bucket's to the bucket of that name in that region. */

import { expect, test } from "vitest";
import { byHost } from "../../../policies/border/references/by-host.ts";
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
  resource("new", { type: "aws:new/thing:Thing", outputs: { name: "new.example" }, provider: { region: "us-east-1" } }),
  resource("db", {
    type: table,
    names: ["db.us-east-1.rds.amazonaws.com"],
    outputs: { arn: "db.us-east-1.rds.amazonaws.com" },
    provider: { region: "us-east-1" },
  }),
  resource("lake", {
    type: "alicloud:oss/bucket:Bucket",
    inputs: { bucket: "lake" },
    provider: { region: "cn-hangzhou" },
  }),
];

function found(take: typeof byHost, value: string, region: string, names?: readonly string[]): readonly string[] {
  const mover = resource("mover", { type: "aws:x/mover:Mover", provider: { region } });
  const estate = buildMadeUp([...resources, mover], facts, { ledger });
  const node = estate.byUrn.get("urn:mover");
  const reference: Reference = { path: "to", form: "reference", ...(names ? { names } : {}) };
  const shown = ({ node: one, place }: Target): string =>
    one?.name ?? (place.kind === "region" ? place.region.code : place.kind === "not-known" ? place.reason.code : "");
  return node ? take(node, reference, { at: "to", top: "to", value }, value, estate).map(shown) : [];
}

test.each([
  ["https://archive.s3.us-east-1.amazonaws.com/in", ["archive"]],
  ["https://archive.s3.amazonaws.com/in", ["archive"]],
  ["https://s3.amazonaws.com/archive/in", ["archive"]],
  ["https://lake.oss-cn-hangzhou.aliyuncs.com", ["lake"]],
  // Of another region than the bucket of that name: another bucket's host, or none at all.
  ["https://archive.s3.eu-west-1.amazonaws.com/in", ["eu-west-1"]],
  ["https://archive.s3.amazonaws.com.evil.example/", ["host-not-on-file"]],
  ["https://nobody.s3.amazonaws.com/", ["name-not-on-file"]],
  ["https://new.example/in", ["new"]],
  ["https://lake.oss-accelerate.aliyuncs.com", ["lake"]],
  ["https://db.us-east-1.rds.amazonaws.com", ["db"]],
  ["https://orders.s3.us-east-1.amazonaws.com/in", ["us-east-1"]],
  ["https://", ["host-not-on-file"]],
  ["mysql://db.example.com:3306/shop", ["us-east-1"]],
  ["mysql://db.example.org:3306/shop", ["host-not-on-file"]],
])("host %s", (text, expected) => expect(found(byHost, text, "eu-central-1")).toEqual(expected));
