/** What lets others read, and what closes it again. */
import { unknown } from "../../policies/border/terms/value.ts";
import type { Input, Resource } from "./estate.ts";
import { add, holder, type Making } from "./making.ts";

type Maker = (making: Making) => void;

const bucket = "aws:s3/bucket:Bucket";

const aws: readonly Maker[] = [
  (making) => {
    const one = holder(making, bucket);
    add(
      making,
      "aws:s3/bucketAcl:BucketAcl",
      { bucket: `${one.name}-id-made-up`, acl: making.dice.of("public-read", "private") },
      { isTagged: false, near: one.region ?? null },
    );
    if (making.dice.in100(40)) block(making, one);
  },
  (making) => {
    const one = holder(making, bucket);
    add(
      making,
      "aws:s3/bucketPolicy:BucketPolicy",
      { bucket: one.name, policy: policy(making, "s3:GetObject") },
      {
        isTagged: false,
        near: one.region ?? null,
        ...(making.dice.in100(50) ? { dependsOn: { policy: [one.name] } } : {}),
      },
    );
    if (making.dice.in100(30)) block(making, one);
  },
  (making) => {
    const one = holder(making, "aws:sqs/queue:Queue");
    add(
      making,
      "aws:sqs/queuePolicy:QueuePolicy",
      { queueUrl: `${one.name}-id-made-up`, policy: policy(making, "sqs:ReceiveMessage") },
      { isTagged: false, near: one.region ?? null },
    );
  },
  (making) => void add(making, "aws:rds/instance:Instance", { publiclyAccessible: making.dice.of(true, true, false) }),
  (making) => {
    const one = holder(making, "aws:lambda/function:Function");
    add(
      making,
      "aws:lambda/functionUrl:FunctionUrl",
      { functionName: one.name, authorizationType: making.dice.of("NONE", "AWS_IAM") },
      { isTagged: false, near: one.region ?? null },
    );
  },
  (making) => {
    const one = holder(making, "aws:ebs/snapshotCopy:SnapshotCopy");
    add(
      making,
      "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission",
      { snapshotId: `${one.name}-id-made-up`, accountId: account(making) },
      { isTagged: false, near: one.region ?? null },
    );
  },
];

const alicloud: readonly Maker[] = [
  (making) => {
    const one = holder(making, "alicloud:oss/bucket:Bucket");
    add(
      making,
      "alicloud:oss/bucketAcl:BucketAcl",
      { bucket: one.name, acl: making.dice.of("public-read", "private") },
      { isTagged: false, near: one.region ?? null },
    );
  },
  (making) =>
    void add(making, "alicloud:rds/instance:Instance", { securityIps: [making.dice.of("0.0.0.0/0", "10.0.0.0/8")] }),
];

export function addExposure(making: Making): void {
  making.dice.of(...(making.cloud === "aws" ? aws : alicloud))(making);
}

function block(making: Making, one: Resource): void {
  const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
  add(
    making,
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    { bucket: making.dice.of(one.name, `${one.name}-id-made-up`), ...all },
    { isTagged: false, near: one.region ?? null },
  );
}

function account({ dice }: Making): Input {
  return dice.of<Input>("111122223333", "999988887777", unknown);
}

function policy({ dice }: Making, action: string): Input {
  if (dice.in100(10)) return unknown;
  const whose = dice.of("111122223333", "999988887777");
  const principal = dice.of<Input>("*", { AWS: `arn:aws:iam::${whose}:root` });
  const fence = dice.of("111122223333", "999988887777", undefined);
  const condition = fence === undefined ? {} : { Condition: { StringEquals: { "aws:PrincipalAccount": fence } } };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: dice.of("Allow", "Allow", "Allow", "Deny"),
        Principal: principal,
        Action: action,
        Resource: "*",
        ...condition,
      },
    ],
  });
}
