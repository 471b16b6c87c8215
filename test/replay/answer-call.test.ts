/** Provider functions answered without an account. */

import { describe, expect, it } from "vitest";
import { loadServiceRights } from "../../policies/clouds/aws/load-service-rights.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { answerCall } from "../../policies/replay/answers/answer-call.ts";
import { unknownText } from "../../policies/wire/encoding.ts";

const regions = loadRegions();
const surroundings = {
  regions,
  accounts: ["123456789012", "1234567890123456"],
  defaultRegion: { aws: "eu-central-1", alicloud: "cn-hangzhou" },
  logAccounts: loadServiceRights().logAccounts,
};
const aws = (name: string, args = {}, provider: Record<string, unknown> | undefined = undefined) =>
  answerCall(`aws:index/${name}:${name}`, args, provider, surroundings);
const alicloud = (name: string, args = {}, provider: Record<string, unknown> | undefined = undefined) =>
  answerCall(`alicloud:index/${name}:${name}`, args, provider, surroundings);

describe("the region of an answer", () => {
  it("is the call's own, else its provider's, else the stack's", () => {
    const provider = { region: "eu-west-3" };
    expect(aws("getRegion", { region: "eu-south-1" }, provider)).toMatchObject({ name: "eu-south-1" });
    expect(aws("getRegion", {}, provider)).toMatchObject({ name: "eu-west-3", region: "eu-west-3" });
    expect(aws("getRegion")).toMatchObject({ id: "eu-central-1", endpoint: "ec2.eu-central-1.amazonaws.com" });
  });

  it("decides whether there is an answer: none where the region is not known", () => {
    for (const region of [unknownText, "eu-nowhere-1"]) {
      for (const name of ["getRegion", "getRegions", "getAvailabilityZones", "getPartition"]) {
        expect(aws(name, {}, { region })).toBeUndefined();
      }
      expect(alicloud("getZones", {}, { region })).toBeUndefined();
    }
  });
});

describe("AWS", () => {
  it("names each partition's own words", () => {
    expect(aws("getPartition")).toEqual({
      id: "aws",
      partition: "aws",
      dnsSuffix: "amazonaws.com",
      reverseDnsPrefix: "com.amazonaws",
    });
    expect(aws("getPartition", {}, { region: "cn-north-1" })).toEqual({
      id: "aws-cn",
      partition: "aws-cn",
      dnsSuffix: "amazonaws.com.cn",
      reverseDnsPrefix: "cn.com.amazonaws",
    });
    expect(aws("getService", { serviceId: "s3" }, { region: "cn-north-1" })).toMatchObject({
      dnsName: "s3.cn-north-1.amazonaws.com.cn",
      reverseDnsName: "cn.com.amazonaws.cn-north-1.s3",
    });
  });

  it("lists zones of the region and regions of the partition", () => {
    expect(aws("getAvailabilityZones", { excludeNames: ["eu-central-1b"] })).toMatchObject({
      names: ["eu-central-1a", "eu-central-1c"],
    });
    expect(aws("getRegions", {}, { region: "cn-north-1" })).toMatchObject({ names: ["cn-north-1", "cn-northwest-1"] });
  });

  it("takes the account its provider is bound to, else the organisation's", () => {
    expect(aws("getCallerIdentity", {}, { allowedAccountIds: '["111122223333"]' })).toMatchObject({
      accountId: "111122223333",
    });
    const organisation = { ...surroundings, accounts: ["1234567890123456", "444455556666"] };
    const token = "aws:index/getCallerIdentity:getCallerIdentity";
    expect(answerCall(token, {}, undefined, organisation)).toMatchObject({ accountId: "444455556666" });
    expect(aws("getCallerIdentity")).toMatchObject({ accountId: "123456789012", userId: "123456789012" });
  });

  it.each(["[oops", "111122223333", "{}"])("refuses %j as the accounts a provider is bound to", (allowedAccountIds) => {
    expect(() => aws("getCallerIdentity", {}, { allowedAccountIds })).toThrow(
      `aws:index/getCallerIdentity:getCallerIdentity, its provider: allowedAccountIds is "${allowedAccountIds}"; allowed is`,
    );
  });

  it("takes an ARN apart", () => {
    expect(aws("getArn", { arn: "arn:aws-cn:rds:cn-north-1:123456789012:db:orders" })).toMatchObject({
      partition: "aws-cn",
      service: "rds",
      region: "cn-north-1",
      account: "123456789012",
      resource: "db:orders",
    });
  });
});

