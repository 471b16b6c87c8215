/** The bucket of personal data: private, encrypted by the key, versioned, logged, reached from the network only. */
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { ObjectStore } from "../../../components/aws/object-store.ts";
import { resolved } from "../recorder.ts";
import {
  account,
  beijing,
  expectWellFormed,
  inFrankfurt,
  keyArn,
  residency,
  statement,
  statements,
} from "./frankfurt.ts";

const plain = { bucketName: "orders-fra", retentionDays: 30, versioning: true, deletionProtection: true };
type Extra = Partial<ConstructorParameters<typeof ObjectStore>[1]>;

async function build(extra: Extra = {}, options: Parameters<typeof inFrankfurt>[1] = {}) {
  let store: ObjectStore | undefined;
  const recording = await inFrankfurt(({ key, logStore, network, under }) => {
    store = new ObjectStore("orders", { residency, key, logStore, network, ...plain, ...extra }, under);
  }, options);
  if (!store) throw new Error("not built");
  const setting = (type: string) =>
    recording.one(`aws:s3/${type[0]?.toLowerCase()}${type.slice(1)}:${type}`, orders(type));
  return { recording, store, setting };
}

/** The log store has most settings too; the store's own begin with its name. */
function orders(type: string): string {
  const ends: Record<string, string> = {
    Bucket: "orders",
    BucketPublicAccessBlock: "orders-public-access",
    BucketOwnershipControls: "orders-ownership",
    BucketServerSideEncryptionConfiguration: "orders-encryption",
    BucketVersioning: "orders-versioning",
    BucketLifecycleConfiguration: "orders-lifecycle",
    BucketPolicy: "orders-policy",
  };
  return ends[type] ?? "";
}

