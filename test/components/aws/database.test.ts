/** The database of personal data: closed, encrypted by the key, in two zones, copied nowhere outside its region. */
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { Database } from "../../../components/aws/database.ts";
import { type Recording, resolved } from "../recorder.ts";
import { expectWellFormed, inFrankfurt, keptKeyArn, keyArn, residency, zones } from "./frankfurt.ts";

const plain = {
  residency,
  engine: "postgresql",
  version: "16",
  size: "medium",
  storageGiB: 100,
  backupDays: 14,
  zones,
  deletionProtection: true,
  logRetentionDays: 200,
} as const;
type Extra = Partial<ConstructorParameters<typeof Database>[1]>;

async function build(extra: Extra = {}) {
  let database: Database | undefined;
  const recording = await inFrankfurt(({ key, network, under }) => {
    database = new Database("crm", { ...plain, key, network, ...extra }, under);
  });
  if (!database) throw new Error("not built");
  return { recording, database, instance: recording.one("aws:rds/instance:Instance") };
}

function parameters(recording: Recording) {
  const { inputs } = recording.one("aws:rds/parameterGroup:ParameterGroup");
  return inputs.parameters as { name: string; value: string; applyMethod: string }[];
}

describe("aws database", () => {
  it("is PostgreSQL of the asked version, size and storage, in two zones", async () => {
    const { recording, instance, database } = await build();
    expectWellFormed(recording);
    expect(instance.inputs).toMatchObject({
      identifier: "crm",
      engine: "postgres",
      engineVersion: "16",
      autoMinorVersionUpgrade: true,
      instanceClass: "db.m6g.large",
      allocatedStorage: 100,
      multiAz: true,
    });
    expect(recording.one("aws:rds/subnetGroup:SubnetGroup").inputs.subnetIds).toEqual([
      "fra-network-private-eu-central-1a-id",
      "fra-network-private-eu-central-1b-id",
    ]);
    expect(instance.inputs.dbSubnetGroupName).toBe("crm-subnets");
    expect(await resolved(database.instanceId)).toBe("crm");
    expect(await resolved(database.host)).toBe("crm.internal");
  });

  it("has what RDS includes from 400 GiB on, and leaves a smaller disk as RDS makes it", async () => {
    const inputsOf = async (storageGiB: number) =>
      (await build({ storageGiB })).recording.one("aws:rds/instance:Instance").inputs;
    expect(await inputsOf(400)).toMatchObject({ iops: 12_000, storageThroughput: 500 });
    expect(Object.keys(await inputsOf(399))).not.toContain("iops");
  });

  it("can be upgraded to another version on offer, and is what it was asked to be once a run is over", async () => {
    const { recording, instance } = await build({ version: "17" });
    expect(instance.inputs).toMatchObject({
      engineVersion: "17",
      allowMajorVersionUpgrade: true,
      applyImmediately: true,
    });
    // A family of its own for each version, made before the old one is left: it must be free to choose another name.
    expect(recording.one("aws:rds/parameterGroup:ParameterGroup").inputs).not.toHaveProperty("name");
  });

  it("encrypts storage, insights, and the administrator's secret by the key, and holds no password", async () => {
    const { instance } = await build();
    expect(instance.inputs).toMatchObject({
      storageEncrypted: true,
      kmsKeyId: keptKeyArn,
      performanceInsightsEnabled: true,
      performanceInsightsKmsKeyId: keyArn,
      manageMasterUserPassword: true,
      masterUserSecretKmsKeyId: keyArn,
      iamDatabaseAuthenticationEnabled: true,
    });
    expect(instance.inputs).not.toHaveProperty("password");
  });

  it("answers on its port to the network only, and over TLS only", async () => {
    const { recording, instance } = await build();
    expect(instance.inputs).toMatchObject({
      publiclyAccessible: false,
      vpcSecurityGroupIds: ["crm-security-group-id"],
      parameterGroupName: "crm-parameters",
      caCertIdentifier: "rds-ca-rsa2048-g1",
    });
    const rules = [...recording.ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule")];
    expect(rules.filter(({ inputs }) => inputs.securityGroupId === "crm-security-group-id")).toMatchObject([
      { inputs: { ipProtocol: "tcp", fromPort: 5432, toPort: 5432, cidrIpv4: "10.30.0.0/16" } },
    ]);
    const egress = recording.ofType("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
    expect(egress.filter(({ inputs }) => inputs.securityGroupId === "crm-security-group-id")).toEqual([]);
    expect(recording.one("aws:rds/parameterGroup:ParameterGroup").inputs).toMatchObject({
      family: "postgres16",
    });
    expect(parameters(recording)).toContainEqual({ name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" });
  });

  it("logs who came, went, and changed tables and roles, and says of each parameter what RDS answers", async () => {
    const { recording } = await build();
    // Static ones are taken up by a start only, whatever was asked.
    const isStatic = new Set(["rds.force_ssl", "shared_preload_libraries"]);
    for (const { name, applyMethod } of parameters(recording)) {
      expect(applyMethod, name).toBe(isStatic.has(name) ? "pending-reboot" : "immediate");
    }
    expect(parameters(recording).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["log_connections", "log_disconnections", "pgaudit.log"]),
    );
  });

  it("is backed up in its region for the asked days, and no backup is lost with it", async () => {
    const { instance } = await build();
    expect(instance.inputs).toMatchObject({
      backupRetentionPeriod: 14,
      backupTarget: "region",
      copyTagsToSnapshot: true,
      skipFinalSnapshot: false,
      finalSnapshotIdentifier: "crm-final-crm-security-group-id",
      deletionProtection: true,
    });
    expect(instance.protect).toBe(true);
    const unprotected = (await build({ deletionProtection: false })).instance;
    expect(unprotected.inputs.deletionProtection).toBe(false);
    expect(unprotected.protect).toBe(false);
  });

  it("finds its log groups made before it: encrypted by the key, kept as long as asked", async () => {
    const { recording, instance } = await build();
    expect(instance.inputs.enabledCloudwatchLogsExports).toEqual(["postgresql", "upgrade"]);
    for (const log of ["postgresql", "upgrade"]) {
      const group = recording.one("aws:cloudwatch/logGroup:LogGroup", `crm-${log}-logs`);
      expect(group.inputs).toMatchObject({
        name: `/aws/rds/instance/crm/${log}`,
        kmsKeyId: keyArn,
        retentionInDays: 365,
      });
      expect(instance.dependencies).toContain(group.urn);
    }
  });

  it("tells when it stops, can't keep up, or is nearly full", async () => {
    const { recording } = await build({ alarmTopic: pulumi.output("arn:aws:sns:eu-central-1:111122223333:fra") });
    const alarms = recording.ofType("aws:cloudwatch/metricAlarm:MetricAlarm").map(({ inputs }) => inputs);
    expect(alarms).toMatchObject([
      { name: "crm-stopped", metricName: "CPUUtilization", treatMissingData: "breaching", evaluationPeriods: 3 },
      { name: "crm-full", metricName: "FreeStorageSpace", threshold: 10 * 2 ** 30 },
    ]);
    for (const { dimensions, alarmActions } of alarms) {
      expect(dimensions).toEqual({ DBInstanceIdentifier: "crm" });
      expect(alarmActions).toEqual(["arn:aws:sns:eu-central-1:111122223333:fra"]);
    }
  });

  it("needs two zones", async () => {
    await expect(build({ zones: ["eu-central-1a"] })).rejects.toThrow(
      "crm needs two zones, for the primary and its standby; found eu-central-1a.",
    );
  });
});
