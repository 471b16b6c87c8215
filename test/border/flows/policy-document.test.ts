/** Who a policy document lets in: strangers are named, fences count only where they really fence. */

import { describe, expect, test } from "vitest";
import type { Stranger } from "../../../policies/border/flows/fence.ts";
import { type Own, strangersIn } from "../../../policies/border/flows/policy-document.ts";
import type { NotKnown } from "../../../policies/border/terms/not-known.ts";
import type { Somebody } from "../../../policies/border/terms/stranger.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { strangerName } from "../../../policies/messages/english/strangers.ts";
import { madeUpFacts } from "../made-up-estate.ts";

const own = "111122223333";
const nobody: Own = {
  accounts: [own],
  organisations: ["o-1"],
  networks: ["vpc-1", "vpce-1", "203.0.113.0/24"],
  makes: (identity) =>
    ["arn:aws:s3:::orders", "vpc-2", "arn:aws:sns:eu-central-1:444455556666:made", "E1MADE"].includes(identity),
  services: madeUpFacts().serviceRights,
  identities: { issuers: madeUpFacts().identityIssuers, issuerOf: () => undefined, isClosedPool: () => false },
  unknownPrincipals: false,
  unknownConditions: false,
};
const allow = (principal: unknown, condition?: unknown) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "s3:GetObject",
      Resource: "*",
      ...(condition ? { Condition: condition } : {}),
    },
  ],
});

const byVpc = { StringEquals: { "aws:SourceVpc": "vpc-1" } };
const identity = "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity";

const isSomebody = (one: Stranger | NotKnown): one is Somebody =>
  one !== unknown && (typeof one === "string" || "code" in one);

