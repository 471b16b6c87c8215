/** The pack has every policy of its folder, each under the name of its file, and none that the judge does not know. */
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { policyNames } from "../../policies/border/findings/policy-name.ts";
import { loadPolicies } from "../../policies/pack/load-policies.ts";
import type { Session } from "../../policies/pack/session.ts";

const policies = await loadPolicies();

test("each policy bears the name of its file and refuses by its kind", () => {
  expect([...policies.keys()]).toContain("refuse-cross-border-copy");
  for (const [name, make] of policies) {
    const policy = make(Promise.resolve({} as Session));
    expect(policy.name).toBe(name);
    const level = name.startsWith("report-") ? "advisory" : name.startsWith("require-") ? "remediate" : "mandatory";
    expect(policy.enforcementLevel).toBe(level);
  }
});

test("every name the judge gives a finding is a policy of the pack, and every policy can have findings", () => {
  expect([...policyNames].sort()).toEqual([...policies.keys()].sort());
});

test("the findings of a policy are made in the file of its name", () => {
  for (const name of policyNames) expect(existsSync(`policies/border/findings/${name}.ts`), name).toBe(true);
  const named = readdirSync("policies/border/findings").filter((file) => /^(refuse|require|report)-/.test(file));
  expect(named.sort()).toEqual(policyNames.map((name) => `${name}.ts`).sort());
});
