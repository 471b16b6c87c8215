/** What a right lets a role read: things it names, things of a service, everything where nobody can read it. */
import { expect, test } from "vitest";
import { readableBy } from "../../../policies/border/flows/readable.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const policies = { path: "policies[]", form: "reference", names: ["aws:iam/policy", "aws:iam/bare"] } as const;
const entries: readonly Entry[] = [
  { type: "aws:iam/role:Role", kinds: ["guards"], grants: { documents: "inline[]", policies } },
  { type: "aws:iam/policy:Policy", kinds: ["guards"], known: ["name"], reaches: "policy" },
  { type: "aws:iam/bare:Bare", kinds: ["guards"], known: ["name"] },
  { type: "aws:dynamodb/table:Table", kinds: ["holds"], known: ["name"] },
  { type: "aws:cloudwatch/logGroup:LogGroup", kinds: ["holds"], known: ["name"] },
];

function readable(inputs: { readonly [key: string]: Value }): readonly string[] {
  const all = [
    resource("orders", { inputs: { bucket: "orders" } }),
    resource("people", { inputs: { bucket: "people" } }),
    resource("log", { type: "aws:cloudwatch/logGroup:LogGroup", inputs: { name: "log" } }),
    resource("strange", { type: "aws:x/strange:Strange" }),
    resource("orders-table", { type: "aws:dynamodb/table:Table", inputs: { name: "orders-table" } }),
    resource("visits", { type: "aws:dynamodb/table:Table", inputs: { name: "visits" } }),
    resource("reads-orders", {
      type: "aws:iam/policy:Policy",
      inputs: { name: "reads-orders", policy: allow("s3:GetObject", "arn:aws:s3:::orders/*") },
    }),
    resource("empty", { type: "aws:iam/policy:Policy", inputs: { name: "empty" } }),
    resource("bare", { type: "aws:iam/bare:Bare", inputs: { name: "bare" } }),
    resource("role", { type: "aws:iam/role:Role", inputs }),
  ];
  const estate = buildMadeUp(all, madeUpFacts(entries));
  const role = estate.byUrn.get("urn:role");
  const granted = role && new References(estate).of(role).granted;
  return granted
    ? readableBy(role, granted.policies, role, estate)
        .map(({ name }) => String(name))
        .sort()
    : [];
}

function allow(Action: Value, Resource: Value): Value {
  return { Statement: [{ Effect: "Allow", Action, Resource }] };
}

const everything = ["log", "orders", "orders-table", "people", "visits"];

test.each<[document: Value, expected: readonly string[]]>([
  [allow("s3:GetObject", "arn:aws:s3:::orders/*"), ["orders"]],
  [allow("s3:GetObject", ["arn:aws:s3:::orders/*", "arn:aws:s3:::theirs/*"]), ["orders", "role"]],
  [allow("dynamodb:*", "arn:aws:dynamodb:eu-central-1:111122223333:table/visits"), ["visits"]],
  [allow("s3:GetObject", "*"), ["orders", "people"]],
  [allow("s3:GetObject", "arn:aws:s3:::*"), ["orders", "people"]],
  [allow("s3:GetObject", "arn:aws:s3:::"), ["orders", "people"]],
  [allow("oss:GetObject", "acs:oss:*:*:people/*"), ["people"]],
  [allow("dynamodb:*", "arn:aws:dynamodb:eu-central-1:111122223333:table/"), ["orders-table", "visits"]],
  [allow("LOGS:GetLogEvents", "*"), ["log"]],
  [allow("s3:GetObject", unknown), ["orders", "people"]],
  [allow("sqs:ReceiveMessage", "*"), ["role"]],
  [allow("*", "*"), everything],
  [allow("s3:PutObject", "*"), []],
  [{ Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] }, []],
  [
    { Statement: [{ Effect: "Allow", Action: "s3:GetObject", NotResource: "arn:aws:s3:::orders" }] },
    ["orders", "people"],
  ],
  [{ Statement: unknown }, everything],
  ["no json", everything],
  [unknown, everything],
])("a document %j: %j", (document, expected) => expect(readable({ inline: [document] })).toEqual(expected));

test.each<[policy: Value, expected: readonly string[]]>([
  ["reads-orders", ["orders"]],
  ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess", ["orders", "people"]],
  ["AmazonS3FullAccess", ["orders", "people"]],
  ["NotAmazonS3FullAccess", everything],
  ["AmazonS3FullAccessAndMore", everything],
  ["empty", everything],
  ["bare", everything],
  ["arn:aws:iam::aws:policy/AdministratorAccess", everything],
  ["arn:aws:iam::aws:policy/SecurityAudit", []],
  ["arn:aws:iam::111122223333:policy/SecurityAudit-of-ours", everything],
  [unknown, everything],
])("a policy %j: %j", (policy, expected) => expect(readable({ policies: [policy] })).toEqual(expected));