describe("strangersIn", () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["the world, plainly", allow("*"), ["*"]],
    ["the world, as an AWS principal", allow({ AWS: "*" }), ["*"]],
    ["the world, in a list", allow({ AWS: [`arn:aws:iam::${own}:root`, "*"] }), ["*"]],
    ["an own account by ARN", allow({ AWS: `arn:aws:iam::${own}:role/reader` }), []],
    ["an own account in the Chinese partition", allow({ AWS: `arn:aws-cn:iam::${own}:root` }), []],
    ["an own account by number", allow({ AWS: own }), []],
    ["a stranger's account", allow({ AWS: "arn:aws:iam::999988887777:root" }), ["account 999988887777"]],
    [
      "two strangers' accounts, one of them twice",
      allow({ AWS: ["999988887777", "arn:aws:iam::999988887777:root", "888877776666"] }),
      ["account 999988887777", "account 888877776666"],
    ],
    ["a service of the cloud", allow({ Service: "cloudtrail.amazonaws.com" }), []],
    ["a federated identity", allow({ Federated: "accounts.google.com" }), ["accounts.google.com"]],
    ["the world fenced to the organisation", allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-1" } }), []],
    ["the world fenced to a network endpoint", allow("*", { StringEquals: { "aws:SourceVpce": "vpce-1" } }), []],
    ["the world fenced by a bare asterisk", allow("*", { StringLike: { "aws:PrincipalOrgID": "*" } }), ["*"]],
    [
      "the world fenced by an ARN of everything",
      allow("*", { ArnLike: { "aws:SourceArn": "arn:aws:sns:*:*" } }),
      ["*"],
    ],
    ["the world fenced by nothing", allow("*", { StringEquals: { "aws:PrincipalOrgID": [] } }), ["*"]],
    ["the world fenced by an empty word", allow("*", { StringEquals: { "aws:PrincipalOrgID": "" } }), ["*"]],
    ["the world fenced, or not", allow("*", { StringLike: { "aws:PrincipalOrgID": ["o-1", "*"] } }), ["*"]],
    [
      "the world by one fence of two conditions",
      allow("*", { Bool: { a: "true" }, StringEquals: { "AWS:SourceVpc": "vpc-1" } }),
      [],
    ],
    [
      "a stranger behind a fence",
      allow({ AWS: "999988887777" }, { StringEquals: { "aws:SourceVpc": "v" } }),
      ["account 999988887777"],
    ],
    ["the world but for some (negated)", allow("*", { StringNotEquals: { "aws:PrincipalOrgID": "o-1" } }), ["*"]],
    ["the world if the key is absent", allow("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } }), ["*"]],
    ["the world by address", allow("*", { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }), ["*"]],
    ["the world by referer", allow("*", { StringLike: { "aws:Referer": "https://example.com/*" } }), ["*"]],
    [
      "all but one principal",
      { Statement: [{ Effect: "Allow", NotPrincipal: { AWS: own }, Action: "*", Resource: "*" }] },
      ["*"],
    ],
    ["a denial only", { Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }] }, []],
    [
      "a single statement, not in a list",
      { Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" } },
      ["*"],
    ],
    [
      "Alibaba Cloud: everybody",
      {
        Version: "1",
        Statement: [{ Effect: "Allow", Principal: ["*"], Action: ["oss:GetObject"], Resource: ["acs:oss:*:*:b/*"] }],
      },
      ["*"],
    ],
    [
      "Alibaba Cloud: a stranger",
      {
        Version: "1",
        Statement: [{ Effect: "Allow", Principal: ["1234567890123456"], Action: ["oss:GetObject"], Resource: ["*"] }],
      },
      ["account 1234567890123456"],
    ],
    [
      "a stranger of the own organisation",
      allow({ AWS: "999988887777" }, { StringEquals: { "aws:PrincipalOrgID": "o-1" } }),
      [],
    ],
    ["every service", allow({ Service: "*" }), ["*"]],
    [
      "a stranger called a service",
      allow({ Service: "arn:aws:iam::999988887777:root" }),
      ["arn:aws:iam::999988887777:root"],
    ],
    [
      "a stranger whose path holds our account",
      allow({ AWS: `arn:aws:iam::999988887777:role/x:${own}:y` }),
      ["account 999988887777"],
    ],
    ["load balancers of AWS that read", allow({ AWS: "arn:aws:iam::054676820928:root" }), ["account 054676820928"]],
    [
      "load balancers of AWS that deliver logs",
      { Statement: { Effect: "Allow", Principal: { AWS: "054676820928" }, Action: "s3:PutObject", Resource: "*" } },
      [],
    ],
    ["a stranger behind a network of ours", allow({ AWS: "999988887777" }, byVpc), ["account 999988887777"]],
    [
      "a stranger behind his own organisation",
      allow({ AWS: "999988887777" }, { StringEquals: { "aws:PrincipalOrgID": "o-theirs" } }),
      ["account 999988887777"],
    ],
    ["root of every account", allow({ AWS: "arn:aws:iam::*:root" }), ["*"]],
    ["a principal that is no name", allow({ AWS: [{ id: own }] }), ["*"]],
    ["no principal", allow(undefined), []],
    ["a statement that is none", { Statement: ["Allow"] }, ["*"]],
    ["an identity of this stack's distribution", allow({ AWS: `${identity} E1MADE` }), []],
    ["of its distribution in China", allow({ AWS: `${identity.replace("aws", "aws-cn")} E1MADE` }), []],
    ["another's distribution", allow({ AWS: `${identity} E1THEIRS` }), [`${identity} E1THEIRS`]],
    ["what only ends like it", allow({ AWS: `x${identity} E1MADE` }), [`x${identity} E1MADE`]],
    ["what only begins like it", allow({ AWS: `${identity} E1MADE E2` }), [`${identity} E1MADE E2`]],
    ["no document at all", "not json", ["*"]],
    ["a list instead of a document", [], ["*"]],
  ];
  for (const [title, document, strangers] of cases) {
    test(`${title}: ${strangers.join(", ") || "nobody"}`, () => {
      const found = strangersIn(JSON.stringify(document), nobody);
      expect(found.map((one) => (isSomebody(one) ? strangerName(one) : one))).toEqual(strangers);
    });
  }

  const sender = (principal: Value, condition?: Value): Value => ({
    Statement: [{ Effect: "Allow", Principal: principal, Action: "*", ...(condition ? { Condition: condition } : {}) }],
  });
  const topic: Value = { ArnEquals: { "aws:SourceArn": unknown } };
  test("a principal not known yet: may be anybody, unless it can only be the stack's own", () => {
    expect(strangersIn(sender({ AWS: unknown }), nobody)).toEqual([unknown]);
    expect(strangersIn(sender({ AWS: unknown }), { ...nobody, unknownPrincipals: true })).toEqual([]);
    expect(strangersIn(sender({ AWS: [unknown, "*"] }), { ...nobody, unknownPrincipals: true })).toEqual(["*"]);
  });
  test("everybody behind a condition not known yet: the same", () => {
    expect(strangersIn(sender("*", topic), nobody)).toEqual([unknown]);
    expect(strangersIn(sender("*", topic), { ...nobody, unknownConditions: true })).toEqual([]);
    expect(strangersIn(sender("*"), { ...nobody, unknownConditions: true })).toEqual(["*"]);
  });
  test("a service not known yet: the same, whatever else is known", () => {
    expect(strangersIn(sender({ Service: unknown }), nobody)).toEqual([unknown]);
  });
  test("whoever stands in several statements is one", () => {
    const [statement] = allow({ AWS: "999988887777" }).Statement;
    const found = strangersIn(JSON.stringify({ Statement: [statement, statement] }), nobody);
    expect(found).toEqual([{ code: "account", facts: { account: "999988887777" } }]);
  });
  test("text that is no document may let in everybody", () => expect(strangersIn("{", nobody)).toEqual(["*"]));
  test("a statement not known yet: may let in anybody", () => {
    expect(strangersIn({ Statement: unknown }, { ...nobody, unknownPrincipals: true })).toEqual([unknown]);
  });
});

test("a list of rules lets in whom each names, everybody where one names nobody, and can't be read where one is none", () => {
  const rules: Value = [{ ResourceType: "index", Permission: ["aoss:ReadDocument"] }];
  const ours = { Rules: rules, Principal: [`arn:aws:iam::${own}:role/analyst`] };
  expect(strangersIn([ours], nobody)).toEqual([]);
  expect(strangersIn([ours, { Rules: rules }], nobody)).toEqual(["*"]);
  const unreadable: readonly Value[] = [[ours, unknown], [ours, "*"], [ours, { Principal: ["x"] }], [], [[]]];
  for (const document of unreadable) expect(strangersIn(document, nobody)).toEqual(["*"]);
});
