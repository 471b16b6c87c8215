/** A stack of Alibaba Cloud can stand in every open region: endpoints, zones and redundancy are that region's own. */
import { describe, expect, it } from "vitest";
import { PrivateCloud } from "../../../components/private-cloud.ts";
import { loadRegions } from "../../../policies/clouds/load-regions.ts";
import { configOf } from "../../stacks/stack-file.ts";
import { record } from "../recorder.ts";
import { answers } from "./hangzhou.ts";

const open = loadRegions()
  .of("alicloud")
  .filter((region) => region.open);

/** What the stack of Hangzhou, moved to a region, would register there. */
function moved(code: string, country: string | null) {
  const config = configOf("hangzhou", { region: code, country, zones: ["a", "b"], subjects: undefined });
  return record(async () => void (await PrivateCloud.of("hangzhou", config)), { answers, preview: true });
}

describe("every open region of Alibaba Cloud", () => {
  it("is on file, on the mainland, abroad, and those of finance and government", () => {
    expect(open.length).toBeGreaterThan(30);
    expect(new Set(open.map(({ partition }) => partition)).size).toBe(4);
  });

  it.each(open.map(({ code, country }) => [code, country] as const))(
    "%s takes a stack that names no other region",
    async (code, country) => {
      const { resources } = await moved(code, country);
      expect(resources.length).toBeGreaterThan(70);
      const inputs = resources.map((resource) => resource.inputs);
      const written = JSON.stringify(inputs);
      for (const other of open.filter((one) => one.code !== code && !code.startsWith(one.code))) {
        expect(written).not.toMatch(new RegExp(`\\b${other.code}(?![\\w-])`));
      }
      const [endpoint] = resources.filter(({ type }) => type === "alicloud:vpc/gatewayEndpoint:GatewayEndpoint");
      expect(endpoint?.inputs.serviceName).toBe(`com.aliyun.${code}.oss`);
      const zones = inputs.flatMap(({ zoneId }) => (typeof zoneId === "string" ? [zoneId] : []));
      for (const zone of zones) expect(zone.startsWith(code)).toBe(true);
    },
  );
});