describe("aws object store", () => {
  it("is a private bucket of the asked name, encrypted by the key", async () => {
    const { recording, setting } = await build();
    expectWellFormed(recording);
    expect(setting("Bucket").inputs).toMatchObject({
      bucket: "orders-fra",
      forceDestroy: false,
      objectLockEnabled: false,
      tags: { Name: "orders-fra" },
    });
    expect(setting("Bucket").protect).toBe(true);
    expect(setting("BucketPublicAccessBlock").inputs).toEqual({
      bucket: "orders-fra",
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(setting("BucketOwnershipControls").inputs.rule).toEqual({ objectOwnership: "BucketOwnerEnforced" });
    expect(setting("BucketServerSideEncryptionConfiguration").inputs.rules).toEqual([
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
        bucketKeyEnabled: true,
      },
    ]);
  });

  it("keeps noncurrent versions for the asked days, and objects for ever", async () => {
    const { setting } = await build();
    expect(setting("BucketVersioning").inputs.versioningConfiguration).toEqual({ status: "Enabled" });
    const [rule] = setting("BucketLifecycleConfiguration").inputs.rules as Record<string, unknown>[];
    expect(rule).toMatchObject({ status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 30 } });
    expect(rule).not.toHaveProperty("expiration");
    const unversioned = await build({ versioning: false });
    expect(unversioned.setting("BucketVersioning").inputs.versioningConfiguration).toEqual({ status: "Suspended" });
  });

  it("writes its access logs to the log store", async () => {
    const { setting } = await build();
    expect(setting("BucketLogging").inputs).toEqual({
      bucket: "orders-fra",
      targetBucket: `fra-logs-${account}`,
      targetPrefix: "orders-fra/",
    });
  });

  it("refuses plain HTTP, other accounts, and objects outside the network, but locks nobody out of the settings", async () => {
    const { setting } = await build();
    const policy = setting("BucketPolicy");
    const everything = ["arn:aws:s3:::orders-fra", "arn:aws:s3:::orders-fra/*"];
    expect(statements(policy).every(({ Effect, Principal }) => Effect === "Deny" && Principal === "*")).toBe(true);
    expect(statement(policy, "DenyPlainHttp")).toMatchObject({
      Resource: everything,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    expect(statement(policy, "DenyOldTls").Condition).toEqual({ NumericLessThan: { "s3:TlsVersion": "1.2" } });
    expect(statement(policy, "DenyOtherAccounts")).toMatchObject({
      Action: "s3:*",
      Resource: everything,
      Condition: {
        StringNotEquals: { "aws:PrincipalAccount": account },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    });
    expect(statement(policy, "DenyServicesForOtherAccounts").Condition).toEqual({
      StringNotEquals: { "aws:SourceAccount": account },
      Bool: { "aws:PrincipalIsAWSService": "true" },
      Null: { "aws:SourceAccount": "false" },
    });
    const outside = statement(policy, "DenyObjectsOutsideTheNetwork");
    expect(outside).toMatchObject({
      Resource: everything,
      Condition: {
        StringNotEquals: { "aws:SourceVpce": "fra-network-endpoints-s3-id" },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false", "aws:ViaAWSService": "false" },
      },
    });
    const actions = outside.Action as string[];
    for (const kept of ["s3:DeleteObject*", "s3:PutObject*", "s3:ListBucketVersions"]) expect(actions).toContain(kept);
    // Without these Pulumi neither finds nor configures the bucket.
    for (const action of actions) expect(action).not.toMatch(/^s3:(ListBucket$|\*|(Get|Put|Delete)Bucket)/);
  });

  it("locks audit data for the asked days against everybody, then lets it expire", async () => {
    const { recording, setting } = await build({ lock: true, versioning: false, deletionProtection: false });
    expectWellFormed(recording);
    expect(setting("Bucket").inputs).toMatchObject({ objectLockEnabled: true, forceDestroy: false });
    expect(setting("BucketObjectLockConfiguration").inputs).toEqual({
      bucket: "orders-fra",
      rule: { defaultRetention: { mode: "COMPLIANCE", days: 30 } },
    });
    expect(setting("BucketVersioning").inputs.versioningConfiguration).toEqual({ status: "Enabled" });
    expect(setting("BucketLifecycleConfiguration").inputs.rules).toMatchObject([
      { expiration: { days: 30 }, noncurrentVersionExpiration: { noncurrentDays: 1 } },
    ]);
    const unlocked = await build();
    expect(unlocked.recording.ofType("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration")).toEqual([]);
  });

  it("stays with all its settings where nobody may empty it, and goes with the stack where somebody may", async () => {
    const ofStore = ({ recording }: Awaited<ReturnType<typeof build>>) =>
      recording.resources.filter(({ type, name }) => type.startsWith("aws:s3/") && name.startsWith("orders"));
    const kept = ofStore(await build({ lock: true, deletionProtection: false }));
    // Where it logs to is gone by then.
    expect(kept.flatMap(({ name, retainOnDelete }) => (retainOnDelete ? [] : [name]))).toEqual(["orders-logging"]);
    const governed = await build({ lock: true, lockMode: "governance", deletionProtection: false });
    expect(ofStore(governed).filter(({ retainOnDelete }) => retainOnDelete)).toEqual([]);
    expect(governed.setting("Bucket").inputs).toMatchObject({ objectLockEnabled: true, forceDestroy: true });
    expect(governed.setting("BucketObjectLockConfiguration").inputs.rule).toEqual({
      defaultRetention: { mode: "GOVERNANCE", days: 30 },
    });
    expect(ofStore(await build({ deletionProtection: false })).filter(({ retainOnDelete }) => retainOnDelete)).toEqual(
      [],
    );
  });

  it("leaves what resources of their own configure to those", async () => {
    const { setting } = await build();
    expect(setting("Bucket").ignoreChanges).toEqual(
      expect.arrayContaining([
        "policy",
        "versioning",
        "logging",
        "lifecycleRules",
        "serverSideEncryptionConfiguration",
      ]),
    );
    for (const input of setting("Bucket").ignoreChanges) expect(setting("Bucket").inputs).not.toHaveProperty(input);
  });

  it("sets what must come first before what needs it", async () => {
    const { recording, setting } = await build({ lock: true });
    const versioning = setting("BucketVersioning").urn;
    expect(setting("BucketLifecycleConfiguration").dependencies).toContain(versioning);
    expect(setting("BucketObjectLockConfiguration").dependencies).toContain(versioning);
    expect(setting("BucketPolicy").dependencies).toContain(setting("BucketPublicAccessBlock").urn);
    const delivery = recording.one("aws:s3/bucketPolicy:BucketPolicy", "fra-logs-policy").urn;
    expect(setting("BucketLogging").dependencies).toContain(delivery);
  });

  it("adds what its owner grants, behind the denials", async () => {
    const grant = {
      Sid: "Extra",
      Effect: "Allow",
      Principal: { Service: "x.amazonaws.com" },
      Action: "s3:PutObject",
    } as const;
    const { setting } = await build({ grants: [grant] });
    expect(statements(setting("BucketPolicy")).at(-1)).toEqual(grant);
  });

  it("in preview knows its name and ARN, and its policy by where the unknown comes from", async () => {
    const { recording, store, setting } = await build({}, { preview: true });
    expect(await resolved(store.arn)).toBe("arn:aws:s3:::orders-fra");
    expect(await resolved(store.bucketName)).toBe("orders-fra");
    const policy = setting("BucketPolicy");
    expect(pulumi.isUnknown(policy.inputs.policy)).toBe(true);
    const endpoint = recording.one("aws:ec2/vpcEndpoint:VpcEndpoint", "-s3");
    expect(policy.propertyDependencies.policy).toEqual([endpoint.urn]);
    expect(setting("BucketPublicAccessBlock").inputs).toMatchObject({ bucket: "orders-fra", blockPublicPolicy: true });
  });

  it("builds ARNs of its own partition", async () => {
    const { store } = await build({}, { place: beijing });
    expect(await resolved(store.arn)).toBe("arn:aws-cn:s3:::orders-fra");
  });
});
