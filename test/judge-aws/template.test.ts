/** A stack's resources become one template: those that are a property of another in that other. */
import { expect, it } from "vitest";
import type { ResourceSchema } from "../../judge-aws/cloudformation-shape.ts";
import type { Mapping } from "../../judge-aws/read-mapping.ts";
import type { Registered } from "../../judge-aws/registered.ts";
import { template } from "../../judge-aws/template.ts";

const nothing = { names: {}, absent: {}, adds: {} };
const mapping = new Map<string, Mapping>([
  [
    "aws:s3/bucket",
    { cloudformation: { type: "AWS::S3::Bucket", ...nothing, names: { bucket: "BucketName" } }, api: [], absent: {} },
  ],
  [
    "aws:s3/bucketVersioning",
    {
      cloudformation: {
        into: "AWS::S3::Bucket",
        by: "bucket",
        ...nothing,
        names: { on: "Versioning" },
        absent: { bucket: "owner" },
      },
      api: [],
      absent: {},
    },
  ],
]);
const schema: ResourceSchema = {
  typeName: "AWS::S3::Bucket",
  properties: { BucketName: { type: "string" }, Versioning: { type: "boolean" }, Arn: { type: "string" } },
  readOnlyProperties: ["/properties/Arn"],
};
const resource = (type: string, name: string, inputs: Registered["inputs"]): Registered => ({
  urn: name,
  type,
  name,
  inputs,
});
const bucket = resource("aws:s3/bucket:Bucket", "eu-orders", { bucket: "orders" });
const versioning = resource("aws:s3/bucketVersioning:BucketVersioning", "v", { bucket: "orders", on: true });

it("merges a property that is a resource of its own", () => {
  expect(template([versioning, bucket], mapping, () => schema)).toEqual({
    resources: { BucketEuOrders: { Type: "AWS::S3::Bucket", Properties: { BucketName: "orders", Versioning: true } } },
    unplaced: [],
    unknown: 0,
  });
});

it("tells what has no place in it", () => {
  const stray = resource("aws:s3/bucketVersioning:BucketVersioning", "v", { bucket: "other" });
  const other = resource("aws:sns/topic:Topic", "t", {});
  const named = resource("aws:s3/bucket:Bucket", "b", { arn: "a" });
  expect(template([stray, other, named], mapping, () => schema).unplaced).toEqual([
    "aws:sns/topic:Topic stands in no row of judge-aws/mapping.yaml",
    "b (aws:s3/bucket:Bucket): arn has no place in AWS::S3::Bucket",
    "v (aws:s3/bucketVersioning:BucketVersioning): its bucket names no AWS::S3::Bucket of this stack",
  ]);
  expect(template([bucket], mapping, () => undefined).unplaced).toEqual([
    "eu-orders (aws:s3/bucket:Bucket): AWS::S3::Bucket is not on offer in this region",
  ]);
});
