/** What a function that looks up one thing is answered with, and what is told of what it finds. */
import { describe, expect, it } from "vitest";
import { loadFunctions } from "../../policies/clouds/load-functions.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { lookUp } from "../../policies/replay/answers/look-up.ts";
import type { Answered, WireProperties } from "../../policies/replay/host/wire.ts";
import { unknownText } from "../../policies/wire/encoding.ts";
import { settings as madeUp } from "../border/made-up-estate.ts";

const [facts, functions] = [await loadFacts(), loadFunctions()];
const own = "123456789012";
const settings = { ...madeUp, project: "shop", accounts: [own], defaultRegion: { aws: "eu-central-1" } };
const us = { region: "us-east-1" };

function found(name: string, args: WireProperties = {}, provider?: WireProperties): Answered | undefined {
  const token = `aws:${name}`;
  const described = functions.get(token);
  if (!described || "offers" in described) throw new Error(`${token} describes nothing`);
  const call = `${token}:${name.slice(name.indexOf("/") + 1)}`;
  return lookUp({ call, args, provider }, described, facts, settings);
}
const answer = (...of: Parameters<typeof found>): WireProperties | undefined => found(...of)?.answer;

describe("an answer", () => {
  it("is none where it is asked for by a part of an ARN, whose ends would say whose it is and where", () => {
    for (const functionName of ["999999999999:function:sink", "999999999999:sink:live"])
      expect(found("lambda/getFunction", { functionName })).toBeUndefined();
    expect(answer("lambda/getFunction", { functionName: "sink" })).toMatchObject({ functionName: "sink" });
  });

  it("tells by what it was asked, where it was asked, and is unknown in all else", () => {
    expect(answer("s3/getBucket", { bucket: "acme" })).toEqual({
      id: "acme",
      arn: "arn:aws:s3:::acme",
      bucket: "acme",
      bucketDomainName: "acme.s3.eu-central-1.amazonaws.com",
      bucketRegionalDomainName: "acme.s3.eu-central-1.amazonaws.com",
      bucketRegion: "eu-central-1",
      region: "eu-central-1",
      websiteDomain: "acme.s3.eu-central-1.amazonaws.com",
      websiteEndpoint: "acme.s3.eu-central-1.amazonaws.com",
      hostedZoneId: unknownText,
    });
    expect(answer("ssm/getParameter", { name: "/app/key" })).toMatchObject({ name: "/app/key", value: unknownText });
    expect(answer("secretsmanager/getSecretVersion", { secretId: "db" })).toMatchObject({
      secretId: "db",
      secretString: unknownText,
    });
  });

  it.each<[string, WireProperties, string, string]>([
    ["backup/getVault", { name: "central" }, "arn", `arn:aws:backup:eu-central-1:${own}:backup-vault:central`],
    ["iam/getRole", { name: "app" }, "arn", `arn:aws:iam::${own}:role/app`],
    ["ecs/getCluster", { clusterName: "app" }, "arn", `arn:aws:ecs:eu-central-1:${own}:cluster/app`],
    ["rds/getInstance", { dbInstanceIdentifier: "db" }, "dbInstanceArn", `arn:aws:rds:eu-central-1:${own}:db:db`],
    ["sqs/getQueue", { name: "in" }, "url", `https://sqs.eu-central-1.amazonaws.com/${own}/in`],
    ["ec2/getVpc", { id: "vpc-0a" }, "id", "vpc-0a"],
  ])("of %s names what is asked for: %j", (name, args, field, expected) => {
    expect(answer(name, args)?.[field]).toBe(expected);
  });

  it("takes the region from the call before the provider, and an ARN's before both", () => {
    const region = (...of: Parameters<typeof found>) => answer(...of)?.region;
    expect(region("sns/getTopic", { name: "in" }, us)).toBe("us-east-1");
    expect(region("sns/getTopic", { name: "in", region: "eu-west-1" }, us)).toBe("eu-west-1");
    const arn = "arn:aws:secretsmanager:us-east-1:999988887777:secret:db";
    expect(answer("secretsmanager/getSecret", { arn })).toMatchObject({ arn, region: "us-east-1" });
    expect(found("secretsmanager/getSecret", { arn })?.found?.[0]?.inputs).toEqual({ region: "us-east-1" });
  });

  it("has neither ARN nor host where the region is not known", () => {
    const args = { dbInstanceIdentifier: "db" };
    expect(answer("rds/getInstance", args, {})).toMatchObject({ dbInstanceArn: unknownText, address: unknownText });
  });

  it.each<[string, string, WireProperties]>([
    ["shared", "ec2/getVpc", { id: "vpc-0" }],
    ["asked for as another's", "rds/getClusterSnapshot", { dbClusterSnapshotIdentifier: "s", includeShared: true }],
    ["public", "rds/getSnapshot", { dbSnapshotIdentifier: "s", snapshotType: "public" }],
    ["in another's account", "ecr/getRepository", { name: "app", registryId: "999988887777" }],
    [
      "of a thing of another's",
      "ecs/getService",
      { serviceName: "a", clusterArn: "arn:aws:ecs:eu-central-1:999988887777:cluster/a" },
    ],
  ])("says of nothing that may be %s whose it is", (_, name, args) => {
    expect(JSON.stringify(found(name, args))).not.toContain(own);
    expect(found(name, args)?.answer).toBeDefined();
  });
});

