/** What stands for a resource before it exists says where it lies and is of no other; what its inputs state is left to them. */
import { describe, expect, it } from "vitest";
import { parseArn } from "../../policies/border/estate/place-name.ts";
import { type Inputs, unknown } from "../../policies/border/terms/value.ts";
import { loadOutputs } from "../../policies/clouds/load-outputs.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import type { Surroundings } from "../../policies/symbols/made.ts";
import { namesAmong, symbolicOutputs } from "../../policies/symbols/symbolic-outputs.ts";

const regions = loadRegions();
const outputs = loadOutputs();
const frankfurt: Surroundings = {
  cloud: "aws",
  region: regions.find("aws", "eu-central-1"),
  global: false,
  account: "111122223333",
  named: ["bucket"],
};

const bucket = (inputs = {}, name = "orders", around = frankfurt, readAs?: string) =>
  symbolicOutputs(
    { urn: `urn:pulumi:dev::shop::aws:s3/bucket:Bucket::${name}`, type: "aws:s3/bucket:Bucket", name, inputs, readAs },
    outputs.get("aws:s3/bucket") ?? [],
    around,
  );

describe("a bucket", () => {
  it("is named as its provider would name it, and everything says so", () => {
    const { bucket: made, arn, bucketRegionalDomainName: host, region } = bucket();
    const name = String(made);
    expect(name).toMatch(/^orders-[0-9a-f]{7}$/);
    expect(arn).toBe(`arn:aws:s3:::${name}`);
    expect(host).toBe(`${name}.s3.eu-central-1.amazonaws.com`);
    expect(region).toBe("eu-central-1");
  });

  it("has the name it was given, which its inputs tell already", () => {
    expect(bucket({ bucket: "acme" })).toMatchObject({ arn: "arn:aws:s3:::acme" });
    expect(bucket({ bucket: "acme" })).not.toHaveProperty("bucket");
  });

  it("has a name of its own where the one it was given is not known", () => {
    expect(bucket({ bucket: unknown }).bucket).toMatch(/^orders-/);
  });

  it("is the same at each run, and of no other resource", () => {
    expect(bucket()).toEqual(bucket());
    const other = namesAmong(bucket({}, "orders-2"));
    expect(namesAmong(bucket()).filter((name) => other.includes(name))).toEqual([]);
  });

  it("that is read has the name it is read by", () => {
    expect(bucket({}, "lists", frankfurt, "acme-lists")).toMatchObject({
      id: "acme-lists",
      arn: "arn:aws:s3:::acme-lists",
    });
  });
});

describe("what carries a region", () => {
  const queue = (around: Surroundings, cloud = "aws") =>
    symbolicOutputs(
      {
        urn: "urn:pulumi:dev::shop::x::jobs",
        type: cloud === "aws" ? "aws:sqs/queue:Queue" : "alicloud:mns/queue:Queue",
        name: "jobs",
        inputs: { name: "jobs" },
      },
      ["arn", "url"],
      { ...around, named: ["name"] },
    );

  it("lies in that of its resource", () => {
    const { arn, url } = queue(frankfurt);
    expect(parseArn(String(arn))).toMatchObject({ service: "sqs", region: "eu-central-1", account: "111122223333" });
    expect(url).toBe("https://sqs.eu-central-1.amazonaws.com/111122223333/jobs");
  });

  it("has the partition's own form", () => {
    const ningxia = { ...frankfurt, region: regions.find("aws", "cn-northwest-1") };
    expect(queue(ningxia).arn).toMatch(/^arn:aws-cn:sqs:cn-northwest-1:/);
    expect(queue(ningxia).url).toMatch(/\.amazonaws\.com\.cn\/111122223333\/jobs$/);
    const hangzhou: Surroundings = { ...frankfurt, cloud: "alicloud", region: regions.find("alicloud", "cn-hangzhou") };
    expect(queue(hangzhou, "alicloud").arn).toMatch(/^acs:mns:cn-hangzhou:111122223333:queue\/jobs/);
  });

  it("is not known where the region is not", () => {
    expect(Object.keys(queue({ ...frankfurt, region: undefined }))).toEqual(["id"]);
  });
});

it("a block stated in part has what the service adds beside it", () => {
  const stated: Inputs = { vpcConfig: { subnetIds: ["subnet-1", unknown] } };
  const cluster = symbolicOutputs(
    { urn: "urn:a::b::c::main", type: "aws:eks/cluster:Cluster", name: "main", inputs: stated },
    ["vpcConfig.clusterSecurityGroupId"],
    { ...frankfurt, named: ["name"] },
  );
  expect(cluster.vpcConfig).toEqual({
    subnetIds: ["subnet-1", unknown],
    clusterSecurityGroupId: expect.stringMatching(/^cluster-[0-9a-f]+-vpcconfig/),
  });
});
