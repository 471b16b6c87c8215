/** A pool vouches for its people only where it is of this stack and closed to guests; a provider of this stack says its issuer. */
import { expect, test } from "vitest";
import { identitiesIn } from "../../../policies/border/flows/identities.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";

function pools(...stated: readonly (Inputs & { readonly read?: true })[]) {
  const made = stated.map(({ read, ...inputs }, index) =>
    resource(`pool-${index}`, {
      type: "aws:cognito/identityPool:IdentityPool",
      inputs,
      outputs: { id: `eu-central-1:${index}` },
      ...(read && { read: true }),
    }),
  );
  return buildMadeUp([...made, resource("orders", { inputs: { bucket: "orders" } })]);
}

test("a pool keeps guests out where this stack makes it so", () => {
  const estate = pools({}, { allowUnauthenticatedIdentities: true }, { allowUnauthenticatedIdentities: unknown });
  const { isClosedPool } = identitiesIn(estate, []);
  const all: readonly Value[] = [
    "eu-central-1:0",
    "eu-central-1:1",
    "eu-central-1:2",
    "eu-central-1:other",
    "orders",
    unknown,
  ];
  expect(all.map(isClosedPool)).toEqual([true, false, false, false, false, false]);
  expect(identitiesIn(pools({ read: true }), []).isClosedPool("eu-central-1:0")).toBe(false);
});

test("one not known is one of those that the document is made of", () => {
  const estate = pools({ allowUnauthenticatedIdentities: false }, { allowUnauthenticatedIdentities: "true" });
  const [closed, open, orders] = [...estate.byUrn.values()];
  const isClosed = (...sources: readonly (typeof closed)[]) =>
    identitiesIn(
      estate,
      sources.flatMap((one) => one ?? []),
    ).isClosedPool(unknown);
  expect([isClosed(closed, orders), isClosed(closed, open), isClosed(orders)]).toEqual([true, false, false]);
});

test("a provider of this stack is known by its ARN, or by the name its ARN ends in", () => {
  const estate = buildMadeUp([
    resource("github", {
      type: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      inputs: { url: "https://gitlab.com" },
      outputs: { arn: "arn:aws:iam::111122223333:oidc-provider/made-up" },
    }),
    resource("builds", {
      type: "alicloud:ims/oidcProvider:OidcProvider",
      inputs: { oidcProviderName: "builds", issuerUrl: "https://app.terraform.io" },
    }),
  ]);
  const { issuerOf } = identitiesIn(estate, []);
  expect(issuerOf("arn:aws:iam::111122223333:oidc-provider/made-up")).toBe("https://gitlab.com");
  expect(issuerOf("acs:ram::1234567890123456:oidc-provider/builds")).toBe("https://app.terraform.io");
  expect(issuerOf("arn:aws:iam::111122223333:oidc-provider/builds")).toBeUndefined();
  expect(issuerOf("arn:aws:iam::111122223333:oidc-provider/other")).toBeUndefined();
});
