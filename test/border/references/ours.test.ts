/** Ours is what is stated, what the provider is bound to, and what the cloud gave this stack: never what only has a like name. */
import { expect, test } from "vitest";
import { accountIn, oursOf } from "../../../policies/border/references/ours.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, madeUpNode, regionOf, resource } from "../made-up-estate.ts";

test.each([
  ["arn:aws:iam::999988887777:role/x:111122223333:y", "999988887777"],
  ["arn:aws-cn:sns:cn-north-1:999988887777:topic", "999988887777"],
  ["acs:ram::5123456789012345:root", "5123456789012345"],
  ["arn:sts::1746495857602745:assumed-role/reader/111122223333", "1746495857602745"],
  ["https://sqs.eu-central-1.amazonaws.com/999988887777/orders", "999988887777"],
  ["https://eu-central-1.queue.amazonaws.com/999988887777/orders", "999988887777"],
  ["999988887777.dkr.ecr.eu-central-1.amazonaws.com/app:1", "999988887777"],
  ["https://1234567890123456.mns.cn-hangzhou.aliyuncs.com", "1234567890123456"],
  ["http://sqs.eu-central-1.amazonaws.com/999988887777/orders", "999988887777"],
  ["queue.eu-central-1.amazonaws.com/999988887777/orders", "999988887777"],
  ["http://eu-central-1.queue.amazonaws.com/999988887777/orders", "999988887777"],
  ["eu-central-1.queue.amazonaws.com/999988887777/orders", "999988887777"],
  ["http://999988887777.dkr.ecr.eu-central-1.amazonaws.com/app:1", "999988887777"],
  ["https://999988887777.dkr.ecr.eu-central-1.amazonaws.com/app:1", "999988887777"],
  ["http://1234567890123456.mns.cn-hangzhou.aliyuncs.com", "1234567890123456"],
  ["1234567890123456.mns.cn-hangzhou.aliyuncs.com", "1234567890123456"],
  ["s3://arn:sts::1746495857602745:assumed-role/reader", undefined],
  ["https://a.example/?https://sqs.eu-central-1.amazonaws.com/999988887777/orders", undefined],
  ["https://a.example/?https://eu-central-1.queue.amazonaws.com/999988887777/orders", undefined],
  ["https://a.example/?https://999988887777.dkr.ecr.eu-central-1.amazonaws.com/app", undefined],
  ["https://a.example/?https://1234567890123456.mns.cn-hangzhou.aliyuncs.com", undefined],
  ["arn:aws:s3:::orders", undefined],
  ["arn:aws:iam::aws:policy/ReadOnlyAccess", undefined],
  ["arn:aws:iam::*:role/x", undefined],
  ["orders-999988887777", undefined],
])("the account of %s is %s", (name, account) => expect(accountIn(name)).toBe(account));

test("accounts are those of the organisation and those a provider is bound to", () => {
  const estate = buildMadeUp([], madeUpFacts(), { accounts: ["111122223333"] });
  const bound = { provider: { region: "eu-central-1", allowedAccountIds: '["444455556666"]' } };
  const ids: Value = ["444455556666", unknown, 777];
  const listed = { provider: { region: "eu-central-1", allowedAccountIds: ids } };
  expect(oursOf(madeUpNode("x"), estate).accounts).toEqual(["111122223333"]);
  expect(oursOf(madeUpNode("x", bound), estate).accounts).toEqual(["111122223333", "444455556666"]);
  expect(oursOf(madeUpNode("x", listed), estate).accounts).toEqual(["111122223333", "444455556666"]);
});

test("a stack makes what the cloud gave an id, and its buckets by name", () => {
  const network = {
    type: "aws:s3/bucket:Bucket",
    inputs: { bucket: "vpc-theirs" },
    outputs: { id: "vpc-given", arn: "arn:x" },
  };
  const ledger = [
    { stack: "other", identities: ["kept"], region: regionOf("aws/eu-central-1"), dataClass: "none", subjects: [] },
  ] as const;
  // A topic's policy goes by the ARN of whatever topic it is given.
  const policy = { inputs: { arn: "arn:theirs" }, outputs: { id: "arn:theirs", arn: "arn:theirs" } };
  // What is only read may be anybody's, and what has no id yet is known by the name it asks for.
  const read = { read: true as const, outputs: { id: "vpc-read" }, names: ["vpc-read"] };
  const all = [
    resource("n", network),
    resource("p", policy),
    resource("r", read),
    resource("called", { outputs: { id: "i-1", name: "called" } }),
    resource("new", { inputs: { bucket: "new" } }),
  ];
  const estate = buildMadeUp(all, madeUpFacts(), { ledger });
  const { makes, organisations, networks } = oursOf(madeUpNode("x"), estate);
  expect(
    [
      "vpc-given",
      "arn:x",
      "arn:aws:s3:::vpc-theirs",
      "arn:aws:s3:::new",
      "arn:aws:s3:::kept",
      "acs:oss:::kept",
      "kept",
    ].filter((one) => !makes(one)),
  ).toEqual([]);
  expect(
    [
      "vpc-theirs",
      "vpc-read",
      "called",
      "new",
      "arn:theirs",
      "arn:aws:s3:::theirs",
      "arn:aws:route53:::kept",
      "arn:aws:sns:eu-central-1:999988887777:kept",
    ].filter(makes),
  ).toEqual([]);
  expect([organisations, networks]).toEqual([[], []]);
});
