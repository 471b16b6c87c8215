/** Whoever acts by a policy is found through attachments, profiles and roles, by name or by what depends on what. */
import { expect, test } from "vitest";
import { emptyEstate, grow } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { usersOf } from "../../../policies/border/references/role-users.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { buildMadeUp, madeUpFacts, resource, settings } from "../made-up-estate.ts";

const entries: readonly Entry[] = [
  { type: "aws:iam/policy:Policy", kinds: ["guards"], known: ["name"] },
  { type: "aws:iam/role:Role", kinds: ["guards"], known: ["name"] },
  { type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment", kinds: ["guards"] },
  { type: "aws:a/function:Function", kinds: ["processes"] },
  { type: "aws:a/mover:Mover", kinds: ["moves"] },
  { type: "aws:a/store:Store", kinds: ["holds", "processes"], holds: "content" },
  { type: "aws:a/box:Box", kinds: ["holds"], holds: "content" },
  { type: "aws:a/template:Template", kinds: ["inert"], instructs: true },
  { type: "aws:a/note:Note", kinds: ["inert"] },
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

const policy = of("policy", "iam/policy:Policy", { inputs: { role: "fn-role" } });
const given = { inputs: { role: "fn-role" } };

test.each<[what: string, user: Resource, acts: boolean]>([
  ["runs", of("one", "a/function:Function", given), true],
  ["moves", of("one", "a/mover:Mover", given), true],
  ["holds and runs", of("one", "a/store:Store", given), true],
  ["only holds", of("one", "a/box:Box", given), false],
  ["tells others what to do", of("one", "a/template:Template", given), true],
  ["does nothing", of("one", "a/note:Note", given), false],
  ["nobody has listed", of("one", "new/thing:Thing", given), false],
  ["is a component", of("one", "a/function:Function", { ...given, custom: false }), false],
  [
    "has the role in its environment",
    of("one", "a/function:Function", { inputs: { env: { X: "arn:aws:iam::1:role/fn-role" } } }),
    true,
  ],
  ["has a word like the role's name", of("one", "a/function:Function", { inputs: { env: { X: "fn-role" } } }), false],
  ["is tagged so", of("one", "a/function:Function", { inputs: { tags: { role: "fn-role" } } }), false],
  ["lets the role in", of("one", "a/function:Function", { inputs: { policy: "arn:aws:iam::1:role/fn-role" } }), false],
])("what %s acts by the policy of its role: %s", (_, user, acts) => {
  expect(users(policy, role, user)).toEqual(acts ? ["one"] : []);
});

test("a policy made of what a function is called is not what that acts by", () => {
  const about = of("policy", "iam/policy:Policy", { propertyDependencies: { policy: ["urn:fn"] } });
  expect(users(about, of("fn", "a/function:Function"))).toEqual([]);
});

test("who has another policy of the same role does not act by this one", () => {
  const shared = of("shared", "iam/policy:Policy", { inputs: { name: "shared" } });
  const mine = of("mine", "iam/role:Role", { propertyDependencies: { policies: ["urn:policy", "urn:shared"] } });
  const theirs = of("theirs", "iam/role:Role", { propertyDependencies: { policies: ["urn:shared"] } });
  const fn = of("fn", "a/function:Function", { propertyDependencies: { role: ["urn:theirs"] } });
  expect(users(of("policy", "iam/policy:Policy"), shared, mine, theirs, fn)).toEqual([]);
});

test("a resource that takes its former self's place, as one that is known at last does, is found as it is then", () => {
  const estate = emptyEstate(madeUpFacts(entries), settings);
  const policies = ["first", "second"].map((name) => of(name, "iam/policy:Policy", { inputs: { role: "fn-role" } }));
  for (const one of [role, runner, ...policies]) grow(estate, one);
  // As in an update: each comes again, and is judged then.
  for (const one of policies) expect(usersOf(grow(estate, one), estate).map(({ name }) => name)).toEqual(["fn"]);
});
