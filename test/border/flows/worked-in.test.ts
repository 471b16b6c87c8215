/** Whose account a provider works in: the last role it takes on, else what it is bound to; nobody's where none is stated as ours. */
import { expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { flowsOfWorkedIn } from "../../../policies/border/flows/worked-in.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const role = (account: string) => ({ roleArn: `arn:aws:iam::${account}:role/deploy` });
const ours = "111122223333";
const theirs = "999988887777";

function flowsOf(provider: Inputs | undefined, settings: Partial<Settings> = {}, entry: Partial<Entry> = {}) {
  const stated = { accounts: [ours], defaultRegion: { aws: "eu-central-1" }, ...settings };
  const type = "aws:s3/bucket:Bucket";
  const facts = Object.keys(entry).length > 0 ? madeUpFacts([{ type, kinds: ["holds"], ...entry }]) : madeUpFacts();
  const estate = buildMadeUp([resource("people", { type, provider })], facts, stated);
  return [...estate.byUrn.values()].flatMap((node) => flowsOfWorkedIn(node, estate));
}
const ownersOf = (...of: Parameters<typeof flowsOf>) => flowsOf(...of).map(({ property }) => property);

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

test("all of what holds or works on data is open to the owner of the account, and of nothing else", () => {
  const provider = { region: "eu-central-1", assumeRoles: [role(theirs)] };
  const open = (entry: Partial<Entry>) => flowsOf(provider, {}, entry);
  const flow = { verb: "expose", part: { kind: "whole" }, sources: [], dataClass: "personal" };
  expect(open({ kinds: ["holds"], holds: "backups" })).toMatchObject([{ ...flow, what: "backups" }]);
  expect(open({ kinds: ["processes"] })).toMatchObject([{ ...flow, what: "content" }]);
  expect(open({ kinds: ["guards"] })).toEqual([]);
});

test("an account of the other cloud makes none of this one's a stranger's", () => {
  const provider = { region: "eu-central-1", assumeRoles: [role(theirs)] };
  expect(ownersOf(provider, { accounts: ["1234567890123456"] })).toEqual([]);
  expect(ownersOf(provider, { accounts: ["1234567890123456", ours] })).toHaveLength(1);
});
