/**
 * Who comes to a role through a provider of identities. A role takes only providers of its own account, so one of an
 * office's own vouches for whom it names; of those that serve everybody, a claim of the token has to say who may come.
 */
import type { Somebody } from "../terms/stranger.ts";
import { isRecord, listOf, textOf, unknown, type Value } from "../terms/value.ts";

/** Providers that give a token to anybody, with the claim that says whose it is: an audience can be one of ours, or everybody's. */
const shared: ReadonlyMap<string, readonly string[]> = new Map([
  ["accounts.google.com", ["aud", "oaud", "sub"]],
  ["api.bitbucket.org", ["sub"]],
  ["app.terraform.io", ["sub"]],
  ["cognito-identity.amazonaws.com", ["aud"]],
  ["gitlab.com", ["sub"]],
  ["graph.facebook.com", ["app_id"]],
  ["oidc.circleci.com", ["sub"]],
  ["token.actions.githubusercontent.com", ["sub", "repository", "repository_owner", "repository_owner_id"]],
  ["www.amazon.com", ["app_id", "user_id"]],
]);

const exactly = /^(ForAnyValue:)?String(Equals|Like)(IgnoreCase)?$/;

/**
 * Anybody with a token of a provider that serves everybody, where no claim of it says whose, or of any, where no condition
 * says that the token is for us (docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html); else nobody.
 */
export function strangersWithToken(provider: string, condition: Value | undefined): readonly Somebody[] {
  const isNamed = provider.startsWith("acs:");
  const named = isNamed ? issuerIn(condition) : shortName(provider);
  const host = named.split("/")[0] ?? "";
  const prefix = isNamed ? "oidc" : host;
  const claims = shared.get(host);
  if (!claims)
    return isForUs(named, condition) ? [] : [{ code: "token-holder", facts: { provider: shortName(provider) } }];
  if (letsGuestsIn(host, condition)) return [{ code: "pool-guest", facts: {} }];
  const says = Object.entries(isRecord(condition) ? condition : {}).some(
    ([operator, tests]) =>
      exactly.test(operator) &&
      isRecord(tests) &&
      Object.entries(tests).some(
        ([key, values]) => claims.some((claim) => key === `${prefix}:${claim}`) && areOurs(values),
      ),
  );
  return says ? [] : [{ code: "token-holder", facts: { provider: host } }];
}

/** Whether a claim of the token (audience, subject, recipient ...) has to be of some value; a cluster's tokens are all our own. */
function isForUs(provider: string, condition: Value | undefined): boolean {
  if (/^oidc\.eks\./.test(provider)) return true;
  return Object.entries(isRecord(condition) ? condition : {}).some(
    ([operator, tests]) =>
      exactly.test(operator) &&
      isRecord(tests) &&
      Object.entries(tests).some(
        ([key, values]) => /:[a-z_]+$/i.test(key) && !/^(aws|acs):/i.test(key) && !listOf(values).includes("*"),
      ),
  );
}

/** "arn:aws:iam::111122223333:saml-provider/office" is office. */
function shortName(provider: string): string {
  return provider.replace(/^.*:(oidc|saml)-provider\//, "");
}

/**
 * Alibaba Cloud names a provider by a name of one's own; whose tokens it takes the condition says, as its keys go for all
 * (alibabacloud.com/help/en/ram/user-guide/overview-of-oidc-based-sso).
 */
function issuerIn(condition: Value | undefined): string {
  const tests = Object.values(isRecord(condition) ? condition : {}).filter(isRecord);
  const issuers = tests.flatMap((one) => listOf(one["oidc:iss"])).map((one) => textOf(one) ?? "");
  const hosts = issuers.map((one) => one.replace(/^https:\/\//, ""));
  return hosts.find((one) => shared.has(one.split("/")[0] ?? "")) ?? "";
}

/** Whoever opens the page is a guest of a pool, without a name. */
function letsGuestsIn(host: string, condition: Value | undefined): boolean {
  return Object.values(isRecord(condition) ? condition : {}).some(
    (tests) => isRecord(tests) && listOf(tests[`${host}:amr`]).some((one) => textOf(one) === "unauthenticated"),
  );
}

/** "repo:acme/*" names whose; "repo:*" names everybody's. */
function areOurs(values: Value): boolean {
  const listed = listOf(values);
  return (
    listed.length > 0 &&
    listed.every((one) => one === unknown || /^(?:[a-z_]+:)?(?![a-z_]+:)[^*?:]/.test(textOf(one) ?? ""))
  );
}
