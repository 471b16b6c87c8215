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
const residency = { dataClass: "personal", subjects: [], stack: "dev", owner: "dpo@owner.example" } as const;
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

function found(take: typeof byHost, value: string, region: string, more: Partial<Reference> = {}): readonly string[] {
  const mover = resource("mover", { type: "aws:x/mover:Mover", provider: { region } });
  const estate = buildMadeUp([...resources, mover], facts, { ledger, networks: ["192.0.2.0/24"], residency });
  const node = estate.byUrn.get("urn:mover");
  const reference: Reference = { path: "to", form: "reference", ...more };
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

test("an address of a stated network, of a private range or of a domain of one's own is here, where that is said", () => {
  const at = (text: string, more: Partial<Reference> = {}) => found(byHost, text, "eu-central-1", more);
  expect(at("192.0.2.10")).toEqual(["eu-central-1"]);
  expect(at("192.0.3.10")).toEqual(["host-not-on-file"]);
  expect(at("10.0.1.7")).toEqual(["host-not-on-file"]);
  expect(at("10.0.1.7", { insideMeansHere: true })).toEqual(["eu-central-1"]);
  expect(at("rm-1.mysql.rds.aliyuncs.com", { insideMeansHere: true })).toEqual(["eu-central-1"]);
  expect(at("rm-1.mysql.singapore.rds.aliyuncs.com", { insideMeansHere: true })).toEqual(["host-not-on-file"]);
  expect(at("db.partner.example", { insideMeansHere: true })).toEqual(["host-not-on-file"]);
  expect(at("www.owner.example")).toEqual(["host-not-on-file"]);
  expect(at("www.owner.example", { ownDomainMeansHere: true })).toEqual(["eu-central-1"]);
  expect(at("www.#{host}", { ownDomainMeansHere: true })).toEqual(["eu-central-1"]);
  expect(at("#{host}.partner.example", { ownDomainMeansHere: true })).toEqual(["host-not-on-file"]);
});