describe("there is no answer", () => {
  it.each<[string, string, WireProperties, WireProperties?]>([
    ["to what nobody knows", "s3/getBucket", { bucket: unknownText }],
    [
      "for what belongs to a thing elsewhere",
      "ecs/getService",
      { serviceName: "a", clusterArn: `arn:aws:ecs:us-east-1:${own}:cluster/a` },
    ],
    ["for what is called like a host", "ssm/getParameter", { name: "people.s3.us-east-1.amazonaws.com" }],
    ["for what is called like a URL", "ssm/getParameter", { name: "https://dynamodb.us-east-1.amazonaws.com/" }],
    ["for what is called like a region", "sns/getTopic", { name: "us-east-1" }],
    ["for what lies in many regions", "s3/getBucket", { bucket: `arn:aws:s3::${own}:accesspoint/m1a.mrap` }],
    ["for what hands on what it gets", "kinesis/getFirehoseDeliveryStream", { name: "logs" }],
  ])("%s", (_, name, args) => {
    expect(found(name, args)).toBeUndefined();
  });
});

it("what is found lies where it was looked for, goes by what was made up, and is one for the same question", () => {
  const one = found("sns/getTopic", { name: "in" }, us)?.found?.[0];
  expect(one).toMatchObject({ type: "aws:sns/topic:Topic", name: "getTopic(in)", inputs: { name: "in" } });
  expect(one?.symbols).toMatchObject({ arn: `arn:aws:sns:us-east-1:${own}:in` });
  expect(found("sns/getTopic", { name: "in" }, us)?.found?.[0]?.urn).toBe(one?.urn);
  expect(found("sns/getTopic", { name: "in" })?.found?.[0]?.urn).not.toBe(one?.urn);
  expect(found("ec2/getVpc", { tags: { "landlocked-class": "none" } })?.found?.[0]?.inputs).toEqual({});
});

describe("the record of the SDKs' functions", () => {
  it("describes one thing where data stays: no lists, nothing that carries on, nothing of no region that joins others", () => {
    for (const name of [
      "s3/getBuckets",
      "ec2/getVpcs",
      "dms/getEndpoint",
      "glue/getConnection",
      "directconnect/getGateway",
      "bedrock/getInferenceProfile",
      "imagebuilder/getDistributionConfiguration",
    ])
      expect(functions.has(`aws:${name}`), name).toBe(false);
    expect(functions.size).toBeGreaterThan(250);
  });

  it("tells nothing that its own words say is another's", () => {
    const aws = [...functions].filter(([name]) => name.startsWith("aws:"));
    const told = aws.flatMap(([, { tells }]) => tells.map(([, output]) => output));
    expect(told.filter((output) => /^(source|peer|destination)|owner|zone$/i.test(output))).toEqual([]);
  });
});
