/** Whose account a provider works in: the last role it takes on, else what it is bound to; nobody's where none is stated as ours. */
import { expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { flowsOfWorkedIn } from "../../../policies/border/flows/worked-in.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const role = (account: string) => ({ roleArn: `arn:aws:iam::${account}:role/deploy` });
const ours = "111122223333";
const theirs = "999988887777";

function ownersOf(provider: Inputs | undefined, settings: Partial<Settings> = {}): readonly string[] {
  const stated = { accounts: [ours], defaultRegion: { aws: "eu-central-1" }, ...settings };
  const estate = buildMadeUp([resource("people", { provider })], madeUpFacts(), stated);
  return [...estate.byUrn.values()].flatMap((node) => flowsOfWorkedIn(node, estate)).map(({ property }) => property);
}

test.each<[string, Inputs, readonly string[]]>([
  ["a role of a stranger", { assumeRoles: [role(theirs)] }, ["provider.assumeRoles[0].roleArn"]],
  ["a role of ours", { assumeRoles: [role(ours)] }, []],
  ["a chain that ends at home", { assumeRoles: [role(theirs), role(ours)] }, []],
  ["a role not known", { assumeRoles: [{ roleArn: unknown }] }, ["provider.assumeRoles[0].roleArn"]],
  ["a binding to a stranger's account", { allowedAccountIds: `["${theirs}"]` }, ["provider.allowedAccountIds"]],
  ["a binding to either", { allowedAccountIds: [theirs, ours] }, []],
  ["a role of ours, whatever it is bound to", { assumeRoles: [role(ours)], allowedAccountIds: [theirs] }, []],
  ["a profile", { profile: "partner" }, []],
])("%s", (_, provider, expected) => {
  expect(ownersOf({ region: "eu-central-1", ...provider })).toEqual(expected);
});

test("the default provider works where the config says, and no account made up for the stack makes another a stranger", () => {
  const defaultProvider = { aws: { assumeRoles: [role(theirs)] } };
  expect(ownersOf(undefined, { defaultProvider })).toEqual(["provider.assumeRoles[0].roleArn"]);
  expect(ownersOf(undefined, { defaultProvider, statedAccounts: [] })).toEqual([]);
});
