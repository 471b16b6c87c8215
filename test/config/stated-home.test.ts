/** Where a stack's data must lie: its own word before the pack's, and a region on file. */
import { expect, it } from "vitest";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import type { PackConfig } from "../../policies/config/pack-config.ts";
import type { StatedConfig } from "../../policies/config/stack-config.ts";
import { statedHome } from "../../policies/config/stated-home.ts";

const regions = loadRegions();
const home = (stated: StatedConfig, pack: PackConfig = {}) => statedHome(stated, pack, "config of stack dev", regions);
const dublin = { cloud: "aws", region: "eu-west-1" } as const;

it("is the stack's own region, else the pack's, else none", () => {
  expect(home(dublin, { home: "alicloud/cn-hangzhou" })?.city).toBe("Dublin");
  expect(home({}, { home: "alicloud/eu-west-1" })?.city).toBe("London");
  expect(home({})).toBeUndefined();
});

it("must lie in the country the stack states", () => {
  expect(home({ ...dublin, country: "IE" })?.city).toBe("Dublin");
  expect(() => home({ ...dublin, country: "GB" })).toThrow(
    'config of stack dev: landlocked:region is "eu-west-1", which lies in IE; allowed is a region in "GB", the stack\'s landlocked:country.',
  );
  expect(() => home({ cloud: "aws", region: "eu-isoe-west-1", country: "GB" })).toThrow(
    "whose country aws does not disclose",
  );
});

it("is stated as cloud and region together, and must be on file", () => {
  expect(() => home({ region: "eu-west-1" }, { home: "aws/eu-west-1" })).toThrow(
    "config of stack dev: landlocked:cloud is missing; landlocked:cloud and landlocked:region are stated together",
  );
  expect(() => home({ cloud: "aws", region: "cn-hangzhou" })).toThrow(
    'config of stack dev: landlocked:region is "cn-hangzhou", which is no region of aws; allowed are af-south-1, ',
  );
  expect(() => home({}, { home: "alicloud/nowhere-1" })).toThrow(
    'config of policy read-settings: home is "alicloud/nowhere-1", which is no region of alicloud; allowed are ',
  );
});
