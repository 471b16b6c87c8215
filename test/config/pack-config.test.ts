/** The pack's own config states a home, and else what a stack may state. */
import { expect, it } from "vitest";
import { checkPackConfig, packConfigSchema } from "../../policies/config/pack-config.ts";
import { statedConfigSchema } from "../../policies/config/stack-config.ts";

it("states a home, and else what a stack may state, in the same fields", () => {
  const { home: _home, ...shared } = packConfigSchema.shape;
  for (const [key, field] of Object.entries(shared)) expect(statedConfigSchema.shape).toHaveProperty(key, field);
});

it("takes an empty config, and one that says everything", () => {
  expect(checkPackConfig({})).toEqual({});
  const config = { home: "aws/eu-central-1", pinned: true, dataClass: "none", owner: "web", transfers: "law/register" };
  expect(checkPackConfig(config)).toEqual(config);
});

it.each([
  [{ home: "eu-central-1" }, 'home is "eu-central-1"; allowed is a cloud and a region such as "aws/eu-central-1".'],
  [{ home: "gcp/europe-west3" }, 'home is "gcp/europe-west3"; allowed is a cloud and a region such as'],
  [{ dataclass: "none" }, "dataclass is no known key; the nearest is dataClass."],
  [
    { accepted: [] },
    "accepted is no known key; known are home, pinned, dataClass, subjects, owner, accounts, organisations, networks, ledgers and transfers.",
  ],
  [{ transfers: "" }, 'transfers is ""; allowed is the path of a folder.'],
])("refuses %j", (config, sentence) => {
  expect(() => checkPackConfig(config)).toThrow(`config of policy read-settings: ${sentence}`);
});
