/** The trail is of this region only, complete for the stores, and nobody can take back what it wrote. */
import { describe, expect, it } from "vitest";
import { AuditTrail } from "../../../components/aws/audit-trail.ts";
import { ObjectStore } from "../../../components/aws/object-store.ts";
import { resolved } from "../recorder.ts";
import {
  account,
  expectWellFormed,
  inFrankfurt,
  keptKeyArn,
  keyArn,
  region,
  residency,
  statement,
  statements,
} from "./frankfurt.ts";

async function build(withStore = true, extra: Partial<ConstructorParameters<typeof AuditTrail>[1]> = {}) {
  let audit: AuditTrail | undefined;
  const recording = await inFrankfurt(({ key, logStore, network, under }) => {
    const common = { residency, key, logStore, network, deletionProtection: true };
    const own = { bucketName: "orders-fra", retentionDays: 30, versioning: true };
    const stores = withStore ? [new ObjectStore("orders", { ...common, ...own }, under)] : [];
    audit = new AuditTrail(
      "audit",
      { ...common, region, bucketName: "audit-fra", retentionDays: 365, stores, ...extra },
      under,
    );
  });
  if (!audit) throw new Error("not built");
  return { recording, audit, trail: recording.one("aws:cloudtrail/trail:Trail") };
}

describe("aws audit trail", () => {
  it("records this region only, signed, encrypted by the key", async () => {
    const { recording, audit, trail } = await build();
    expectWellFormed(recording);
    expect(trail.inputs).toMatchObject({
      name: "audit",
      isMultiRegionTrail: false,
      includeGlobalServiceEvents: false,
      enableLogFileValidation: true,
      kmsKeyId: keptKeyArn,
      s3BucketName: "audit-fra",
    });
    expect(trail.protect).toBe(true);
    expect(await resolved(audit.trailName)).toBe("audit");
  });

  it("records management events, and data events of the stores", async () => {
    const { trail } = await build();
    expect(trail.inputs.advancedEventSelectors).toEqual([
      { name: "Management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
      {
        name: "Objects of the stores",
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::S3::Object"] },
          { field: "resources.ARN", startsWiths: ["arn:aws:s3:::orders-fra/"] },
        ],
      },
    ]);
    const withoutStores = (await build(false)).trail;
    expect(withoutStores.inputs.advancedEventSelectors).toHaveLength(1);
  });

  it("writes into a store of its own, locked for the asked days", async () => {
    const { recording, audit, trail } = await build();
    expect(audit.store).toBeInstanceOf(ObjectStore);
    expect(await resolved(audit.store.bucketName)).toBe("audit-fra");
    expect(recording.one("aws:s3/bucket:Bucket", "audit-store").inputs.objectLockEnabled).toBe(true);
    const lock = recording.one("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration");
    expect(lock.inputs).toEqual({ bucket: "audit-fra", rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } } });
    const policy = recording.one("aws:s3/bucketPolicy:BucketPolicy", "audit-store-policy");
    expect(trail.dependencies).toEqual(expect.arrayContaining([policy.urn, lock.urn]));
  });

  it("stays with its bucket when the stack is destroyed, but for a lock that can be lifted", async () => {
    expect((await build()).trail.retainOnDelete).toBe(true);
    const { recording, trail } = await build(true, { lockMode: "governance" });
    expect(trail.retainOnDelete).toBe(false);
    expect(recording.resources.filter(({ retainOnDelete }) => retainOnDelete).map(({ name }) => name)).toEqual([
      "fra-key-kept",
    ]);
  });

  it("alone may write there, as this one trail", async () => {
    const { recording } = await build();
    const policy = recording.one("aws:s3/bucketPolicy:BucketPolicy", "audit-store-policy");
    const trailArn = `arn:aws:cloudtrail:${region}:${account}:trail/audit`;
    const granted = statements(policy).filter(({ Effect }) => Effect === "Allow");
    expect(granted.map(({ Sid }) => Sid)).toEqual(["TrailReadsTheAcl", "TrailWrites"]);
    expect(statement(policy, "TrailReadsTheAcl")).toMatchObject({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:GetBucketAcl",
      Resource: "arn:aws:s3:::audit-fra",
      Condition: { StringEquals: { "aws:SourceArn": trailArn } },
    });
    expect(statement(policy, "TrailWrites")).toMatchObject({
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::audit-fra/AWSLogs/${account}/*`,
      Condition: { StringEquals: { "aws:SourceArn": trailArn, "s3:x-amz-acl": "bucket-owner-full-control" } },
    });
    // CloudTrail comes as a service, from no endpoint: no denial may meet it.
    for (const sid of ["DenyOtherAccounts", "DenyObjectsOutsideTheNetwork"]) {
      expect(statement(policy, sid).Condition).toMatchObject({
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      });
    }
  });

  it("is watched for what lets data out or blinds it, each with an alarm", async () => {
    const { recording } = await build();
    const filters = recording.ofType("aws:cloudwatch/logMetricFilter:LogMetricFilter");
    const alarms = recording.ofType("aws:cloudwatch/metricAlarm:MetricAlarm");
    expect(filters.map(({ name }) => name)).toEqual(alarms.map(({ name }) => name));
    expect(filters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["audit-trail-changed", "audit-key-ending"]),
    );
    for (const { inputs } of filters) {
      expect(inputs.logGroupName).toBe("/landlocked/fra-logs");
      // CloudWatch takes no longer one.
      expect(String(inputs.pattern).length).toBeLessThanOrEqual(1024);
      const { namespace, name } = inputs.metricTransformation as Record<string, string>;
      expect(alarms.map((alarm) => alarm.inputs)).toContainEqual(
        expect.objectContaining({ namespace, metricName: name }),
      );
    }
  });

  it("delivers to the encrypted log group too, through a role that can do nothing else", async () => {
    const { recording, trail } = await build();
    const logGroup = `arn:aws:logs:${region}:${account}:log-group:/landlocked/fra-logs`;
    expect(trail.inputs).toMatchObject({
      cloudWatchLogsGroupArn: `${logGroup}:*`,
      cloudWatchLogsRoleArn: "arn:aws:iam/role:audit-role",
    });
    expect(recording.one("aws:cloudwatch/logGroup:LogGroup", "fra-logs-log-group").inputs.kmsKeyId).toBe(keyArn);
    const role = recording.one("aws:iam/role:Role", "audit-role");
    expect(statements(role, "assumeRolePolicy")).toMatchObject([
      { Principal: { Service: "cloudtrail.amazonaws.com" } },
    ]);
    expect(statements(recording.one("aws:iam/rolePolicy:RolePolicy", "audit-role-policy"))).toEqual([
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: `${logGroup}:log-stream:${account}_CloudTrail_${region}*`,
      },
    ]);
  });
});
