/** Access logs hold addresses of people: private, encrypted, TLS only, and gone when their time is over. */
import { describe, expect, it } from "vitest";
import { LogStore } from "../../../components/aws/log-store.ts";
import { account, beijing, expectWellFormed, inFrankfurt, keyArn, region, residency, statement } from "./frankfurt.ts";

function build(options: Parameters<typeof inFrankfurt>[1] = {}, deletionProtection = true) {
  return inFrankfurt(({ key, under }) => {
    new LogStore("fra-logs", { residency, key, retentionDays: 200, deletionProtection }, under);
  }, options);
}
const bucketName = `fra-logs-${account}`;

describe("aws log store", () => {
  it("is a private bucket owned by its account alone", async () => {
    const recording = await build();
    expectWellFormed(recording);
    const bucket = recording.one("aws:s3/bucket:Bucket");
    expect(bucket.inputs).toMatchObject({ bucket: bucketName, forceDestroy: false, tags: { Name: "fra-logs" } });
    expect(bucket.protect).toBe(true);
    expect(recording.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs).toEqual({
      bucket: bucketName,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(recording.one("aws:s3/bucketOwnershipControls:BucketOwnershipControls").inputs).toEqual({
      bucket: bucketName,
      rule: { objectOwnership: "BucketOwnerEnforced" },
    });
  });

  it("is encrypted by S3's own keys, as a target of access logs must be, and versioned", async () => {
    const recording = await build();
    const encryption = recording.one(
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    );
    expect(encryption.inputs.rules).toEqual([{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }]);
    expect(recording.one("aws:s3/bucketVersioning:BucketVersioning").inputs.versioningConfiguration).toEqual({
      status: "Enabled",
    });
  });

  it("forgets logs after the asked days", async () => {
    const lifecycle = (await build()).one("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration");
    expect(lifecycle.inputs.rules).toEqual([
      {
        id: "retention",
        status: "Enabled",
        filter: { prefix: "" },
        expiration: { days: 200 },
        noncurrentVersionExpiration: { noncurrentDays: 1 },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      },
    ]);
  });

  it("takes access logs of its own account's buckets, over TLS, and refuses the rest; known in preview", async () => {
    for (const preview of [false, true]) {
      const policy = (await build({ preview })).one("aws:s3/bucketPolicy:BucketPolicy");
      const everything = [`arn:aws:s3:::${bucketName}`, `arn:aws:s3:::${bucketName}/*`];
      expect(statement(policy, "AccessLogsOfOwnBuckets")).toMatchObject({
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::${bucketName}/*`,
        Condition: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: { "aws:SourceArn": "arn:aws:s3:::*" },
        },
      });
      expect(statement(policy, "DenyPlainHttp")).toMatchObject({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: everything,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      });
      expect(statement(policy, "DenyChangesByPeople")).toMatchObject({
        Effect: "Deny",
        Action: ["s3:PutObject*", "s3:DeleteObject*", "s3:BypassGovernanceRetention"],
        Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
      });
      expect(statement(policy, "DenyOtherAccounts")).toMatchObject({
        Effect: "Deny",
        Condition: { StringNotEquals: { "aws:PrincipalAccount": account } },
      });
    }
  });

  it("has a log group encrypted by the key, kept at least the asked days", async () => {
    const recording = await build();
    expect(recording.one("aws:cloudwatch/logGroup:LogGroup").inputs).toMatchObject({
      name: "/landlocked/fra-logs",
      kmsKeyId: keyArn,
      retentionInDays: 365,
    });
    expect(recording.outputsOf(recording.one("landlocked:aws:LogStore"))).toEqual({
      bucketName,
      logGroup: `arn:aws:logs:${region}:${account}:log-group:/landlocked/fra-logs`,
      alarmTopic: "arn:aws:sns/topic:fra-logs-alarms",
    });
  });

  it("has a topic for alarms, encrypted by the key, that CloudWatch of this account may write to", async () => {
    const recording = await build();
    expect(recording.one("aws:sns/topic:Topic").inputs).toMatchObject({ kmsMasterKeyId: keyArn });
    expect(statement(recording.one("aws:kms/key:Key", "fra-key"), "AlarmsOfThisAccount")).toMatchObject({
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    });
  });

  it("can be destroyed only where deletion protection is off", async () => {
    const bucket = (await build({}, false)).one("aws:s3/bucket:Bucket");
    expect(bucket.inputs.forceDestroy).toBe(true);
    expect(bucket.protect).toBe(false);
  });

  it("speaks of another partition as that partition does", async () => {
    const policy = (await build({ place: beijing })).one("aws:s3/bucketPolicy:BucketPolicy");
    expect(String(policy.inputs.policy)).not.toContain("arn:aws:");
    expect(statement(policy, "DenyPlainHttp").Resource).toContain(`arn:aws-cn:s3:::${bucketName}`);
  });
});
