/** A stack lies where cloud and code say, never in another country in silence. */
import { describe, expect, it } from "vitest";
import { type Cloud, Regions } from "../../policies/border/terms/place.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { placeStack, zoneName } from "../../stacks/place-stack.ts";

const regions = loadRegions();
const problem = (cloud: Cloud, code: string, country?: string) => {
  const placed = placeStack(cloud, code, country, regions);
  return "problem" in placed ? placed.problem : undefined;
};

describe("placeStack", () => {
  it("finds a region by cloud and code, never by code alone", () => {
    expect(placeStack("aws", "me-central-1", "AE", regions)).toMatchObject({ region: { country: "AE", city: "UAE" } });
    expect(placeStack("alicloud", "me-central-1", "SA", regions)).toMatchObject({
      region: { country: "SA", city: "Riyadh" },
    });
  });

  it("asks for the country wherever a code means two", () => {
    const codes = regions.of("aws").flatMap(({ code, country }) => {
      const twin = regions.find("alicloud", code);
      return twin && twin.country !== country ? [code] : [];
    });
    expect(codes.sort()).toEqual(["ap-southeast-3", "ap-southeast-5", "ap-southeast-6", "eu-west-1", "me-central-1"]);
    for (const code of codes) {
      for (const cloud of ["aws", "alicloud"] as const) {
        expect(problem(cloud, code)).toContain("allowed is only with landlocked:country");
      }
    }
    expect(problem("aws", "eu-central-1")).toBeUndefined();
  });

  it.each([
    [
      "aws",
      "cn-shanghai",
      undefined,
      'is "cn-shanghai", which is Shanghai (CN) on Alibaba Cloud; AWS has no region there: allowed in China are cn-north-1 (Beijing) and cn-northwest-1 (Ningxia)',
    ],
    [
      "aws",
      "me-east-1",
      undefined,
      'is "me-east-1", which is Dubai (AE) on Alibaba Cloud; AWS has no region there: allowed in United Arab Emirates is me-central-1 (UAE)',
    ],
    [
      "alicloud",
      "eu-north-1",
      undefined,
      'is "eu-north-1", which is Stockholm (SE) on AWS; Alibaba Cloud has no region there: Alibaba Cloud has none in Sweden',
    ],
    [
      "alicloud",
      "eu-west-9",
      undefined,
      'is "eu-west-9", which is no region of Alibaba Cloud; allowed are eu-central-1 (Frankfurt) and eu-west-1 (London)',
    ],
    [
      "alicloud",
      "ap-south-1",
      undefined,
      'is "ap-south-1", which is Mumbai (IN) on Alibaba Cloud, where nothing new can be placed; Alibaba Cloud has none in India',
    ],
    ["aws", "eu-isoe-west-1", undefined, 'is "eu-isoe-west-1", whose country AWS does not disclose'],
    [
      "aws",
      "eu-central-1",
      "FR",
      'is "eu-central-1", which is Frankfurt (DE) on AWS, but landlocked:country is "FR"; allowed in France is eu-west-3 (Paris)',
    ],
  ] as const)("on %s refuses %s %s", (cloud, code, country, sentence) => {
    expect(problem(cloud, code, country)).toBe(sentence);
  });

  it("offers a closed region's neighbours, of its own partition only", () => {
    const sentence = problem("alicloud", "cn-nanjing");
    expect(sentence).toMatch(
      /^is "cn-nanjing", which is Nanjing \(CN\) on Alibaba Cloud, where nothing new can be placed; allowed in China are /,
    );
    expect(sentence).toContain("cn-shanghai (Shanghai)");
    expect(sentence).not.toMatch(/finance|gov|cn-fuzhou|cn-hongkong/);
  });

  it("offers every open region where none begins alike", () => {
    const one = { cloud: "aws", code: "xx-one-1", city: "One", country: "FR", partition: "aws", open: true } as const;
    expect(placeStack("aws", "zz-top-1", undefined, new Regions([one]))).toEqual({
      problem: 'is "zz-top-1", which is no region of AWS; allowed are xx-one-1 (One)',
    });
  });
});

describe("zoneName", () => {
  it.each([
    ["eu-central-1", "a", "eu-central-1a"],
    ["ap-southeast-1", "c", "ap-southeast-1c"],
    ["cn-north-1", "b", "cn-north-1b"],
    ["cn-hangzhou", "h", "cn-hangzhou-h"],
    ["cn-hongkong", "b", "cn-hongkong-b"],
    ["cn-shanghai-finance-1", "g", "cn-shanghai-finance-1g"],
  ])("%s %s", (region, letter, zone) => {
    expect(zoneName(region, letter)).toBe(zone);
  });
});
