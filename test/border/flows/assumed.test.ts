/** Whoever may take a role on reads what it may read; a role of ours, a service and a right without content open nothing. */
import { expect, test } from "vitest";
import { flowsOfAssumed } from "../../../policies/border/flows/assumed.ts";
import { account } from "../../../policies/border/flows/fence.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { isLater } from "../../../policies/border/terms/not-known.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { strangerName } from "../../../policies/messages/english/strangers.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const role = { path: "role", form: "reference", names: ["aws:iam/role", "aws:iam/strange"] } as const;
const entries: readonly Entry[] = [
  { type: "aws:iam/role:Role", kinds: ["guards"], known: ["name"], trusts: ["trust"] },
  { type: "aws:iam/rolePolicy:RolePolicy", kinds: ["guards"], grants: { to: role, documents: "policy" } },
  { type: "aws:backup/vault:Vault", kinds: ["holds"], holds: "backups" },
  { type: "aws:elasticache/cluster:Cluster", kinds: ["holds"] },
];
const rights = (Action: string): Value => ({ Statement: [{ Effect: "Allow", Action, Resource: "*" }] });
const reads = rights("s3:GetObject");

/** Mover, property, whose data, and who reads it. */
function flows(...of: Parameters<typeof found>): readonly string[] {
  return found(...of).map((one) => {
    const { to: reader } = one;
    const { reason } = reader.kind === "not-known" ? reader : {};
    const why = reason?.code === "stranger" ? strangerName(reason.facts.who) : Object.values(reason?.facts ?? {})[0];
    const who = reader.kind === "not-known" ? JSON.stringify(why) : reader.kind;
    return `${one.mover.name}.${one.property}: ${one.dataClass} of ${one.sources} to ${who}`;
  });
}

function found(trust: Value, policy: Value = reads, to: Value = unknown, dependsOn: readonly string[] = []) {
  const all = [
    resource("backups", { type: "aws:backup/vault:Vault" }),
    resource("cache", { type: "aws:elasticache/cluster:Cluster" }),
    resource("strange", { type: "aws:iam/strange:Strange", outputs: { id: "strange" } }),
    resource("people", {
      inputs: { bucket: "people", tags: { "landlocked-class": "sensitive", "landlocked-subjects": "CN" } },
    }),
    resource("partner", {
      type: "aws:iam/role:Role",
      inputs: { name: "partner", trust },
      propertyDependencies: { trust: dependsOn },
    }),
    resource("right", {
      type: "aws:iam/rolePolicy:RolePolicy",
      inputs: { role: to, policy },
      propertyDependencies: { role: ["urn:partner"] },
    }),
  ];
  const estate = buildMadeUp(all, madeUpFacts(entries), { accounts: ["111122223333"] });
  const right = estate.byUrn.get("urn:right");
  return right ? flowsOfAssumed(right, new References(estate)) : [];
}

function trusts(Principal: Value, Condition?: Value): Value {
  const fenced: Readonly<Record<string, Value>> = Condition === undefined ? {} : { Condition };
  return { Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal, ...fenced }] };
}

const stranger = 'partner.trust: sensitive of people to "account 999988887777"';

test.each<[what: string, found: readonly string[], expected: readonly string[]]>([
  ["a stranger's account", flows(trusts({ AWS: "arn:aws:iam::999988887777:root" })), [stranger]],
  ["by the name of the role", flows(trusts({ AWS: "999988887777" }), reads, "partner"), [stranger]],
  [
    "with a word only he knows",
    flows(trusts({ AWS: "999988887777" }, { StringEquals: { "sts:ExternalId": "x" } })),
    [stranger],
  ],
  ["everybody", flows(trusts({ AWS: "*" })), ["partner.trust: sensitive of people to world"]],
  ["one not known", flows(trusts({ AWS: unknown })), ['partner.trust: sensitive of people to "trust"']],
  ["a trust not known", flows(unknown), ['partner.trust: sensitive of people to "trust"']],
  ["the own account", flows(trusts({ AWS: "arn:aws:iam::111122223333:root" })), []],
  ["a service", flows(trusts({ Service: "glue.amazonaws.com" })), []],
  ["a trust that comes from this stack", flows(unknown, reads, unknown, ["urn:people"]), []],
  [
    "an identity provider of the own account",
    flows(trusts({ Federated: "arn:aws:iam::111122223333:saml-provider/x" }, { StringEquals: { "SAML:aud": "a" } })),
    [],
  ],
  ["a stranger who may only put in", flows(trusts({ AWS: "999988887777" }), rights("s3:PutObject")), []],
  ["a right of a role that is not here", flows(trusts({ AWS: "999988887777" }), reads, "other"), []],
  ["a right of what nobody here knows", flows(trusts({ AWS: "999988887777" }), reads, "strange"), []],
])("%s", (_, found, expected) => expect(found).toEqual(expected));

test("a provider that serves everybody brings everybody", () => {
  const github = "token.actions.githubusercontent.com";
  const provider = `arn:aws:iam::111122223333:oidc-provider/${github}`;
  expect(flows(trusts({ Federated: provider }))).toEqual([
    `partner.trust: sensitive of people to "anybody with a token of ${github}"`,
  ]);
  expect(flows(trusts({ Federated: provider }, { StringLike: { [`${github}:sub`]: "repo:acme/app:*" } }))).toEqual([]);
});

test.each<[action: string, what: string, sources: readonly string[], subjects: readonly string[]]>([
  ["s3:GetObject", "content", ["people"], ["CN"]],
  ["backup:StartRestoreJob", "backups", ["backups"], ["EEA"]],
  ["elasticache:Connect", "content", ["cache"], ["EEA"]],
  ["sqs:ReceiveMessage", "content", [], ["EEA"]],
])("%s opens %s of %j, whole", (action, what, sources, subjects) => {
  const how = { code: "role-taken-on", facts: {}, who: account("999988887777") };
  const expected = { verb: "expose", what, sources, subjects, how, part: { kind: "whole" }, clashes: [] };
  expect(found(trusts({ AWS: "999988887777" }), rights(action))).toMatchObject([expected]);
});

test("a role that strangers may take on and that is given no right here can have any", () => {
  const made = (trust: Value, ...others: readonly ReturnType<typeof resource>[]) => {
    const partner = resource("partner", { type: "aws:iam/role:Role", inputs: { name: "partner", trust } });
    const estate = buildMadeUp([partner, ...others], madeUpFacts(entries), { accounts: ["111122223333"] });
    const node = estate.byUrn.get("urn:partner");
    return node
      ? flowsOfAssumed(node, new References(estate)).map(({ to, sources }) => [
          to.kind === "not-known" && to.reason.code,
          isLater(to),
          sources,
        ])
      : [];
  };
  const theirs = trusts({ AWS: "999988887777" });
  const right = resource("right", {
    type: "aws:iam/rolePolicy:RolePolicy",
    inputs: { role: "partner", policy: reads },
  });
  expect(made(theirs)).toEqual([["rights-not-seen", true, []]]);
  expect(made(trusts({ AWS: "*" }))).toEqual([["rights-not-seen", true, []]]);
  expect(made(theirs, right)).toEqual([]);
  expect(made(trusts({ AWS: "111122223333" }))).toEqual([]);
  expect(made(trusts({ AWS: unknown }))).toEqual([]);
});
