/** What a type and its tags say by themselves. */

import { describe, expect, test } from "vitest";
import { cloudOf, isBucket, shortType, tagsOf } from "../../../policies/border/estate/resource.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, resource } from "../made-up-estate.ts";

test.each([
  ["aws:s3/bucket:Bucket", "aws:s3/bucket", "aws"],
  ["alicloud:oss/bucket:Bucket", "alicloud:oss/bucket", "alicloud"],
  // A name is no cloud's because it begins like one.
  ["aws-native:s3:Bucket", "aws-native:s3:Bucket", undefined],
  ["awsx:ec2:Vpc", "awsx:ec2:Vpc", undefined],
  ["kubernetes:apps/v1:Deployment", "kubernetes:apps/v1:Deployment", undefined],
  ["aws", "aws", undefined],
])("%s is %s of %s", (type, short, cloud) => {
  expect(shortType(type)).toBe(short);
  expect(cloudOf(type)).toBe(cloud);
});

test("only a bucket's name is one in the whole world, not that of what stands beside it", () => {
  expect(["aws:s3/bucket", "aws:s3/bucketV2", "alicloud:oss/bucket"].map(isBucket)).toEqual([true, true, true]);
  expect(["aws:s3/bucketPolicy", "aws:sqs/queue", "aws:s3tables/tableBucket"].map(isBucket)).toEqual([
    false,
    false,
    false,
  ]);
});

describe("tagsOf", () => {
  const stated = (tags: Value | undefined, entry = bucket): unknown =>
    tagsOf(resource("orders", { inputs: tags === undefined ? {} : { tags } }), entry);

  test("are not known where they can't be read", () => {
    for (const tags of [unknown, "landlocked-class=none", ["landlocked-class"], 7])
      expect(stated(tags as Value)).toBeUndefined();
  });

  test("are none where none are stated, and those that are", () => {
    expect(stated(undefined)).toEqual({});
    expect(stated(null)).toEqual({});
    expect(stated({ a: "b" })).toEqual({ a: "b" });
  });

  test("are not taken from a type that takes none, or that nobody has listed", () => {
    expect(stated({ a: "b" }, { type: bucket.type, kinds: ["holds"] })).toBeUndefined();
    expect(tagsOf(resource("orders", { inputs: { tags: { a: "b" } } }), undefined)).toBeUndefined();
  });

  test("are also those an AWS provider gives all its resources, where a resource says nothing else", () => {
    const bearing = (defaultTags: Value, own: Value = {}, type = bucket.type): unknown =>
      tagsOf(resource("orders", { type, inputs: { tags: own }, provider: { defaultTags } }), bucket);
    expect(bearing({ tags: { a: "b" } })).toEqual({ a: "b" });
    expect(bearing('{"tags":{"a":"b"}}', { c: "d" })).toEqual({ a: "b", c: "d" });
    expect(bearing([{ tags: { a: "b" } }], { a: "c" })).toEqual({ a: "c" });
    expect(bearing({ tags: unknown }, { c: "d" })).toEqual({ c: "d" });
    expect(bearing(unknown, { c: "d" })).toEqual({ c: "d" });
    expect(bearing({ tags: { a: "b" } }, {}, "alicloud:oss/bucket:Bucket")).toEqual({});
  });
});
