/** The audit trail sees every management event of its region and keeps it where nobody can change it. */
import { describe, expect, it } from "vitest";
import { AuditTrail } from "../../../components/alicloud/audit-trail.ts";
import { ObjectStore } from "../../../components/alicloud/object-store.ts";
import { accountId, type Hangzhou, inHangzhou, keyId, logProject, region, residency } from "./hangzhou.ts";

const trail = "alicloud:actiontrail/trail:Trail";

describe("AuditTrail", () => {
  it("records every management event of its region only", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => audit(hangzhou))).one(trail);
    expect(inputs).toMatchObject({
      trailName: "trail",
      trailRegion: region,
      eventRw: "All",
      isOrganizationTrail: false,
      status: "Enable",
    });
  });

  it("writes to the locked store, once its policy and lock stand, and to the log project", async () => {
    const recording = await inHangzhou((hangzhou) => audit(hangzhou));
    const { inputs, dependencies } = recording.one(trail);
    expect(inputs).toMatchObject({
      ossBucketName: "audit-records",
      slsProjectArn: `acs:log:${region}:${accountId}:project/${logProject}`,
    });
    expect(dependencies).toContain(recording.one("alicloud:oss/bucketWorm:BucketWorm").urn);
    expect(dependencies).toContain(recording.one("alicloud:oss/bucketPolicy:BucketPolicy", "trail-store-policy").urn);
  });

  it("keeps records encrypted by the key, and locked for the days asked", async () => {
    const recording = await inHangzhou((hangzhou) => audit(hangzhou));
    expect(recording.one("alicloud:oss/bucketWorm:BucketWorm").inputs).toEqual({
      bucket: "audit-records",
      retentionPeriodInDays: 400,
      status: "Locked",
    });
    const encryption = recording.one(
      "alicloud:oss/bucketServerSideEncryption:BucketServerSideEncryption",
      "trail-store-encryption",
    );
    expect(encryption.inputs.kmsMasterKeyId).toBe(keyId);
    expect(recording.ofType("alicloud:oss/bucketVersioning:BucketVersioning").map(({ name }) => name)).toEqual([
      "files-versioning",
    ]);
  });

  it("records data events of OSS in the region where the stack has stores, and only there", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => audit(hangzhou))).one(trail);
    expect(inputs.dataEventTrailRegion).toBe(region);
    expect(JSON.parse(String(inputs.eventSelectors))).toEqual([{ ReadWriteType: "All", ServiceName: "Oss" }]);
    const without = (await inHangzhou((hangzhou) => audit(hangzhou, false))).one(trail);
    expect(without.inputs).not.toHaveProperty("eventSelectors");
    expect(without.inputs).not.toHaveProperty("dataEventTrailRegion");
  });

  it("goes on when the stack is destroyed, into the store and under the key that stay", async () => {
    const recording = await inHangzhou((hangzhou) => audit(hangzhou));
    expect(recording.one(trail).retainOnDelete).toBe(true);
    expect(recording.one("alicloud:oss/bucket:Bucket", "trail-store-bucket").retainOnDelete).toBe(true);
    expect(recording.one("alicloud:kms/key:Key").retainOnDelete).toBe(true);
  });

  it("locks nothing outside production, where the stack is to go: versions are kept, and services still deliver", async () => {
    const recording = await inHangzhou((hangzhou) => audit(hangzhou, true, "governance"));
    expect(recording.ofType("alicloud:oss/bucketWorm:BucketWorm")).toEqual([]);
    expect(recording.one(trail).retainOnDelete).toBe(false);
    expect(
      recording.one("alicloud:oss/bucketVersioning:BucketVersioning", "trail-store-versioning").inputs.status,
    ).toBe("Enabled");
    expect(recording.one("alicloud:oss/bucket:Bucket", "trail-store-bucket").inputs.lifecycleRules).toMatchObject([
      { expirations: [{ days: 400 }], noncurrentVersionExpirations: [{ days: 30 }] },
    ]);
    const policy = String(recording.one("alicloud:oss/bucketPolicy:BucketPolicy", "trail-store-policy").inputs.policy);
    expect(policy).not.toContain("oss:PutObject");
  });

  it("tells the trail's name and its store", async () => {
    const recording = await inHangzhou((hangzhou) => audit(hangzhou));
    expect(recording.outputsOf(recording.one("landlocked:alicloud:AuditTrail"))).toEqual({
      trailName: "trail",
      store: recording.one("landlocked:alicloud:ObjectStore", "trail-store").urn,
    });
  });
});

function audit(
  { opts, key, logStore, network }: Hangzhou,
  withStores = true,
  lockMode: "compliance" | "governance" = "compliance",
): void {
  const shared = { residency, key, logStore, network, deletionProtection: true };
  const stores = withStores
    ? [new ObjectStore("files", { ...shared, bucketName: "files", retentionDays: 30, versioning: true }, opts)]
    : [];
  new AuditTrail(
    "trail",
    { ...shared, region, bucketName: "audit-records", retentionDays: 400, lockMode, stores },
    opts,
  );
}
