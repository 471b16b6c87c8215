/** What is made up before a resource exists, and what is left unknown: only what names a thing or a place. */
import { expect, it } from "vitest";
import { outputKind } from "../../policies/symbols/output-kind.ts";

it.each([
  ["arn", "arn"],
  ["latestStreamArn", "arn"],
  ["bucket", "name"],
  ["bucketRegionalDomainName", "host"],
  ["vpcConfig.clusterSecurityGroupId", "id"],
  ["ownerId", "account"],
  ["region", "region"],
  ["availabilityZone", "zone"],
  ["invokeUrl", "url"],
  ["privateIp", "ip"],
  ["publicDns", "host"],
  ["fqdn", "host"],
  ["port", "port"],
])("%s is of kind %s", (path, kind) => {
  expect(outputKind(path)).toBe(kind);
});

it.each(["policy", "status", "engineVersion", "kmsKeyId", "description", "content", "value", "password", "versionId"])(
  "%s stays unknown",
  (path) => {
    expect(outputKind(path)).toBeUndefined();
  },
);
