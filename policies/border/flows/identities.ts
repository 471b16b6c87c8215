/** What this stack's own providers and pools of identities say of whose tokens a role takes. */
import type { Estate, Node } from "../estate/estate.ts";
import type { IdentityIssuer } from "../estate/facts.ts";
import { textOf, unknown, type Value } from "../terms/value.ts";

export interface Identities {
  readonly issuers: ReadonlyMap<string, IdentityIssuer>;
  /** The address of the issuer that a provider of this stack takes tokens of. */
  readonly issuerOf: (provider: string) => string | undefined;
  /** Whether that pool is one of this stack that takes nobody in who does not sign in. */
  readonly isClosedPool: (pool: Value) => boolean;
}

/** @param sources what the policy document is made of, where all of that is seen */
export function identitiesIn(estate: Estate, sources: readonly Node[]): Identities {
  return {
    issuers: estate.facts.identityIssuers,
    issuerOf: (provider) => issuerOf(provider, estate),
    isClosedPool: (pool) => {
      const meant = pool === unknown ? sources : [...(estate.byIdentity.get(textOf(pool) ?? "") ?? [])];
      const pools = meant.filter(({ short }) => short === "aws:cognito/identityPool");
      return pools.length > 0 && pools.every(isClosed);
    },
  };
}

/** What is only read may take guests in, whatever is said of it here. */
function isClosed({ read, inputs }: Node): boolean {
  const { allowUnauthenticatedIdentities: open = false } = inputs;
  return !read && (open === false || open === "false");
}

/** The property of each type with its issuer's address, and the one with the name that its ARN ends in. */
const providers: ReadonlyMap<string, { readonly address: string; readonly name?: string }> = new Map([
  ["alicloud:ims/oidcProvider", { address: "issuerUrl", name: "oidcProviderName" }],
  ["aws:iam/openIdConnectProvider", { address: "url" }],
]);

function issuerOf(provider: string, { byIdentity, byUrn }: Estate): string | undefined {
  const named = provider.slice(provider.lastIndexOf("/") + 1);
  const exactly = [...(byIdentity.get(provider) ?? [])];
  const all = exactly.length > 0 ? exactly : [...byUrn.values()];
  return all
    .filter((one) => {
      const { name } = providers.get(one.short) ?? {};
      return exactly.includes(one) || (/^acs:/.test(provider) && name !== undefined && one.inputs[name] === named);
    })
    .map((one) => textOf(one.inputs[providers.get(one.short)?.address ?? ""]))
    .find((address) => address !== undefined);
}
