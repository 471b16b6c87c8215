/** An entry of a ledger is meant only where its type and its cloud are those a reference names. */

import { expect, test } from "vitest";
import { listedAs } from "../../../policies/border/references/listed.ts";
import type { Cloud } from "../../../policies/border/terms/place.ts";
import { buildMadeUp, madeUpFacts, regionOf } from "../made-up-estate.ts";

const facts = madeUpFacts([
  { type: "aws:ec2/vpc:Vpc", kinds: ["inert"] },
  { type: "aws:a/both:Both", kinds: ["guards", "holds"] },
  { type: "aws:a/guard:Guard", kinds: ["guards"] },
]);

function isMeant(type: string | undefined, region: string, names: readonly string[] | undefined, cloud: Cloud = "aws") {
  const entry = {
    stack: "other",
    identities: ["x"],
    type,
    region: regionOf(region),
    dataClass: "none",
    subjects: [],
  } as const;
  const reference = { path: "to", form: "reference", ...(names ? { names } : {}) } as const;
  const found = listedAs("x", { reference, cloud, at: "to" }, buildMadeUp([], facts, { ledger: [entry] }));
  return found.length === 1;
}

test.each<[type: string | undefined, region: string, names: readonly string[] | undefined, expected: boolean]>([
  ["aws:s3/bucket:Bucket", "aws/us-east-1", ["aws:s3/bucket"], true],
  ["aws:sqs/queue:Queue", "aws/us-east-1", ["aws:s3/bucket"], false],
  ["alicloud:oss/bucket:Bucket", "alicloud/cn-hangzhou", ["aws:s3/bucket"], false],
  [undefined, "alicloud/cn-hangzhou", ["aws:s3/bucket"], false],
  [undefined, "aws/us-east-1", ["aws:s3/bucket"], true],
  ["aws:s3/bucket:Bucket", "aws/us-east-1", undefined, true],
  ["aws:ec2/vpc:Vpc", "aws/us-east-1", undefined, false],
  ["aws:a/both:Both", "aws/us-east-1", undefined, true],
  ["aws:a/guard:Guard", "aws/us-east-1", undefined, false],
  ["aws:new/thing:Thing", "aws/us-east-1", undefined, true],
  ["alicloud:oss/bucket:Bucket", "alicloud/cn-hangzhou", undefined, false],
  ["alicloud:oss/bucket:Bucket", "aws/us-east-1", undefined, false],
  ["vendor:index:Workspace", "alicloud/cn-hangzhou", [], true],
])("%s in %s, where %j is named", (type, region, names, expected) =>
  expect(isMeant(type, region, names)).toBe(expected),
);

test("a name means what its own cloud holds", () => {
  expect(isMeant("alicloud:oss/bucket:Bucket", "alicloud/cn-hangzhou", undefined, "alicloud")).toBe(true);
});
