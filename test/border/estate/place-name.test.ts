/** What names say of places: of either cloud, and of neither where they only look like it. */

import { describe, expect, test } from "vitest";
import {
  hostPlace,
  modelPlaces,
  parseArn,
  placeOfText,
  regionPlace,
  zonePlace,
} from "../../../policies/border/estate/place-name.ts";
import type { NotKnown } from "../../../policies/border/terms/not-known.ts";
import type { Cloud, Place } from "../../../policies/border/terms/place.ts";
import { inRegion, madeUpFacts } from "../made-up-estate.ts";

const facts = madeUpFacts();
const here = inRegion("aws/eu-central-1");

function short(place: Place | NotKnown): string {
  if (place.kind === "region") return `${place.region.cloud}/${place.region.code}`;
  return place.kind === "country" ? place.country : place.kind === "world" ? "world" : place.reason.code;
}

describe("parseArn", () => {
  test.each([["orders"], ["arn:aws:s3::"], ["ARN:aws:s3:::b"], ["urn:aws:s3:::b"], [""]])("%j is none", (text) =>
    expect(parseArn(text)).toBeUndefined(),
  );

  test.each([
    [
      "arn:aws:rds:us-east-1:1:db:x",
      { cloud: "aws", service: "rds", region: "us-east-1", account: "1", resource: "db:x" },
    ],
    ["arn:aws:s3:us-east-1::my-job/k", { cloud: "aws", service: "s3", region: "", account: "", resource: "my-job" }],
    ["arn:aws-cn:s3:::b/k", { cloud: "aws", service: "s3", region: "", account: "", resource: "b" }],
    // A bucket's ARN has no region, an access point's has.
    ["arn:aws:s3:eu-central-1::b/k", { cloud: "aws", service: "s3", region: "", account: "", resource: "b" }],
    [
      "arn:aws:s3:us-east-1:1:accesspoint/a",
      { cloud: "aws", service: "s3", region: "us-east-1", account: "1", resource: "accesspoint/a" },
    ],
    ["arn:aws:sqs:*:1:q", { cloud: "aws", service: "sqs", region: "", account: "1", resource: "q" }],
    [
      "acs:log:cn-hangzhou:1:project/p",
      { cloud: "alicloud", service: "log", region: "cn-hangzhou", account: "1", resource: "project/p" },
    ],
    ["acs:oss:*:1:b/k", { cloud: "alicloud", service: "oss", region: "", account: "1", resource: "b" }],
  ])("%s", (text, expected) => expect(parseArn(text)).toEqual(expected));
});

test.each<[Cloud, string, string]>([
  ["aws", "mars-1", "region-not-on-file"],
  ["aws", "oss-cn-hangzhou", "region-not-on-file"],
  ["alicloud", "oss-cn-hangzhou", "alicloud/cn-hangzhou"],
  ["alicloud", "cn-oss-hangzhou", "region-not-on-file"],
  ["aws", "eu-west-1", "aws/eu-west-1"],
  ["alicloud", "eu-west-1", "alicloud/eu-west-1"],
])("region %s %s: %s", (cloud, code, expected) => expect(short(regionPlace(cloud, code, facts))).toBe(expected));

test.each<[Cloud, string, string]>([
  ["aws", "us-east-1-xyz-1a", "zone-not-on-file"],
  ["alicloud", "us-east-1-lim-1a", "zone-not-on-file"],
  ["aws", "", "zone-not-on-file"],
  ["aws", "us-east-1-b", "zone-not-on-file"],
  ["aws", "us-east-1-MAZ1(a,b)", "zone-not-on-file"],
  ["aws", "us-east-1-lim-1a", "PE"],
  ["aws", "us-east-1a", "aws/us-east-1"],
  ["alicloud", "cn-hangzhou-h", "alicloud/cn-hangzhou"],
  ["alicloud", "cn-hangzhou-MAZ5(b,f)", "alicloud/cn-hangzhou"],
  ["alicloud", "eu-west-1a", "alicloud/eu-west-1"],
])("zone %s %s: %s", (cloud, zone, expected) => expect(short(zonePlace(cloud, zone, facts))).toBe(expected));

test.each<[id: string, expected: readonly string[] | undefined]>([
  ["mars.anthropic.claude-v1:0", ["model-not-on-file"]],
  ["arn:aws:bedrock:eu-central-1:1:inference-profile/mars.anthropic.claude", ["model-not-on-file"]],
  ["arn:aws:bedrock:eu-central-1:1:inference-profile/mine", ["model-not-on-file"]],
  ["arn:aws:bedrock:eu-central-1:1:application-inference-profile/abc", undefined],
  ["arn:aws:bedrock:eu-central-1:1:inference-profile/global.anthropic.claude", ["world"]],
  ["eu.anthropic.claude-v1:0", ["DE", "IE"]],
  ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude", ["aws/us-east-1"]],
  ["arn:aws:bedrock:us-east-1::custom-model/application-inference-profile/x", ["aws/us-east-1"]],
  ["arn:aws:bedrock:us-east-1::custom-model/inference-profile/x", ["aws/us-east-1"]],
  ["1eu.anthropic.claude-v1:0", ["aws/eu-central-1"]],
  ["my-anthropic.claude-v1:0", undefined],
  ["anthropic.claude-v1:0", ["aws/eu-central-1"]],
  ["my-model", undefined],
])("model %s: %s", (id, expected) => expect(modelPlaces(id, here, facts)?.map(short)).toEqual(expected));

test.each<[text: string, expected: string | undefined]>([
  ["https://evil.example", "host-not-on-file"],
  ["https://evil.example#.s3.eu-central-1.amazonaws.com", "host-not-on-file"],
  ["arn:aws:sqs:mars-1:1:q", "region-not-on-file"],
  ["arn:aws:sqs:us-east-1:1:q", "aws/us-east-1"],
  ["arn:aws:s3:::b", undefined],
  ["arn:aws:s3:eu-central-1::b", undefined],
  ["s3://bucket/key", undefined],
  ["s3a://bucket/key", undefined],
  ["https://data:8443/in", "host-not-on-file"],
  ["see https://evil.example", undefined],
  ["https://sqs.us-east-1.amazonaws.com/1/q", "aws/us-east-1"],
  ["oss-cn-hangzhou.aliyuncs.com", "alicloud/cn-hangzhou"],
  ["orders", undefined],
  ["eu-central-1", undefined],
])("text %s: %s", (text, expected) => {
  const place = placeOfText(text, facts);
  expect(place && short(place)).toBe(expected);
});

test("a host is placed by its region, or not known", () => {
  expect(short(hostPlace("https://s3.eu-west-1.amazonaws.com/b", facts))).toBe("aws/eu-west-1");
  expect(hostPlace("https://eu-west-1.example.com:8443/b", facts)).toMatchObject({
    reason: { code: "host-not-on-file", facts: { host: "eu-west-1.example.com" } },
  });
});
