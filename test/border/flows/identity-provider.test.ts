/** A provider that serves everybody brings everybody, unless a claim says who; one of our own brings whom it names. */
import { expect, test } from "vitest";
import { strangersWithToken } from "../../../policies/border/flows/identity-provider.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { loadIdentityIssuers } from "../../../policies/clouds/load-identity-issuers.ts";

const closed = "eu-central-1:closed";
const identities = {
  issuers: loadIdentityIssuers(),
  issuerOf: (named: string) =>
    named.endsWith("/of-the-stack") ? "https://token.actions.githubusercontent.com" : undefined,
  isClosedPool: (one: Value) => one === closed,
};
const github = "token.actions.githubusercontent.com";
const pool = "cognito-identity.amazonaws.com";
const provider = `arn:aws:iam::111122223333:oidc-provider/${github}`;

test.each<[provider: string, condition: Value | undefined]>([
  [
    "arn:aws:iam::111122223333:saml-provider/office",
    { StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
  ],
  ["arn:aws:iam::111122223333:oidc-provider/login.acme.example", { StringEquals: { "login.acme.example:aud": "app" } }],
  [
    "acs:ram::1234567890123456:saml-provider/office",
    { StringEquals: { "saml:recipient": "https://signin.aliyun.com/saml-role/sso" } },
  ],
  ["arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC", undefined],
  [provider, { StringLike: { [`${github}:sub`]: "repo:acme/*" } }],
  [provider, { StringEquals: { [`${github}:sub`]: [unknown] } }],
  [provider, { StringEquals: { [`${github}:aud`]: "sts.amazonaws.com", [`${github}:sub`]: "repo:acme/app" } }],
  [
    pool,
    {
      StringEquals: { [`${pool}:aud`]: "eu-central-1:pool" },
      "ForAnyValue:StringLike": { [`${pool}:amr`]: "authenticated" },
    },
  ],
  [pool, { StringEquals: { [`${pool}:aud`]: closed } }],
  [`${provider}/acme`, { StringEquals: { [`${github}/acme:aud`]: "sts.amazonaws.com" } }],
  [provider, { StringLike: { [`${github}:SUB`]: "repo:acme/*" } }],
])("%s with %j brings our own", (who, condition) => expect(strangersWithToken(who, condition, identities)).toEqual([]));

test.each<[condition: Value | undefined]>([
  [{ StringLike: { [`${github}:sub`]: "repo:*" } }],
  [{ StringLike: { [`${github}:sub`]: ["repo:acme/app:*", "*"] } }],
  [{ StringNotEquals: { [`${github}:sub`]: "repo:acme/app" } }],
  [{ StringEquals: { [`${github}:sub`]: [] } }],
  [{ StringEquals: { [`${github}:sub`]: { repo: "acme/app" } } }],
  [{ StringEqualsIfExists: { [`${github}:sub`]: "repo:acme/app" } }],
  [{ "ForAllValues:StringEquals": { [`${github}:sub`]: "repo:acme/app" } }],
  [{ StringLike: { [`${github}:sub`]: "*/app" } }],
  [{ StringLike: { [`${github}:sub`]: "repo:acme*" } }],
  [{ StringLike: { [`${github}:repository_owner`]: "acme*" } }],
])("GitHub with %j brings anybody", (condition) =>
  expect(strangersWithToken(provider, condition, identities)).toEqual([
    { code: "token-holder", facts: { provider: github, key: `${github}:sub` } },
  ]),
);

test("a role that asks none of the claims that IAM demands is told apart", () => {
  const unasked = [{ code: "token-holder", facts: { provider: github, key: `${github}:sub`, unasked: true } }];
  expect(strangersWithToken(provider, undefined, identities)).toEqual(unasked);
  expect(strangersWithToken(provider, { StringEquals: { [`${github}:aud`]: "x" } }, identities)).toEqual(unasked);
  const google = [{ code: "token-holder", facts: { provider: "accounts.google.com", key: "accounts.google.com:aud" } }];
  expect(strangersWithToken("accounts.google.com", undefined, identities)).toEqual(google);
});

test.each<[provider: string, condition: Value | undefined, who: string, key: string]>([
  ["arn:aws:iam::111122223333:saml-provider/office", undefined, "office", "SAML:aud"],
  [
    "arn:aws:iam::111122223333:saml-provider/office",
    { StringEquals: { "aws:RequestedRegion": "eu-central-1" } },
    "office",
    "SAML:aud",
  ],
  ["arn:aws:iam::111122223333:saml-provider/office", { StringLike: { "SAML:aud": "*" } }, "office", "SAML:aud"],
  [
    "arn:aws:iam::111122223333:oidc-provider/login.acme.example",
    undefined,
    "login.acme.example",
    "login.acme.example:aud",
  ],
  ["acs:ram::1234567890123456:oidc-provider/office", undefined, "office", "oidc:aud"],
  ["acs:ram::1234567890123456:saml-provider/office", undefined, "office", "saml:recipient"],
  [
    "arn:aws:iam::111122223333:oidc-provider/of-the-stack",
    { StringLike: { [`${github}:sub`]: "*" } },
    github,
    `${github}:sub`,
  ],
])("%s with %j takes tokens made for anybody", (who, condition, whose, key) =>
  expect(strangersWithToken(who, condition, identities)).toEqual([
    { code: "token-holder", facts: { provider: whose, key } },
  ]),
);

test("guests of a pool are anybody, of whatever pool they come", () => {
  const guests: Value = {
    StringEquals: { [`${pool}:aud`]: "eu-central-1:pool" },
    "ForAnyValue:StringLike": { [`${pool}:amr`]: "unauthenticated" },
  };
  expect(strangersWithToken(pool, guests, identities)).toEqual([
    { code: "pool-guest", facts: { key: `${pool}:amr`, is: "authenticated" } },
  ]);
});

test("on Alibaba Cloud the condition says whose tokens they are, and a claim of them who may come", () => {
  const named = "acs:ram::1234567890123456:oidc-provider/gh";
  const issuer = { "oidc:iss": `https://${github}` };
  const anybody = [{ code: "token-holder", facts: { provider: github, key: "oidc:sub" } }];
  expect(strangersWithToken(named, { StringEquals: issuer }, identities)).toEqual(anybody);
  expect(strangersWithToken(named, { StringEquals: { ...issuer, "oidc:sub": "repo:acme/app" } }, identities)).toEqual(
    [],
  );
  expect(strangersWithToken(named, { StringEquals: { "oidc:iss": "https://login.acme.example" } }, identities)).toEqual(
    [],
  );
});
