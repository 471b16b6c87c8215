/** The pack has every policy of its folder, each under the name of its file, and none that the judge does not know. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadPolicies } from "../../policies/pack/load-policies.ts";
import type { Session } from "../../policies/pack/session.ts";

const policies = await loadPolicies();
const judged = readdirSync("policies/border", { recursive: true, encoding: "utf8" }).flatMap((file) =>
  [
    ...(file.endsWith(".ts") ? readFileSync(`policies/border/${file}`, "utf8") : "").matchAll(
      /"((?:refuse|require|report)-[a-z-]+)"/g,
    ),
  ].map((match) => match[1] ?? ""),
);

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
  expect([...new Set(judged)].sort()).toEqual([...policies.keys()].sort());
});
