/** A stack's relational data: ApsaraDB RDS for PostgreSQL that only the network reaches and whose backups stay at home. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/database.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { databaseAlarms } from "./database-alarms.ts";
import { loggedConnections, tlsFromNetwork } from "./database-connections.ts";
import { componentPlace } from "./place.ts";

/** Dedicated high-availability classes: 2 CPU 8 GiB, 4 CPU 16 GiB, 8 CPU 32 GiB. */
const instanceTypes = { small: "pg.x4.medium.2c", medium: "pg.x4.large.2c", large: "pg.x4.xlarge.2c" } as const;

/** What RDS takes as days of kept SQL logs. */
const logDays = [30, 180, 365, 1095, 1825];

const everyDay = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * Primary and standby in the first two zones, disks encrypted by the key, TLS forced, no public address, backups in the
 * region (RDS copies none elsewhere unless a cross-region backup policy is made, and none is). Database logs are kept for
 * the shortest time RDS offers that is at least what was asked, since a law sets the least.
 *
 * The account must once have authorised RDS to use its keys (role AliyunRDSInstanceEncryptionDefaultRole).
 */
export class Database extends pulumi.ComponentResource implements contract.Database {
  readonly instanceId: pulumi.Output<string>;
  readonly host: pulumi.Output<string>;
  readonly nodes: {
    readonly instance: alicloud.rds.Instance;
    readonly backupPolicy: alicloud.rds.BackupPolicy;
    readonly alarms: readonly alicloud.cms.Alarm[];
  };

  constructor(name: string, args: contract.DatabaseArgs & Changes<"Database">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:Database", name, {}, transformed(children.Database, args, opts));
    const instance = this.createInstance(name, args);
    const backupPolicy = this.createBackupPolicy(name, args, instance);
    this.nodes = { instance, backupPolicy, alarms: this.createAlarms(name, args, instance) };
    this.instanceId = instance.id;
    this.host = instance.connectionString;
    this.registerOutputs({ instanceId: this.instanceId, host: this.host });
  }

  private createInstance(name: string, args: contract.DatabaseArgs): alicloud.rds.Instance {
    const { accountId } = componentPlace(this, name);
    return new alicloud.rds.Instance(
      `${name}-instance`,
      {
        instanceName: name,
        engine: "PostgreSQL",
        engineVersion: `${args.version}.0`,
        category: "HighAvailability",
        instanceType: instanceTypes[args.size],
        instanceChargeType: "Postpaid",
        instanceStorage: args.storageGiB,
        dbInstanceStorageType: "cloud_essd",
        encryptionKey: args.key.keyId,
        roleArn: pulumi.interpolate`acs:ram::${accountId}:role/aliyunrdsinstanceencryptiondefaultrole`,
        ...twoZones(name, args),
        securityIps: [args.network.cidr],
        sslAction: "Open",
        caType: "aliyun",
        pgHbaConfs: [tlsFromNetwork(args.network.cidr)],
        parameters: loggedConnections,
        autoUpgradeMinorVersion: "Auto",
        sqlCollectorStatus: "Enabled",
        sqlCollectorConfigValue: logRetention(name, args.logRetentionDays),
        deletionProtection: args.deletionProtection,
        tags: residencyTags(args.residency),
      },
      // RDS answers with the template of parameters it chose itself, and after a failover with its zones the other way round.
      {
        parent: this,
        ignoreChanges: ["dbParamGroupId", "zoneId", "zoneIdSlaveA"],
        ...(args.deletionProtection ? { protect: true } : {}),
      },
    );
  }

  private createAlarms(
    name: string,
    { alarmTopic: contactGroup, residency }: contract.DatabaseArgs,
    { id: instanceId }: alicloud.rds.Instance,
  ): readonly alicloud.cms.Alarm[] {
    if (contactGroup === undefined) return [];
    return databaseAlarms(this, name, { instanceId, contactGroup, tags: residencyTags(residency) });
  }

  private createBackupPolicy(
    name: string,
    args: contract.DatabaseArgs,
    instance: alicloud.rds.Instance,
  ): alicloud.rds.BackupPolicy {
    return new alicloud.rds.BackupPolicy(
      `${name}-backup-policy`,
      {
        instanceId: instance.id,
        preferredBackupPeriods: everyDay,
        preferredBackupTime: "18:00Z-19:00Z",
        backupRetentionPeriod: args.backupDays,
        enableBackupLog: true,
        logBackupRetentionPeriod: args.backupDays,
      },
      { parent: this },
    );
  }
}

/** RDS takes the switches of primary and standby as one text, in the order of their zones. */
function twoZones(name: string, args: contract.DatabaseArgs) {
  const [zoneId, zoneIdSlaveA] = args.zones;
  const [primary, standby] = args.network.subnetIds;
  if (!zoneId || !zoneIdSlaveA || !primary || !standby) {
    throw new Error(`${name} has ${args.zones.length} zone(s); primary and standby need two, each with a subnet.`);
  }
  return { zoneId, zoneIdSlaveA, vswitchId: pulumi.interpolate`${primary},${standby}` };
}

function logRetention(name: string, days: number): number {
  const retention = logDays.find((allowed) => allowed >= days);
  if (retention === undefined) throw new Error(`${name}: RDS keeps database logs for 1 to 1825 days, not ${days}.`);
  return retention;
}
