/**
 * Who comes to a role through a provider of identities. A role takes only providers of its own account, so one of an
 * office's own vouches for whom it names; of those that serve everybody, a claim of the token has to say who may come.
 */
import type { IdentityIssuer } from "../estate/facts.ts";
import type { Somebody } from "../terms/stranger.ts";
import { isRecord, textOf, type Value } from "../terms/value.ts";
import type { Identities } from "./identities.ts";
import { type Claim, claimsIn, mayBe, namesOurs } from "./token-claim.ts";

/**
 * Anybody with a token of a provider that serves everybody, where no claim of it says whose, or of any, where no condition
 * says that the token is for us (docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html); else nobody.
 */
export function strangersWithToken(
  provider: string,
  condition: Value | undefined,
  identities: Identities,
): readonly Somebody[] {
  const isNamed = provider.startsWith("acs:");
  const claims = claimsIn(condition);
  const stated = identities.issuerOf(provider) ?? (isNamed ? issuerIn(claims, identities) : undefined);
  const named = stated === undefined ? (isNamed ? "" : shortName(provider)) : addressOf(stated);
  const [host = "", ...path] = named.split("/");
  const issuer = identities.issuers.get(host);
  const prefix = isNamed ? "oidc" : named;
  const holder = (key: string, unasked?: true): readonly Somebody[] => [
    {
      code: "token-holder",
      facts: { provider: issuer ? host : shortName(provider), key, ...(unasked && { unasked }) },
    },
  ];
  if (!issuer || (issuer.byPath && path.some((step) => step !== "")))
    return isForUs(named, claims) ? [] : holder(audienceOf(provider, prefix));
  if (!claims.some((claim) => namesOurs(claim, prefix, issuer))) {
    const keys = [...issuer.begins, ...issuer.whole].map((claim) => `${prefix}:${claim}`);
    const isAsked =
      isNamed ||
      !issuer.demanded ||
      Object.values(isRecord(condition) ? condition : {}).some(
        (tests) => isRecord(tests) && keys.some((key) => key in tests),
      );
    return holder(keys[0] ?? "", isAsked ? undefined : true);
  }
  return letsGuestsIn(claims, prefix, issuer, identities) ? [guestOf(issuer, prefix)] : [];
}

/** Whether a claim of the token (audience, subject, recipient ...) has to be of some value; a cluster's tokens are all our own. */
function isForUs(provider: string, claims: readonly Claim[]): boolean {
  if (/^oidc\.eks\./.test(provider)) return true;
  return claims.some(
    ({ key, values }) => /:[a-z_-]+$/i.test(key) && !/^(aws|acs):/i.test(key) && !values.includes("*"),
  );
}

/** The key that says for whom a token was made. */
function audienceOf(provider: string, prefix: string): string {
  if (!provider.includes(":saml-provider/")) return `${prefix}:aud`;
  return provider.startsWith("acs:") ? "saml:recipient" : "SAML:aud";
}

/** "arn:aws:iam::111122223333:saml-provider/office" is office. */
function shortName(provider: string): string {
  return provider.replace(/^.*:(oidc|saml)-provider\//, "");
}

function addressOf(url: string): string {
  return url.replace(/^https:\/\//, "").replace(/\/$/, "");
}

/**
 * Alibaba Cloud names a provider by a name of one's own; whose tokens it takes the condition says, as its keys go for all
 * (alibabacloud.com/help/en/ram/user-guide/overview-of-oidc-based-sso).
 */
function issuerIn(claims: readonly Claim[], { issuers }: Identities): string | undefined {
  const stated = claims.filter(({ key }) => key === "oidc:iss").flatMap(({ values }) => values);
  return stated.map((one) => textOf(one) ?? "").find((one) => issuers.has(addressOf(one).split("/")[0] ?? ""));
}

/** Whoever opens the page is a guest of a pool, without a name: unless the token must say otherwise, or the pool takes none in. */
function letsGuestsIn(
  claims: readonly Claim[],
  prefix: string,
  { guests }: IdentityIssuer,
  identities: Identities,
): boolean {
  if (!guests) return false;
  const saying = (claim: string): readonly Claim[] => claims.filter(({ key }) => key === `${prefix}:${claim}`);
  const isFenced = saying(guests.claim).some(
    ({ values }) => values.length > 0 && values.every((one) => !mayBe(one, guests.are)),
  );
  const pools = saying("aud").flatMap(({ values }) => values);
  return !isFenced && !(pools.length > 0 && pools.every(identities.isClosedPool));
}

function guestOf({ guests }: IdentityIssuer, prefix: string): Somebody {
  return { code: "pool-guest", facts: { key: `${prefix}:${guests?.claim}`, is: guests?.others ?? "" } };
}
