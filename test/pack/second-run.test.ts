/** What the engine's own run tells of made-up names is taken where it lies and is called as it must be, and nothing else is. */
import { expect, it } from "vitest";
import { SecondRun } from "../../policies/pack/second-run.ts";
import { withStandIns } from "../../policies/symbols/account-of.ts";
import { madeUpFacts, madeUpNode, resource, settings } from "../border/made-up-estate.ts";

const type = "aws:x/group:Group";
const facts = madeUpFacts([{ type, kinds: ["holds"], known: ["name"] }]);
const group = madeUpNode("group", { type, inputs: { name: "app" } }, facts);
const project = "shop";
const standIns = withStandIns([], `${project}/${settings.stack}`);
const account = standIns[0] ?? "";
const made = `arn:aws:logs:eu-central-1:${account}:group/g-1`;
const flow = (to: string) => resource("flow", { inputs: { to } });

function learnt(real: string, { madeUp = made, stated = [] as readonly string[] } = {}) {
  const accounts = [...stated, ...standIns.filter((one) => stated.length === 0 || one.length === 16)];
  const replayed = [resource("group", { type, inputs: { name: "app" }, names: [madeUp] }), flow(madeUp)];
  const run = new SecondRun(replayed, facts, { ...settings, project, accounts });
  const learning = run.learnFrom(flow(real), () => group);
  return { ...learning, accounts: run.settings.accounts.slice(accounts.length) };
}
const nothing = { renamed: [], otherAccounts: false, accounts: [] };

it("takes the real ARN of what lies where it was made up to, and bears the name the engine tells", () => {
  const arn = "arn:aws:logs:eu-central-1:111122223333:log-group:app";
  expect(learnt(arn)).toEqual({ ...nothing, renamed: ["urn:group"] });
});

it.each([
  ["of another region", "arn:aws:logs:us-east-1:111122223333:log-group:app"],
  ["of another name", "arn:aws:logs:eu-central-1:111122223333:log-group:theirs"],
  ["of another bucket, which says no region", "arn:aws:s3:::theirs"],
])("takes no ARN %s", (_, arn) => {
  expect(learnt(arn)).toEqual(nothing);
});

it("takes an id that bears no name only for one that the cloud assigns", () => {
  expect(learnt("vpc-0a1b2c", { madeUp: "group-0123456789abcdef0" })).toEqual({ ...nothing, renamed: ["urn:group"] });
  expect(learnt("theirs", { madeUp: "app-0123456" })).toEqual(nothing);
});

it("knows which names stand in for what exists already, and so is called otherwise from the start", () => {
  const replayed = [resource("new", { names: ["new-1f"] }), resource("old", { names: ["old-1f"], read: true })];
  expect(new SecondRun(replayed, facts, settings).standIns).toEqual(new Set(["old-1f"]));
});

it("takes the account where the text is the same but for that, and none where the stack states its own", () => {
  const arn = "arn:aws:logs:eu-central-1:111122223333:group/g-1";
  expect(learnt(arn)).toMatchObject({ otherAccounts: true, accounts: ["111122223333"] });
  expect(learnt(arn, { stated: [account.replace(/^./, "5")] })).toEqual(nothing);
});

const bare = `arn:aws:logs:eu-central-1:${account}:group/g-1`;
const stranger = bare.replace(account, "999999999999");
const own = bare.replace(account, "111122223333");
const two = (one: string) => resource(one, { inputs: { to: bare } });

it("takes neither of two accounts that a program tells in the place of one", () => {
  const run = new SecondRun([two("first"), two("second")], facts, { ...settings, project, accounts: standIns });
  expect(run.learnFrom(resource("first", { inputs: { to: stranger } }), () => group).otherAccounts).toBe(true);
  expect(run.settings.accounts).toContain("999999999999");
  expect(run.learnFrom(resource("second", { inputs: { to: own } }), () => group).otherAccounts).toBe(true);
  expect(run.settings.accounts).toEqual(standIns);
});

it("takes an account back where the cloud writes another of what the stack has made", () => {
  const run = new SecondRun([two("first")], facts, { ...settings, project, accounts: standIns });
  run.learnFrom(resource("first", { inputs: { to: stranger } }), () => group);
  run.confirm([resource("first", { outputs: { arn: stranger } })]);
  expect(run.settings.accounts).toContain("999999999999");
  run.confirm([resource("elsewhere", { outputs: { arn: own }, provider: { assumeRoles: "[]" } })]);
  expect(run.settings.accounts).toContain("999999999999");
  run.confirm([resource("first", { outputs: { arn: own } })]);
  expect(run.settings.accounts).toEqual(standIns);
});
