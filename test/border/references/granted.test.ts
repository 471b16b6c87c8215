/** A right is given to the role it names, or to all it may mean; one that names none is of the role that states it. */
import { expect, test } from "vitest";
import { grantedBy } from "../../../policies/border/references/granted.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const roleType = "aws:iam/role:Role";
const to = { path: "role", form: "reference", names: ["aws:iam/role"] } as const;
const policies = { path: "policies[]", form: "reference", names: ["aws:iam/policy"] } as const;
const entries: readonly Entry[] = [
  { type: roleType, kinds: ["guards"], known: ["name"], grants: { policies } },
  { type: "aws:iam/rolePolicy:RolePolicy", kinds: ["guards"], grants: { to } },
  { type: "aws:iam/policy:Policy", kinds: ["guards"], known: ["name"] },
];

function granted(type: string, inputs: { readonly [key: string]: Value }) {
  const all = [
    resource("reader", { type: roleType, inputs: { name: "reader" } }),
    resource("writer", { type: roleType, inputs: { name: "writer" } }),
    resource("reads", { type: "aws:iam/policy:Policy", inputs: { name: "reads" } }),
    resource("right", { type, inputs }),
  ];
  const estate = buildMadeUp(all, madeUpFacts(entries));
  const right = estate.byUrn.get("urn:right");
  const found = right && grantedBy(right, estate);
  return found && { roles: found.roles.map(({ name }) => name), policies: found.policies.map(({ name }) => name) };
}

test.each<
  [type: string, inputs: { readonly [key: string]: Value }, roles: readonly string[], policies: readonly string[]]
>([
  ["aws:iam/rolePolicy:RolePolicy", { role: "reader" }, ["reader"], []],
  ["aws:iam/rolePolicy:RolePolicy", { role: unknown }, ["reader", "writer"], []],
  [
    roleType,
    { name: "own", policies: ["reads", "AmazonS3ReadOnlyAccess"] },
    ["right"],
    ["reads", "AmazonS3ReadOnlyAccess"],
  ],
])("%s %j", (type, inputs, roles, policies) => expect(granted(type, inputs)).toEqual({ roles, policies }));

test("what gives no right gives it to nobody", () => {
  expect(granted("aws:iam/policy:Policy", { name: "own" })).toBeUndefined();
});