describe("Alibaba Cloud", () => {
  it("lists the current region, a named one, or all that are open", () => {
    expect(alicloud("getRegions", { current: true })).toMatchObject({
      ids: ["cn-hangzhou"],
      regions: [{ id: "cn-hangzhou" }],
    });
    expect(alicloud("getRegions", { name: "eu-central-1" })).toMatchObject({ ids: ["eu-central-1"] });
    expect(alicloud("getRegions")?.ids).toEqual(
      regions
        .of("alicloud")
        .filter((one) => one.open)
        .map((one) => one.code),
    );
  });

  it("writes zones as that region does", () => {
    expect(alicloud("getZones")).toMatchObject({ ids: ["cn-hangzhou-a", "cn-hangzhou-b", "cn-hangzhou-c"] });
    expect(alicloud("getZones", {}, { region: "ap-southeast-1" })).toMatchObject({
      ids: ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"],
    });
  });

  it("takes the organisation's account of its own shape", () => {
    expect(alicloud("getAccount")).toEqual({ id: "1234567890123456" });
    const organisation = { ...surroundings, accounts: ["444455556666", "5555666677778888"] };
    expect(answerCall("alicloud:index/getAccount:getAccount", {}, undefined, organisation)).toEqual({
      id: "5555666677778888",
    });
  });
});

describe("policy documents", () => {
  const document = (args: Record<string, unknown>): unknown => {
    const answer = answerCall("aws:iam/getPolicyDocument:getPolicyDocument", args, undefined, surroundings);
    expect(JSON.parse(String(answer?.minifiedJson))).toEqual(JSON.parse(String(answer?.json)));
    return JSON.parse(String(answer?.json));
  };

  it("are the ones AWS would be given", () => {
    const statement = {
      sid: "Read",
      actions: ["s3:GetObject", "s3:ListBucket"],
      resources: ["arn:aws:s3:::orders/*"],
      principals: [
        { type: "AWS", identifiers: ["111122223333", "444455556666"] },
        { type: "Service", identifiers: ["logging.s3.amazonaws.com"] },
      ],
      conditions: [
        { test: "Bool", variable: "aws:SecureTransport", values: ["true"] },
        { test: "StringEquals", variable: "aws:SourceVpce", values: ["vpce-1", "vpce-2"] },
      ],
    };
    const everyone = { effect: "Deny", notActions: ["s3:*"], principals: [{ type: "*", identifiers: ["*"] }] };
    expect(document({ policyId: "orders", statements: [statement, everyone] })).toEqual({
      Version: "2012-10-17",
      Id: "orders",
      Statement: [
        {
          Sid: "Read",
          Effect: "Allow",
          Action: ["s3:GetObject", "s3:ListBucket"],
          Resource: "arn:aws:s3:::orders/*",
          Principal: { AWS: ["111122223333", "444455556666"], Service: "logging.s3.amazonaws.com" },
          Condition: {
            Bool: { "aws:SecureTransport": "true" },
            StringEquals: { "aws:SourceVpce": ["vpce-1", "vpce-2"] },
          },
        },
        { Effect: "Deny", NotAction: "s3:*", Principal: "*" },
      ],
    });
  });

  it("keep statements of sources and let overrides replace them by Sid", () => {
    const json = (Sid: string, Effect: string) => JSON.stringify({ Statement: [{ Sid, Effect }] });
    const made = document({
      sourcePolicyDocuments: [json("a", "Allow")],
      statements: [{ sid: "b", actions: ["x"] }, { actions: ["y"] }],
      overridePolicyDocuments: [json("b", "Deny")],
    });
    expect(made).toMatchObject({
      Statement: [
        { Sid: "a", Effect: "Allow" },
        { Effect: "Allow", Action: "y" },
        { Sid: "b", Effect: "Deny" },
      ],
    });
  });

  it.each([
    [{ sourceJson: "{not json" }, 'sourceJson is "{not json"'],
    [{ sourcePolicyDocuments: ["{}", "[1]"] }, 'sourcePolicyDocuments[1] is "[1]"'],
    [{ overridePolicyDocuments: ["null"] }, 'overridePolicyDocuments[0] is "null"'],
    [{ overrideJson: '{"Statement":[1]}' }, 'overrideJson is "{\\"Statement\\":[1]}"'],
    [{ sourceJson: "x".repeat(61) }, "sourceJson is a text of 61 characters"],
  ])("are none where a source is none: %j", (args, found) => {
    expect(() => document(args)).toThrow(
      `aws:iam/getPolicyDocument: ${found}; allowed is a policy document in JSON, an object with a Statement.`,
    );
  });

  it("are the ones Alibaba Cloud would be given", () => {
    const answer = answerCall(
      "alicloud:ram/getPolicyDocument:getPolicyDocument",
      {
        statements: [
          {
            actions: ["oss:*"],
            resources: ["acs:oss:*:*:orders"],
            principals: [{ entity: "RAM", identifiers: ["acs:ram::1:root"] }],
            conditions: [{ operator: "StringEquals", variable: "acs:SourceVpc", values: ["vpc-1"] }],
          },
        ],
      },
      undefined,
      surroundings,
    );
    expect(JSON.parse(String(answer?.document))).toEqual({
      Version: "1",
      Statement: [
        {
          Effect: "Allow",
          Action: ["oss:*"],
          Resource: ["acs:oss:*:*:orders"],
          Principal: { RAM: ["acs:ram::1:root"] },
          Condition: { StringEquals: { "acs:SourceVpc": ["vpc-1"] } },
        },
      ],
    });
  });
});

it("gives no answer to any other function", () => {
  expect(answerCall("aws:ec2/getAmi:getAmi", {}, { region: "eu-central-1" }, surroundings)).toBeUndefined();
});
