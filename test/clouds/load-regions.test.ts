/** Regions as they are on file: the codes of both clouds apart, and what a wrong line of the file is told. */
import { describe, expect, it } from "vitest";
import { territoryOf } from "../../policies/border/law/law.ts";
import { loadRegions, parseRegions } from "../../policies/clouds/load-regions.ts";
import { loadLaws } from "../../policies/laws/load-laws.ts";

const regions = loadRegions();
const all = [...regions.of("aws"), ...regions.of("alicloud")];
const laws = loadLaws();

describe("regions.yaml", () => {
  it("tells the two clouds' codes apart", () => {
    expect(regions.find("aws", "eu-west-1")).toMatchObject({ city: "Dublin", country: "IE" });
    expect(regions.find("alicloud", "eu-west-1")).toMatchObject({ city: "London", country: "GB" });
    expect(regions.find("aws", "cn-hangzhou")).toBeUndefined();
  });

  it("keeps what the code would mislead about", () => {
    expect(regions.find("alicloud", "cn-hongkong")?.country).toBe("HK");
    expect(regions.find("aws", "eu-central-2")?.country).toBe("CH");
    expect(regions.find("aws", "eu-isoe-west-1")).toMatchObject({ country: null, open: false });
    expect(regions.find("aws", "cn-north-1")?.partition).toBe("aws-cn");
    expect(regions.find("alicloud", "ap-southeast-2")?.open).toBe(false);
  });

  it("recovers only inside the border, the partition and the cloud", () => {
    for (const region of all) {
      for (const code of region.recovery ?? []) {
        const target = regions.find(region.cloud, code);
        expect(target, `${region.code} -> ${code}`).toMatchObject({ open: true, partition: region.partition });
        expect(territoryOf(target?.country ?? "?", laws)).toBe(territoryOf(region.country ?? "??", laws));
      }
    }
    expect(regions.find("alicloud", "cn-hangzhou")?.recovery).toEqual(["cn-shanghai", "cn-beijing"]);
    expect(regions.find("aws", "eu-central-1")?.recovery).toEqual(["eu-west-1", "eu-west-3"]);
    for (const cloud of ["aws", "alicloud"] as const) {
      expect(regions.find(cloud, "ap-southeast-1")?.recovery).toBeUndefined();
    }
  });

  it("says of every region how its country was checked", () => {
    for (const region of all) expect(region.verified, region.code).toMatch(/^[PSM]$/);
  });
});

describe("parseRegions", () => {
  const frankfurt = { city: "Frankfurt", country: "DE", open: true, verified: "P" };
  const problems = (own: object, code = "eu-central-1") => {
    const closed = { ...frankfurt, open: false };
    const aws = { aws: { [code]: { ...frankfurt, ...own }, "eu-west-3": closed } };
    try {
      parseRegions(JSON.stringify({ aws, alicloud: {} }));
      return [];
    } catch (error) {
      return error instanceof Error ? error.message.split("\n") : [];
    }
  };
  const at = "policies/clouds/regions.yaml, line 1: aws.aws.eu-central-1";

  it("reads what it knows", () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    [{ citi: "Frankfurt" }, `${at}.citi is no known key; the nearest is city.`],
    [{ country: "Germany" }, `${at}.country is "Germany"; allowed is a country as ISO 3166-1 alpha-2 or null.`],
    [{ open: "yes" }, `${at}.open is "yes"; allowed is true or false.`],
    [{ verified: undefined }, `${at}.verified is missing; allowed is "P", "S" or "M".`],
    [
      { recovery: [] },
      `${at}.recovery is an empty list; allowed is a list of 1 or more, each a region code such as "eu-central-1".`,
    ],
    [
      { recovery: ["eu-north-1"] },
      `${at}.recovery[0] is "eu-north-1"; allowed is another open region of the same partition.`,
    ],
    [
      { recovery: ["eu-west-3"] },
      `${at}.recovery[0] is "eu-west-3"; allowed is another open region of the same partition.`,
    ],
  ])("%j", (own, sentence) => {
    expect(problems(own)).toEqual([sentence]);
  });

  it("refuses what is no region code", () => {
    expect(problems({}, "Frankfurt")).toEqual([
      'policies/clouds/regions.yaml, line 1: aws.aws.Frankfurt is no allowed key; allowed is a region code such as "eu-central-1".',
    ]);
  });
});
