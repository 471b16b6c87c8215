/** The database is encrypted, reached from the network alone, and backed up in its region only. */
import { describe, expect, it } from "vitest";
import { Database } from "../../../components/alicloud/database.ts";
import type { DatabaseArgs } from "../../../components/contract/database.ts";
import { accountId, cidr, type Hangzhou, inHangzhou, keyId, residency, subnetIds, zones } from "./hangzhou.ts";

describe("Database", () => {
  it("is PostgreSQL of the version and size asked, with a standby in the second zone", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => database(hangzhou))).one("alicloud:rds/instance:Instance");
    expect(inputs).toMatchObject({
      engine: "PostgreSQL",
      engineVersion: "16.0",
      category: "HighAvailability",
      instanceType: "pg.x4.large.2c",
      instanceStorage: 200,
      zoneId: "cn-hangzhou-h",
      zoneIdSlaveA: "cn-hangzhou-i",
      vswitchId: subnetIds.join(","),
    });
  });

  it("encrypts its disks by the stack's key, under the role RDS has for that", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => database(hangzhou))).one("alicloud:rds/instance:Instance");
    expect(inputs).toMatchObject({
      encryptionKey: keyId,
      roleArn: `acs:ram::${accountId}:role/aliyunrdsinstanceencryptiondefaultrole`,
      dbInstanceStorageType: "cloud_essd",
    });
  });

  it("is reached from the network only, and over TLS only", async () => {
    const recording = await inHangzhou((hangzhou) => database(hangzhou));
    const { inputs } = recording.one("alicloud:rds/instance:Instance");
    expect(inputs).toMatchObject({ securityIps: [cidr], sslAction: "Open" });
    expect(inputs.pgHbaConfs).toEqual([
      { type: "hostssl", priorityId: 0, database: "all", user: "all", address: cidr, method: "md5" },
    ]);
    expect(recording.ofType("alicloud:rds/connection:Connection")).toEqual([]);
  });

  it("is backed up every day for the days asked, in its region only", async () => {
    const recording = await inHangzhou((hangzhou) => database(hangzhou));
    const { inputs } = recording.one("alicloud:rds/backupPolicy:BackupPolicy");
    expect(inputs).toMatchObject({
      instanceId: "database-instance-id",
      backupRetentionPeriod: 21,
      enableBackupLog: true,
      logBackupRetentionPeriod: 21,
    });
    expect(inputs.preferredBackupPeriods).toHaveLength(7);
    expect(recording.resources.filter(({ type }) => /cross|ddr|readOnly/i.test(type))).toEqual([]);
  });

  it.each([
    [30, 30],
    [31, 180],
    [366, 1095],
  ])("keeps its logs for %i days asked as %i", async (asked, kept) => {
    const recording = await inHangzhou((hangzhou) => database(hangzhou, { logRetentionDays: asked }));
    expect(recording.one("alicloud:rds/instance:Instance").inputs).toMatchObject({
      sqlCollectorStatus: "Enabled",
      sqlCollectorConfigValue: kept,
    });
  });

  it("logs who came, who went and how long it took", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => database(hangzhou))).one("alicloud:rds/instance:Instance");
    expect(inputs.parameters).toEqual([
      { name: "log_connections", value: "on" },
      { name: "log_disconnections", value: "on" },
      { name: "log_duration", value: "on" },
    ]);
  });

  it("tells the stack's contacts of a disk or connections nearly used up, where there are contacts", async () => {
    const recording = await inHangzhou((hangzhou) => database(hangzhou, { alarmTopic: hangzhou.logStore.alarmTopic }));
    const alarms = recording.ofType("alicloud:cms/alarm:Alarm");
    expect(alarms.map(({ inputs }) => inputs.metric).sort()).toEqual([
      "conn_usgae",
      "cpu_usage",
      "local_fs_size_usage",
    ]);
    for (const { inputs } of alarms) {
      expect(inputs.contactGroups).toEqual(["logs"]);
      expect(inputs.metricDimensions).toBe('[{"instanceId":"database-instance-id"}]');
    }
    const without = await inHangzhou((hangzhou) => database(hangzhou));
    expect(without.ofType("alicloud:cms/alarm:Alarm")).toEqual([]);
  });

  it("is protected from deletion where asked, and only there", async () => {
    for (const deletionProtection of [true, false]) {
      const recording = await inHangzhou((hangzhou) => database(hangzhou, { deletionProtection }));
      expect(recording.one("alicloud:rds/instance:Instance").inputs.deletionProtection).toBe(deletionProtection);
    }
  });

  it("tells its id and private host", async () => {
    const recording = await inHangzhou((hangzhou) => database(hangzhou));
    expect(recording.outputsOf(recording.one("landlocked:alicloud:Database"))).toEqual({
      instanceId: "database-instance-id",
      host: "pgm-1.pg.rds.aliyuncs.com",
    });
  });

  it("says what it can't be", async () => {
    await inHangzhou((hangzhou) => {
      expect(() => database(hangzhou, { zones: ["cn-hangzhou-h"] })).toThrow("database has 1 zone(s)");
      expect(() => database(hangzhou, { logRetentionDays: 2000 })).toThrow("1 to 1825 days, not 2000");
    });
  });
});

function database({ opts, key, network }: Hangzhou, args: Partial<DatabaseArgs> = {}): void {
  new Database(
    "database",
    {
      residency,
      engine: "postgresql",
      version: "16",
      size: "medium",
      storageGiB: 200,
      backupDays: 21,
      key,
      network,
      zones,
      deletionProtection: true,
      logRetentionDays: 180,
      ...args,
    },
    opts,
  );
}
