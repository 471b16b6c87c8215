/** A stack of AWS can stand in every open region: partition, principals, endpoints, zones and classes are that region's own. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasPrivateClusters } from "../../../components/aws/endpoint-service.ts";
import { PrivateCloud } from "../../../components/private-cloud.ts";
import { loadRegions } from "../../../policies/clouds/load-regions.ts";
import { zonesOfRegion } from "../../../stacks/zones-of-region.ts";
import { configOf } from "../../stacks/stack-file.ts";
import { record } from "../recorder.ts";

/** DNS suffixes of the partitions, from botocore 1.44's partitions.json. */
const suffixes: Readonly<Record<string, string>> = {
  aws: "amazonaws.com",
  "aws-cn": "amazonaws.com.cn",
  "aws-eusc": "amazonaws.eu",
  "aws-us-gov": "amazonaws.com",
};
const open = loadRegions()
  .of("aws")
  .filter((region) => region.open);

/** What the stack of Frankfurt, moved to a region, would register there. */
function moved(code: string, partition: string, country: string | null) {
  const zones = (zonesOfRegion("aws", code) ?? ["a", "b"]).slice(0, 2);
  const machines = hasPrivateClusters(code) ? {} : { compute: { machines: { nodeSize: "small", nodeCount: 3 } } };
  const config = configOf("frankfurt", { region: code, country, zones, subjects: undefined, ...machines });
  const answers = {
    "aws:index/getPartition:getPartition": { partition, dnsSuffix: suffixes[partition] },
    "aws:index/getRegion:getRegion": { region: code },
    "aws:index/getCallerIdentity:getCallerIdentity": { accountId: "111122223333" },
  };
  return record(async () => void (await PrivateCloud.of("frankfurt", config)), { answers, preview: true });
}

describe("every open region of AWS", () => {
  it("is on file: 34 of the main partition, and those of its own", () => {
    expect(open.filter(({ partition }) => partition === "aws")).toHaveLength(34);
    expect(new Set(open.map(({ partition }) => partition))).toEqual(new Set(Object.keys(suffixes)));
  });

  it.each(open.map(({ code, partition, country }) => [code, partition, country] as const))(
    "%s takes a stack that names no other region and no other partition",
    async (code, partition, country) => {
      const { resources } = await moved(code, partition, country);
      expect(resources.length).toBeGreaterThan(80);
      const written = JSON.stringify(resources.map(({ inputs }) => inputs));
      const regions = open.filter((other) => other.code !== code && !code.startsWith(other.code));
      const others = new RegExp(`\\b(?:${regions.map((other) => other.code).join("|")})(?![\\w-])`);
      expect(others.exec(written)?.[0]).toBeUndefined();
      for (const [, named] of written.matchAll(/\barn:([a-z-]+):/g)) expect(named).toBe(partition);
      const endpoints = resources.filter(({ type }) => type === "aws:ec2/vpcEndpoint:VpcEndpoint");
      for (const { inputs } of endpoints) expect(inputs.serviceName).toContain(`.${code}.`);
    },
  );
});

it("names no region, partition or suffix in a component, but where data says what differs", () => {
  const components = [
    "key-statements",
    "service-endpoints",
    "audit-trail",
    "kubernetes",
    "database",
    "private-network",
  ];
  for (const file of components) {
    const text = readFileSync(new URL(`../../../components/aws/${file}.ts`, import.meta.url), "utf8");
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code, file).not.toMatch(/arn:aws\b|amazonaws\.com\.cn|[a-z]{2}-(central|north|south|east|west)\w*-\d/);
  }
});
