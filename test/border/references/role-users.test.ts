/** Whoever acts by a policy is found through attachments, profiles and roles, by name or by what depends on what. */
import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { usersOf } from "../../../policies/border/references/role-users.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const entries: readonly Entry[] = [
  { type: "aws:iam/policy:Policy", kinds: ["guards"], known: ["name"] },
  { type: "aws:iam/role:Role", kinds: ["guards"], known: ["name"] },
  { type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment", kinds: ["guards"] },
  { type: "aws:a/function:Function", kinds: ["processes"] },
];

function users(...resources: readonly Resource[]) {
  const estate = buildMadeUp(resources, madeUpFacts(entries));
  const policy = estate.byUrn.get("urn:policy");
  return policy ? usersOf(policy, estate).map(({ name }) => name) : [];
}

const of = (name: string, type: string, change: Partial<Resource> = {}) =>
  resource(name, { type: `aws:${type}`, ...change });
const role = of("role", "iam/role:Role", { inputs: { name: "fn-role" } });
const runner = of("fn", "a/function:Function", { inputs: { role: "arn:aws:iam::1:role/fn-role" } });

test("a policy names its role, and a function the role, each by its name", () => {
  expect(users(of("policy", "iam/policy:Policy", { inputs: { role: "fn-role" } }), role, runner)).toEqual(["fn"]);
});

test("an attachment leads from a policy to a role by what it depends on", () => {
  const attachment = of("attachment", "iam/rolePolicyAttachment:RolePolicyAttachment", {
    propertyDependencies: { role: ["urn:role"], policyArn: ["urn:policy"] },
  });
  const fn = of("fn", "a/function:Function", { propertyDependencies: { role: ["urn:role"] } });
  expect(users(of("policy", "iam/policy:Policy"), role, attachment, fn)).toEqual(["fn"]);
});

test("who has the role of another policy acts by this one only where both are that role's", () => {
  const other = of("other", "iam/role:Role", { inputs: { name: "other-role" } });
  expect(users(of("policy", "iam/policy:Policy", { inputs: { role: "other-role" } }), role, other, runner)).toEqual([]);
});
