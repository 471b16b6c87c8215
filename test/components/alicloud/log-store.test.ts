/** Logs stay in the region, encrypted and shut to the world, for as long as the stack asks. */
import { describe, expect, it } from "vitest";
import { LogStore } from "../../../components/alicloud/log-store.ts";
import { accountId, inHangzhou, keyId, logBucket, logProject, residency } from "./hangzhou.ts";

describe("LogStore", () => {
  it("names bucket and project for the account, since both names are global, and tells both", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:oss/bucket:Bucket").inputs.bucket).toBe(logBucket);
    expect(recording.one("alicloud:log/project:Project").inputs.projectName).toBe(logProject);
    expect(recording.outputsOf(recording.one("landlocked:alicloud:LogStore"))).toEqual({
      bucketName: logBucket,
      logGroup: logProject,
      alarmTopic: "logs",
    });
  });

  it("shuts the bucket to the world and to plain HTTP", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:oss/bucketAcl:BucketAcl").inputs).toEqual({ bucket: logBucket, acl: "private" });
    expect(recording.one("alicloud:oss/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs).toEqual({
      bucket: logBucket,
      blockPublicAccess: true,
    });
    expect(recording.one("alicloud:oss/bucketHttpsConfig:BucketHttpsConfig").inputs).toEqual({
      bucket: logBucket,
      enable: true,
      tlsVersions: ["TLSv1.2", "TLSv1.3"],
    });
    const { policy } = recording.one("alicloud:oss/bucketPolicy:BucketPolicy").inputs;
    expect(JSON.parse(String(policy))).toEqual({
      Version: "1",
      Statement: [
        {
          Effect: "Deny",
          Principal: ["*"],
          Action: ["oss:*"],
          Resource: [`acs:oss:*:*:${logBucket}`, `acs:oss:*:*:${logBucket}/*`],
          Condition: { Bool: { "acs:SecureTransport": ["false"] } },
        },
      ],
    });
  });

  it("encrypts the bucket, and lets access logs go after the days asked", async () => {
    const recording = await inHangzhou(() => {});
    expect(
      recording.one("alicloud:oss/bucketServerSideEncryption:BucketServerSideEncryption").inputs.sseAlgorithm,
    ).toBe("AES256");
    expect(recording.one("alicloud:oss/bucket:Bucket").inputs.lifecycleRules).toEqual([
      { id: "retention", enabled: true, expirations: [{ days: 200 }], abortMultipartUploads: [{ days: 7 }] },
    ]);
  });

  it("encrypts the application log by the stack's key, under a role that may use that key only", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:log/store:Store", "logs-application-store").inputs).toMatchObject({
      projectName: logProject,
      logstoreName: "application",
      retentionPeriod: 200,
      encryptConf: {
        enable: true,
        userCmkInfo: {
          cmkKeyId: keyId,
          arn: `acs:ram::${accountId}:role/logs-application`,
          regionId: "cn-hangzhou",
        },
      },
    });
    const role = recording.one("alicloud:ram/role:Role", "logs-application-role");
    expect(role.inputs.roleName).toBe("logs-application");
    expect(JSON.parse(String(role.inputs.assumeRolePolicyDocument))).toMatchObject({
      Statement: [{ Effect: "Allow", Principal: { Service: ["log.aliyuncs.com"] } }],
    });
    const policy = recording.one("alicloud:ram/policy:Policy", "logs-application-policy");
    expect(JSON.parse(String(policy.inputs.policyDocument)).Statement[1]).toEqual({
      Effect: "Allow",
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"],
      Resource: [`acs:kms:cn-hangzhou:${accountId}:key/${keyId}`],
    });
  });

  it("can be searched, word by word and in Chinese", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:log/storeIndex:StoreIndex", "logs-application-index").inputs).toMatchObject({
      project: logProject,
      logstore: "application",
      fullText: { caseSensitive: false, includeChinese: true },
    });
  });

  it("protects bucket and project where asked, and only there", async () => {
    const recording = await inHangzhou(
      ({ opts, key }) =>
        void new LogStore("loose", { residency, key, retentionDays: 1, deletionProtection: false }, opts),
    );
    const bucket = (name: string) => recording.one("alicloud:oss/bucket:Bucket", `${name}-bucket`);
    expect([bucket("logs").protect, bucket("logs").inputs.forceDestroy]).toEqual([true, false]);
    expect([bucket("loose").protect, bucket("loose").inputs.forceDestroy]).toEqual([false, true]);
    expect(recording.one("alicloud:log/project:Project", "logs-project").protect).toBe(true);
    expect(recording.one("alicloud:log/project:Project", "loose-project").protect).toBe(false);
  });
});
