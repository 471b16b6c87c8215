/** What asks how things are set up, or puts something in, gets at no content; what nobody looked at does. */
import { expect, test } from "vitest";
import { contentServices } from "../../../policies/border/flows/content-right.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

test.each<[action: Value, services: readonly string[]]>([
  ["s3:GetObject", ["s3"]],
  [["s3:Get*", "s3:ListBucket"], ["s3"]],
  [
    ["s3:*", "dynamodb:Query"],
    ["s3", "dynamodb"],
  ],
  ["*", ["*"]],
  [unknown, ["*"]],
  ["s3:PutBucketPolicy", ["s3"]],
  ["sts:AssumeRole", ["sts"]],
  ["rds:ModifyDBSnapshotAttribute", ["rds"]],
  ["oss:GetObject", ["oss"]],
  [["cloudwatch:GetMetricData", "tag:GetResources", "ec2:DescribeInstances", "s3:GetBucketTagging"], []],
  [["elasticloadbalancing:ModifyRule", "budgets:ModifyBudget"], []],
  [["s3:PutObject", "sqs:SendMessage", "logs:PutLogEvents", "sns:Publish"], []],
  [[], []],
])("%j gets at content of %j", (Action, services) => expect(contentServices({ Action })).toEqual(services));

test("all but some actions get at content of any service", () => {
  expect(contentServices({ NotAction: "s3:GetObject" })).toEqual(["*"]);
});
