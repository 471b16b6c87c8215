/** A service opens what it reads to whoever asks it, unless the statement is limited to us; what it only brings is ordinary. */
import { expect, test } from "vitest";
import { certified, onlyBrings, strangersBehind } from "../../../policies/border/flows/service-principal.ts";
import { oursOf } from "../../../policies/border/references/ours.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpNode } from "../made-up-estate.ts";

const ours = oursOf(madeUpNode("x"), buildMadeUp([]));
const reads = { Action: "s3:GetObject" };
const who = (service: string, statement: { readonly [key: string]: Value }, strangers?: readonly string[]) =>
  strangersBehind(service, statement, strangers ? [{ tells: "where", strangers }] : [], ours).map((one) =>
    typeof one === "object" && "kind" in one ? one.reason.code : one,
  );

test.each<
  [
    service: string,
    statement: { readonly [key: string]: Value },
    strangers: readonly string[] | undefined,
    expected: readonly string[],
  ]
>([
  ["cloudfront.amazonaws.com", reads, undefined, ["asked-by-anybody"]],
  ["cloudfront.amazonaws.com", reads, ["*"], ["asked-by-anybody"]],
  ["cloudfront.amazonaws.com", reads, [], []],
  ["cloudfront.amazonaws.com", reads, ["account 999988887777"], ["account 999988887777"]],
  ["cloudfront.amazonaws.com", { Action: "s3:PutObject" }, undefined, []],
  ["codebuild.amazonaws.com", { NotAction: "s3:PutObject" }, undefined, ["asked-by-anybody"]],
  ["cloudtrail.amazonaws.com", { Action: "*" }, undefined, []],
  ["cloudtrail.eu-central-1.amazonaws.com", { Action: "*" }, undefined, []],
  ["cloudtrail.amazonaws.com.cn", { Action: "*" }, undefined, []],
  ["cloudtrail.cn-north-1.amazonaws.com.cn", { Action: "*" }, undefined, []],
  ["cloudtrail.us-gov-west-1.amazonaws.com", { Action: "*" }, undefined, []],
  ["cloudtrail.ap-southeast-10.amazonaws.com", { Action: "*" }, undefined, []],
  ["them@cloudtrail.amazonaws.com", reads, undefined, ["them@cloudtrail.amazonaws.com"]],
  ["arn:aws:iam::999988887777:root", reads, undefined, ["arn:aws:iam::999988887777:root"]],
  ["cloudtrail.amazonaws.com.example.com", reads, undefined, ["cloudtrail.amazonaws.com.example.com"]],
])("%s by %j past %j: %j", (service, statement, strangers, expected) =>
  expect(who(service, statement, strangers)).toEqual(expected),
);

test.each<[Value, boolean]>([
  ["s3:PutObject", true],
  [["s3:GetBucketAcl", "s3:ListBucket", "s3:PutObject"], true],
  [["logs:CreateLogStream", "logs:PutLogEvents*"], true],
  ["kms:Decrypt", true],
  ["glue:ShareResource", true],
  ["s3:PutBucketPolicy", false],
  ["s3:Get*", false],
  ["s3:*", false],
  ["*", false],
  [["sns:Publish", "sqs:ReceiveMessage"], false],
  [["sns:Publish", unknown], false],
  [[], false],
])("%j only brings something: %s", (Action, expected) => expect(onlyBrings({ Action })).toBe(expected));

test.each<[condition: Value, strangers: readonly string[], expected: readonly unknown[]]>([
  [null, ["*"], [{ code: "certificate-holder", facts: {} }]],
  [{ StringEquals: { "aws:PrincipalTag/x509Subject/CN": "*" } }, ["*"], [{ code: "certificate-holder", facts: {} }]],
  [{ StringEquals: { "aws:PrincipalTag/x509Subject/CN": "backup" } }, ["*"], []],
  [null, [], []],
  [null, ["999988887777"], ["999988887777"]],
])("Roles Anywhere on %j past %j lets in %j", (condition, strangers, expected) => {
  const fences = [{ tells: "where", strangers }] as const;
  expect(certified("rolesanywhere.amazonaws.com", { Condition: condition }, fences)).toEqual(expected);
  expect(certified("ec2.amazonaws.com", { Condition: condition }, fences)).toEqual([]);
});
