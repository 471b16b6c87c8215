/** What names say of places: of either cloud, and of neither where they only look like it. */

import { describe, expect, test } from "vitest";
import {
  endpointPlace,
  endpointRegion,
  modelPlaces,
  parseArn,
  regionPlace,
  zonePlace,
} from "../../../policies/border/estate/place-name.ts";
import type { NotKnown } from "../../../policies/border/terms/not-known.ts";
import type { Cloud, Place } from "../../../policies/border/terms/place.ts";
import { inRegion, madeUpFacts, regions } from "../made-up-estate.ts";

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
    ["arn:aws-cn:s3:::b/k", { cloud: "aws", service: "s3", region: "", account: "", resource: "b" }],
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
  ["aws", "eu-west-1", "aws/eu-west-1"],
  ["alicloud", "eu-west-1", "alicloud/eu-west-1"],
])("region %s %s: %s", (cloud, code, expected) => expect(short(regionPlace(cloud, code, facts))).toBe(expected));

test.each<[Cloud, string, string]>([
  ["aws", "us-east-1-xyz-1a", "zone-not-on-file"],
  ["alicloud", "us-east-1-lim-1a", "zone-not-on-file"],
  ["aws", "", "zone-not-on-file"],
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
  ["anthropic.claude-v1:0", ["aws/eu-central-1"]],
  ["my-model", undefined],
])("model %s: %s", (id, expected) => expect(modelPlaces(id, here, facts)?.map(short)).toEqual(expected));

describe("a host name", () => {
  test.each([
    ["eu-central-1.example.com"],
    ["s3.eu-central-1.amazonaws.com.example.com"],
    ["eu-central-1amazonaws.com"],
    ["eu-central-1.us-east-1.amazonaws.com"],
    ["https://eu-central-1.amazonaws.com@evil.example.com/"],
    ["s3.amazonaws.com"],
    [""],
  ])("tells nothing: %s", (host) => {
    expect(short(endpointPlace("aws", host, facts))).toBe("host-not-on-file");
    expect(endpointRegion("aws", host, regions)).toBeUndefined();
  });

  test.each([
    ["https://s3.eu-west-1.amazonaws.com/bucket", "aws/eu-west-1"],
    ["jdbc:mysql://user@db.us-east-1.amazonaws.com:3306/shop", "aws/us-east-1"],
    ["eu-west-1.eu-west-1.amazonaws.com", "aws/eu-west-1"],
    ["s3-eu-west-1.amazonaws.com", "aws/eu-west-1"],
    // By its own name, whichever cloud's resource calls it.
    ["oss-eu-west-1-internal.aliyuncs.com", "alicloud/eu-west-1"],
    ["eu-west-1", "aws/eu-west-1"],
  ])("%s: %s", (host, expected) => expect(short(endpointPlace("aws", host, facts))).toBe(expected));
});
