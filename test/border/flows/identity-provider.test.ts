/** A provider that serves everybody brings everybody, unless a claim says who; one of our own brings whom it names. */
import { expect, test } from "vitest";
import { strangersWithToken } from "../../../policies/border/flows/identity-provider.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

const github = "token.actions.githubusercontent.com";
const provider = `arn:aws:iam::111122223333:oidc-provider/${github}`;

test.each<[provider: string, condition: Value | undefined]>([
  ["arn:aws:iam::111122223333:saml-provider/office", undefined],
  ["arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC", undefined],
  [provider, { StringLike: { [`${github}:sub`]: "repo:acme/*" } }],
  [provider, { StringEquals: { [`${github}:sub`]: [unknown] } }],
  ["cognito-identity.amazonaws.com", { StringEquals: { "cognito-identity.amazonaws.com:aud": "eu-central-1:pool" } }],
])("%s with %j brings our own", (who, condition) => expect(strangersWithToken(who, condition)).toEqual([]));

test.each<[condition: Value | undefined]>([
  [undefined],
  [{ StringEquals: { [`${github}:aud`]: "sts.amazonaws.com" } }],
  [{ StringLike: { [`${github}:sub`]: "repo:*" } }],
  [{ StringLike: { [`${github}:sub`]: ["repo:acme/app:*", "*"] } }],
  [{ StringNotEquals: { [`${github}:sub`]: "repo:acme/app" } }],
  [{ StringEquals: { [`${github}:sub`]: [] } }],
])("GitHub with %j brings anybody", (condition) =>
  expect(strangersWithToken(provider, condition)).toEqual([`anybody with a token of ${github}`]),
);
