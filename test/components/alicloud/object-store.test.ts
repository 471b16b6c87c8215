/** Buckets are private, encrypted by the stack's key, and logged in the region; a locked one stays locked. */
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { ObjectStore } from "../../../components/alicloud/object-store.ts";
import { redundancyType } from "../../../components/alicloud/zone-redundancy.ts";
import type { Recording } from "../recorder.ts";
import { type Hangzhou, inHangzhou, keyId, logBucket, networkId, residency } from "./hangzhou.ts";

const arn = "acs:oss:*:*:recordings";
const reads = ["oss:GetObject", "oss:GetObjectVersion", "oss:RestoreObject", "oss:ReplicateGet"];

describe("ObjectStore", () => {
  it("is private, encrypted by the stack's key, versioned, and TLS 1.2 at least", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou));
    expect(recording.one("alicloud:oss/bucketAcl:BucketAcl", "store-acl").inputs.acl).toBe("private");
    const block = recording.one(
      "alicloud:oss/bucketPublicAccessBlock:BucketPublicAccessBlock",
      "store-public-access-block",
    );
    expect(block.inputs.blockPublicAccess).toBe(true);
    const encryption = recording.one(
      "alicloud:oss/bucketServerSideEncryption:BucketServerSideEncryption",
      "store-encryption",
    );
    expect(encryption.inputs).toEqual({ bucket: "recordings", sseAlgorithm: "KMS", kmsMasterKeyId: keyId });
    expect(recording.one("alicloud:oss/bucketVersioning:BucketVersioning").inputs).toEqual({
      bucket: "recordings",
      status: "Enabled",
    });
    expect(recording.one("alicloud:oss/bucketHttpsConfig:BucketHttpsConfig", "store-https").inputs).toEqual({
      bucket: "recordings",
      enable: true,
      tlsVersions: ["TLSv1.2", "TLSv1.3"],
    });
  });

  it("is spread over the zones where its region can, and replaces no bucket that is not", async () => {
    const bucket = (await inHangzhou((hangzhou) => store(hangzhou))).one("alicloud:oss/bucket:Bucket", "store-bucket");
    expect(bucket.inputs.redundancyType).toBe("ZRS");
    expect(bucket.ignoreChanges).toContain("redundancyType");
    expect(["ap-southeast-5", "ap-southeast-6"].map(redundancyType)).toEqual(["ZRS", "LRS"]);
  });

  it("writes access logs to the log store of the region", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou));
    expect(recording.one("alicloud:oss/bucketLogging:BucketLogging").inputs).toEqual({
      bucket: "recordings",
      targetBucket: logBucket,
      targetPrefix: "recordings/",
    });
  });

  it("refuses plain HTTP, and objects to anybody outside the network, but neither configuration nor listing", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou));
    expect(statements(recording)).toEqual([
      {
        Effect: "Deny",
        Principal: ["*"],
        Action: ["oss:*"],
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { "acs:SecureTransport": ["false"] } },
      },
      {
        Effect: "Deny",
        Principal: ["*"],
        Action: [...reads, "oss:PutObject"],
        Resource: [`${arn}/*`],
        Condition: { StringNotEquals: { "acs:SourceVpc": [networkId] } },
      },
    ]);
  });

  it("lets noncurrent versions go after the days asked, current ones never", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou));
    expect(recording.one("alicloud:oss/bucket:Bucket", "store-bucket").inputs.lifecycleRules).toEqual([
      {
        id: "retention",
        enabled: true,
        abortMultipartUploads: [{ days: 7 }],
        noncurrentVersionExpirations: [{ days: 60 }],
        expirations: [{ expiredObjectDeleteMarker: true }],
      },
    ]);
    expect(recording.ofType("alicloud:oss/bucketWorm:BucketWorm")).toEqual([]);
  });

  it("locks every object for the days asked, and no longer: without versions; and lets services deliver into it", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou, { lock: true }));
    const lock = recording.one("alicloud:oss/bucketWorm:BucketWorm");
    expect(lock.inputs).toEqual({ bucket: "recordings", retentionPeriodInDays: 60, status: "Locked" });
    expect(recording.ofType("alicloud:oss/bucketVersioning:BucketVersioning")).toEqual([]);
    expect(recording.one("alicloud:oss/bucket:Bucket", "store-bucket").inputs.lifecycleRules).toEqual([
      { id: "retention", enabled: true, abortMultipartUploads: [{ days: 7 }], expirations: [{ days: 60 }] },
    ]);
    expect(statements(recording)).toMatchObject([{}, { Action: reads }]);
  });

  it("stays with all its settings when the stack is destroyed, where it is locked, and only there", async () => {
    for (const lock of [true, false]) {
      const recording = await inHangzhou((hangzhou) => store(hangzhou, { lock, deletionProtection: false }));
      const parts = recording.childrenOf(recording.one("landlocked:alicloud:ObjectStore"));
      expect(parts.map(({ name, retainOnDelete }) => [name, retainOnDelete])).toEqual(
        parts.map(({ name }) => [name, lock]),
      );
    }
  });

  it("leaves versioning alone where the stack wants none", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou, { versioning: false }));
    expect(recording.ofType("alicloud:oss/bucketVersioning:BucketVersioning")).toEqual([]);
    expect(recording.one("alicloud:oss/bucket:Bucket", "store-bucket").inputs.lifecycleRules).toEqual([
      { id: "retention", enabled: true, abortMultipartUploads: [{ days: 7 }] },
    ]);
  });

  it("protects the bucket where asked, and only there", async () => {
    const kept = (await inHangzhou((hangzhou) => store(hangzhou))).one("alicloud:oss/bucket:Bucket", "store-bucket");
    expect([kept.protect, kept.inputs.forceDestroy]).toEqual([true, false]);
    const loose = await inHangzhou((hangzhou) => store(hangzhou, { deletionProtection: false }));
    const bucket = loose.one("alicloud:oss/bucket:Bucket", "store-bucket");
    expect([bucket.protect, bucket.inputs.forceDestroy]).toEqual([false, true]);
  });

  it("configures the bucket by resources of its own, its lifecycle apart, and tells name and ARN", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou));
    const bucket = recording.one("alicloud:oss/bucket:Bucket", "store-bucket");
    expect(Object.keys(bucket.inputs).sort()).toEqual([
      "bucket",
      "forceDestroy",
      "lifecycleRules",
      "redundancyType",
      "tags",
    ]);
    const elsewhere = ["acl", "policy", "logging", "serverSideEncryptionRule", "versioning"];
    expect(bucket.ignoreChanges).toEqual([...elsewhere, "redundancyType"]);
    expect(recording.outputsOf(recording.one("landlocked:alicloud:ObjectStore"))).toEqual({
      bucketName: "recordings",
      arn,
    });
  });

  it("shows in preview where logs go; only what names the key or the network is unknown", async () => {
    const recording = await inHangzhou((hangzhou) => store(hangzhou), { preview: true });
    expect(recording.one("alicloud:oss/bucketLogging:BucketLogging").inputs.targetBucket).toBe(logBucket);
    const policy = recording.one("alicloud:oss/bucketPolicy:BucketPolicy", "store-policy");
    expect(pulumi.isUnknown(policy.inputs.policy)).toBe(true);
    expect(policy.propertyDependencies.policy).toContain(recording.one("alicloud:vpc/network:Network").urn);
  });
});

interface Options {
  readonly lock?: boolean;
  readonly versioning?: boolean;
  readonly deletionProtection?: boolean;
}

function store({ opts, key, logStore, network }: Hangzhou, options: Options = {}): void {
  const base = { versioning: true, deletionProtection: true, ...options };
  new ObjectStore(
    "store",
    { residency, bucketName: "recordings", key, logStore, network, retentionDays: 60, ...base },
    opts,
  );
}

function statements(recording: Recording): unknown[] {
  const { policy } = recording.one("alicloud:oss/bucketPolicy:BucketPolicy", "store-policy").inputs;
  return JSON.parse(String(policy)).Statement;
}
