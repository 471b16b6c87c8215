/** One schema, two readers: what the blueprint demands, the pack only checks where it is stated. */

import { expect, it } from "vitest";
import { deployedKeys } from "../../policies/config/deployed-keys.ts";
import { judgedKeys } from "../../policies/config/judged-keys.ts";
import { stackConfigSchema, statedConfigSchema } from "../../policies/config/stack-config.ts";

it("both readers know the same keys, each in one part only", () => {
  const keys = [...Object.keys(judgedKeys), ...Object.keys(deployedKeys)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(stackConfigSchema.shape)).toEqual(keys);
  expect(Object.keys(statedConfigSchema.shape)).toEqual(keys);
});

it("on any program nothing must be stated, and nothing is filled in", () => {
  expect(statedConfigSchema.parse({})).toEqual({});
  const { issues } = stackConfigSchema.safeParse({}).error ?? { issues: [] };
  expect(issues.map(({ path }) => path.join("."))).toEqual([
    "cloud",
    "region",
    "dataClass",
    "owner",
    "bucketPrefix",
    "cidr",
    "zones",
  ]);
});

it("no reader takes another key, nor a value out of its range", () => {
  for (const schema of [stackConfigSchema, statedConfigSchema]) {
    const result = schema.safeParse({ dataclass: "personal", pinned: "yes", keyDeletionDays: 3 });
    const wrong = result.error?.issues.map((issue) =>
      issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0],
    );
    expect(wrong).toEqual(expect.arrayContaining(["dataclass", "pinned", "keyDeletionDays"]));
  }
});
