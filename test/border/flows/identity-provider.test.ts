/** A provider that serves everybody brings everybody, unless a claim says who; one of our own brings whom it names. */
import { expect, test } from "vitest";
import { strangersWithToken } from "../../../policies/border/flows/identity-provider.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

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
  [pool, { StringEquals: { [`${pool}:aud`]: "eu-central-1:pool" } }],
])("%s with %j brings our own", (who, condition) => expect(strangersWithToken(who, condition)).toEqual([]));

test.each<[condition: Value | undefined]>([
  [undefined],
  [{ StringEquals: { [`${github}:aud`]: "sts.amazonaws.com" } }],
  [{ StringLike: { [`${github}:sub`]: "repo:*" } }],
  [{ StringLike: { [`${github}:sub`]: ["repo:acme/app:*", "*"] } }],
  [{ StringNotEquals: { [`${github}:sub`]: "repo:acme/app" } }],
  [{ StringEquals: { [`${github}:sub`]: [] } }],
  [{ StringEquals: { [`${github}:sub`]: { repo: "acme/app" } } }],
  [{ StringEqualsIfExists: { [`${github}:sub`]: "repo:acme/app" } }],
  [{ "ForAllValues:StringEquals": { [`${github}:sub`]: "repo:acme/app" } }],
  [{ StringLike: { [`${github}:sub`]: "*/app" } }],
])("GitHub with %j brings anybody", (condition) =>
  expect(strangersWithToken(provider, condition)).toEqual([{ code: "token-holder", facts: { provider: github } }]),
);

test.each<[provider: string, condition: Value | undefined, who: string]>([
  ["arn:aws:iam::111122223333:saml-provider/office", undefined, "office"],
  [
    "arn:aws:iam::111122223333:saml-provider/office",
    { StringEquals: { "aws:RequestedRegion": "eu-central-1" } },
    "office",
  ],
  ["arn:aws:iam::111122223333:saml-provider/office", { StringLike: { "SAML:aud": "*" } }, "office"],
  ["arn:aws:iam::111122223333:oidc-provider/login.acme.example", undefined, "login.acme.example"],
  ["acs:ram::1234567890123456:oidc-provider/office", undefined, "office"],
])("%s with %j takes tokens made for anybody", (who, condition, whose) =>
  expect(strangersWithToken(who, condition)).toEqual([{ code: "token-holder", facts: { provider: whose } }]),
);

test("guests of a pool are anybody, of whatever pool they come", () => {
  const guests: Value = {
    StringEquals: { [`${pool}:aud`]: "eu-central-1:pool" },
    "ForAnyValue:StringLike": { [`${pool}:amr`]: "unauthenticated" },
  };
  expect(strangersWithToken(pool, guests)).toEqual([{ code: "pool-guest", facts: {} }]);
});

test("on Alibaba Cloud the condition says whose tokens they are, and a claim of them who may come", () => {
  const named = "acs:ram::1234567890123456:oidc-provider/gh";
  const issuer = { "oidc:iss": `https://${github}` };
  const anybody = [{ code: "token-holder", facts: { provider: github } }];
  expect(strangersWithToken(named, { StringEquals: issuer })).toEqual(anybody);
  expect(strangersWithToken(named, { StringEquals: { ...issuer, "oidc:sub": "repo:acme/app" } })).toEqual([]);
  expect(strangersWithToken(named, { StringEquals: { "oidc:iss": "https://login.acme.example" } })).toEqual([]);
});
