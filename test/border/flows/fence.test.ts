/** A condition keeps out whom it keeps out by values of ours: a stranger's own value and a wildcard that decides do not. */
import { expect, test } from "vitest";
import { account, fencesIn, past, type Stranger } from "../../../policies/border/flows/fence.ts";
import type { Ours } from "../../../policies/border/references/ours.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { strangerName } from "../../../policies/messages/english/strangers.ts";
import { madeUpFacts } from "../made-up-estate.ts";

const own = "111122223333";
const ours: Ours = {
  accounts: [own],
  organisations: ["o-ours1"],
  networks: ["vpc-1", "vpce-1", "203.0.113.0/24"],
  makes: (identity) =>
    ["arn:aws:s3:::orders", "vpc-2", "arn:aws:sns:eu-central-1:444455556666:made"].includes(identity),
  services: madeUpFacts().serviceRights,
};

const by = (operator: string, key: string, value: Value): Value => ({ [operator]: { [key]: value } });
const told = (one: Stranger) => (one === unknown ? one : strangerName(one));
const through = (condition: Value, byUnknown = false) => past(fencesIn(condition, ours, byUnknown));

test.each<[operator: string, key: string, value: Value]>([
  ["StringEquals", "aws:PrincipalAccount", own],
  ["StringEquals", "AWS:principalaccount", [own]],
  ["StringEquals", "aws:SourceOwner", own],
  ["StringEquals", "kms:CallerAccount", own],
  ["StringEquals", "s3:DataAccessPointAccount", own],
  ["StringEquals", "aws:PrincipalOrgID", "o-ours1"],
  ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-ours1/r-ab12/ou-ab12-11111111/*"],
  ["StringEquals", "aws:SourceVpc", "vpc-1"],
  ["StringEquals", "aws:SourceVpc", "vpc-2"],
  ["StringEquals", "aws:SourceVpce", ["vpce-1"]],
  ["IpAddress", "aws:SourceIp", "203.0.113.0/24"],
  ["ArnLike", "aws:PrincipalArn", `arn:aws:iam::${own}:role/*`],
  ["ArnLike", "aws:SourceArn", `arn:aws:sns:*:${own}:*`],
  ["ArnEquals", "aws:SourceArn", "arn:aws:sns:eu-central-1:444455556666:made"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:::orders"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:orders"],
  ["StringLike", "aws:SourceArn", `arn:aws:cloudfront::${own}:distribution/*`],
])("%s %s %j keeps strangers out", (operator, key, value) => {
  expect(through(by(operator, key, value))).toEqual([]);
});

test.each<[operator: string, key: string, value: Value, stranger: string]>([
  ["StringEquals", "aws:PrincipalAccount", "999988887777", "account 999988887777"],
  ["StringEquals", "aws:PrincipalAccount", [own, "999988887777"], "account 999988887777"],
  ["StringLike", "aws:PrincipalAccount", "1*", "*"],
  ["StringLike", "aws:SourceAccount", "*", "*"],
  ["StringEquals", "aws:PrincipalOrgID", "o-theirs", "organisation o-theirs"],
  ["StringLike", "aws:PrincipalOrgID", "o-*", "*"],
  ["StringLike", "aws:PrincipalOrgID", "**", "*"],
  ["StringLike", "aws:PrincipalOrgID", "*-theirs", "*"],
  ["StringEquals", "aws:PrincipalOrgID", { id: "o-ours1" }, "*"],
  ["StringLike", "aws:PrincipalOrgPaths", "o-our*/r-1/*", "*"],
  ["StringEquals", "aws:SourceVpc", "vpc-theirs", "network vpc-theirs"],
  ["StringLike", "aws:SourceVpc", "vpc-*", "*"],
  ["StringLike", "aws:SourceVpc", "*-theirs", "*"],
  ["IpAddress", "aws:SourceIp", "vpc-2", "*"],
  ["IpAddress", "aws:SourceIp", "0.0.0.0/0", "*"],
  ["ArnEquals", "aws:PrincipalArn", "arn:aws:iam::999988887777:role/etl", "account 999988887777"],
  [
    "ArnLike",
    "aws:PrincipalArn",
    "arn:aws:iam::*:role/etl",
    'anybody whose aws:PrincipalArn is like "arn:aws:iam::*:role/etl"',
  ],
  ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:*/*", "*"],
  ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:**", "*"],
  ["StringLike", "aws:PrincipalArn", "*arn:aws:iam::*:role/etl", "*"],
  [
    "ArnEquals",
    "aws:PrincipalArn",
    "arn:aws:iam::aws:role/etl",
    'anybody whose aws:PrincipalArn is like "arn:aws:iam::aws:role/etl"',
  ],
  ["ArnLike", "aws:PrincipalArn", `arn:aws:iam::999988887777:role/x:${own}:y`, "account 999988887777"],
  ["StringLike", "aws:SourceArn", `arn:aws:sns:*:${own}:*`, "*"],
  ["StringLike", "aws:SourceArn", "arn:*/*", "*"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:::theirs", "arn:aws:s3:::theirs"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:*", "*"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:::", "*"],
  ["StringEquals", "aws:SourceArn", "orders", "*"],
])("%s %s %j lets in %s", (operator, key, value, stranger) => {
  expect(through(by(operator, key, value)).map(told)).toEqual([stranger]);
});

test.each<[what: string, condition: Value | undefined]>([
  ["no condition", undefined],
  ["a negation", by("StringNotEquals", "aws:PrincipalOrgID", "o-ours1")],
  ["a key that may be missing", by("StringEqualsIfExists", "aws:PrincipalOrgID", "o-ours1")],
  ["all of none", by("ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-ours1")],
  ["what says nothing of who asks", by("StringEquals", "s3:x-amz-acl", "private")],
  ["whose data is asked for", by("StringEquals", "aws:ResourceAccount", own)],
  ["no value", by("StringEquals", "aws:PrincipalOrgID", [])],
  ["tests that are none", { StringEquals: "aws:PrincipalOrgID" }],
])("%s keeps nobody out", (_, condition) => {
  const fences = fencesIn(condition, ours, false);
  expect(fences).toEqual([]);
  expect(past(fences)).toEqual(["*"]);
});

test("all keys hold at once, so one of ours is enough; else whom the narrowest lets in", () => {
  const theirs = { "aws:PrincipalAccount": "999988887777" };
  expect(through({ StringEquals: { ...theirs, "aws:SourceVpc": "vpc-1" } })).toEqual([]);
  expect(through({ StringEquals: theirs, StringLike: { "aws:PrincipalOrgID": "*" } })).toEqual([
    account("999988887777"),
  ]);
});

const nobody: readonly Stranger[] = [];
const maybe: readonly Stranger[] = [unknown];
const one: readonly Stranger[] = ["a"];
const mixed: readonly Stranger[] = [unknown, "c"];
const everybody: readonly Stranger[] = ["a", "*"];
const fencing = (...all: readonly (readonly Stranger[])[]) =>
  past(all.map((strangers) => ({ tells: "who", strangers })));

test.each([
  [nobody, maybe],
  [nobody, everybody],
  [maybe, one],
  [maybe, mixed],
  [one, everybody],
  [mixed, everybody],
])("%j is narrower than %j, wherever it stands", (narrow, wide) => {
  expect([fencing(narrow, wide), fencing(wide, narrow)]).toEqual([narrow, narrow]);
});

test("of two as narrow the first one counts", () => {
  expect([fencing(one, mixed), fencing(mixed, one)]).toEqual([one, mixed]);
});

test("a value not known yet is one of ours only where all it can come from is", () => {
  expect(through(by("ArnEquals", "aws:SourceArn", unknown))).toEqual([unknown]);
  expect(through(by("ArnEquals", "aws:SourceArn", unknown), true)).toEqual([]);
  expect(through(by("StringEquals", "aws:SourceAccount", [unknown, "999988887777"]), true)).toEqual([
    account("999988887777"),
  ]);
});
