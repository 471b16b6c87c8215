/** Ids of the commonest types are what the providers make them, so that a program that looks one up finds it. */
import { expect, it } from "vitest";
import { arnPrefix, carriesRegion, idIs, idPrefix } from "../../policies/symbols/real-form.ts";

it.each([
  ["aws:s3/bucket", "name"],
  ["aws:s3/bucketVersioning", "bucket"],
  ["aws:s3/bucketObject", undefined],
  ["aws:sns/topic", "arn"],
  ["aws:sqs/queue", "url"],
  ["aws:ec2/vpc", undefined],
  ["alicloud:oss/bucket", "name"],
])("the id of %s is its %s", (type, form) => {
  expect(idIs(type)).toBe(form);
});

it("an ARN carries the name as its service writes it", () => {
  expect(arnPrefix("aws:sns/topic", "topic")).toBe("");
  expect(arnPrefix("aws:iam/openIdConnectProvider", "openidconnectprovider")).toBe("oidc-provider/");
  expect(arnPrefix("aws:dynamodb/table", "table")).toBe("table/");
});

it("an id the cloud makes up begins as the cloud begins it", () => {
  expect(idPrefix("aws:ec2/securityGroup", "securitygroup")).toBe("sg");
  expect(idPrefix("aws:ec2/vpc", "vpc")).toBe("vpc");
});

it("ARNs of services that lie in no region carry none", () => {
  expect(carriesRegion("iam")).toBe(false);
  expect(carriesRegion("sqs")).toBe(true);
});
