/** The database that personal data is kept in: closed to all but the network, and copied nowhere outside its region. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/database.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { databaseAlarms } from "./database-alarms.ts";
import { databaseClass } from "./instance-classes.ts";
import { logRetention } from "./log-retention.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

type Args = contract.DatabaseArgs;

/**
 * TLS forced, and who came, went and changed what (CIS PostgreSQL 3.1.20, 3.1.21, 6.2). A static parameter is taken up when
 * the instance is made, and RDS answers with pending-reboot for it and for a value that is its own default.
 */
const parameters = [
  { name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" },
  { name: "shared_preload_libraries", value: "pg_stat_statements,pgaudit", applyMethod: "pending-reboot" },
  { name: "pgaudit.log", value: "ddl,role", applyMethod: "immediate" },
  { name: "log_connections", value: "1", applyMethod: "immediate" },
  { name: "log_disconnections", value: "1", applyMethod: "immediate" },
];

const exportedLogs = ["postgresql", "upgrade"] as const;

/**
 * PostgreSQL on RDS with a standby in a second zone. Its identifier is the component's name. The administrator's password
 * is made and rotated by Secrets Manager, under the key; no stack's state holds it.
 */
export class Database extends pulumi.ComponentResource implements contract.Database {
  readonly instanceId: pulumi.Output<string>;
  readonly host: pulumi.Output<string>;
  readonly nodes: {
    readonly subnetGroup: aws.rds.SubnetGroup;
    readonly securityGroup: aws.ec2.SecurityGroup;
    readonly ingressRule: aws.vpc.SecurityGroupIngressRule;
    readonly parameterGroup: aws.rds.ParameterGroup;
    readonly logGroups: readonly aws.cloudwatch.LogGroup[];
    readonly instance: aws.rds.Instance;
    readonly alarms: readonly aws.cloudwatch.MetricAlarm[];
  };

  constructor(name: string, args: Args & Changes<"Database">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:Database", name, {}, transformed(children.Database, args, opts));
    const place = componentPlace(this, name);
    const subnetGroup = this.createSubnetGroup(name, args);
    const securityGroup = this.createSecurityGroup(name, args);
    const ingressRule = this.createIngressRule(name, args, securityGroup);
    const parameterGroup = this.createParameterGroup(name, args);
    const logGroups = exportedLogs.map((log) => this.createLogGroup(name, args, log));
    const instance = this.createInstance(name, args, place, subnetGroup, securityGroup, parameterGroup, logGroups);
    const alarms = databaseAlarms(this, name, args, instance);
    this.nodes = { subnetGroup, securityGroup, ingressRule, parameterGroup, logGroups, instance, alarms };
    this.instanceId = instance.identifier;
    this.host = instance.address;
    this.registerOutputs({ instanceId: this.instanceId, host: this.host });
  }

  private createSubnetGroup(name: string, args: Args): aws.rds.SubnetGroup {
    const subnetIds = args.network.subnetIds.slice(0, 2);
    if (args.zones.length < 2 || subnetIds.length < 2) {
      throw new Error(`${name} needs two zones, for the primary and its standby; found ${args.zones.join(", ")}.`);
    }
    return new aws.rds.SubnetGroup(
      `${name}-subnets`,
      { description: `Private subnets of ${name}`, subnetIds, tags: tagsOf(args, name) },
      { parent: this },
    );
  }

  /** A database answers; it has no need to call, hence no egress. */
  private createSecurityGroup(name: string, args: Args): aws.ec2.SecurityGroup {
    return new aws.ec2.SecurityGroup(
      `${name}-security-group`,
      { vpcId: args.network.networkId, description: `PostgreSQL of ${name}`, tags: tagsOf(args, name) },
      { parent: this },
    );
  }

  private createIngressRule(name: string, args: Args, group: aws.ec2.SecurityGroup) {
    return new aws.vpc.SecurityGroupIngressRule(
      `${name}-ingress`,
      {
        securityGroupId: group.id,
        description: "PostgreSQL from the network",
        ipProtocol: "tcp",
        fromPort: 5432,
        toPort: 5432,
        cidrIpv4: args.network.cidr,
        tags: tagsOf(args, name),
      },
      { parent: this },
    );
  }

  private createParameterGroup(name: string, args: Args): aws.rds.ParameterGroup {
    return new aws.rds.ParameterGroup(
      `${name}-parameters`,
      {
        family: `postgres${args.version}`,
        description: `TLS forced for ${name}`,
        parameters,
        tags: tagsOf(args, name),
      },
      { parent: this },
    );
  }

  /** Made before the instance: RDS would make it itself, unencrypted and kept for ever. */
  private createLogGroup(name: string, args: Args, log: string): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
      `${name}-${log}-logs`,
      {
        name: `/aws/rds/instance/${name}/${log}`,
        retentionInDays: logRetention(args.logRetentionDays),
        kmsKeyId: args.key.keyId,
        tags: tagsOf(args, name),
      },
      { parent: this },
    );
  }

  private createInstance(
    name: string,
    args: Args,
    place: ComponentPlace,
    subnetGroup: aws.rds.SubnetGroup,
    securityGroup: aws.ec2.SecurityGroup,
    parameterGroup: aws.rds.ParameterGroup,
    logGroups: readonly aws.cloudwatch.LogGroup[],
  ): aws.rds.Instance {
    return new aws.rds.Instance(
      name,
      {
        identifier: name,
        engine: "postgres",
        engineVersion: args.version,
        autoMinorVersionUpgrade: true,
        allowMajorVersionUpgrade: true,
        // Otherwise changes wait for the maintenance window, and until then each run finds them still to be made.
        applyImmediately: true,
        instanceClass: place.region.apply((region) => databaseClass(region, args.size)),
        allocatedStorage: args.storageGiB,
        storageType: "gp3",
        // From here on RDS includes more and takes no less, while the provider would send what a smaller disk had.
        ...(args.storageGiB >= 400 ? { iops: 12_000, storageThroughput: 500 } : {}),
        storageEncrypted: true,
        // Snapshots are under their instance's key, and the last one outlives the stack.
        kmsKeyId: args.key.keptKeyId,
        multiAz: true,
        publiclyAccessible: false,
        dbSubnetGroupName: subnetGroup.name,
        vpcSecurityGroupIds: [securityGroup.id],
        parameterGroupName: parameterGroup.name,
        caCertIdentifier: "rds-ca-rsa2048-g1",
        username: "landlocked",
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: args.key.keyId,
        iamDatabaseAuthenticationEnabled: true,
        backupRetentionPeriod: args.backupDays,
        backupTarget: "region",
        copyTagsToSnapshot: true,
        skipFinalSnapshot: false,
        // Of this life of the stack only: the snapshot stays, and its name with it, when the stack is destroyed.
        finalSnapshotIdentifier: pulumi.interpolate`${name}-final-${securityGroup.id}`,
        deletionProtection: args.deletionProtection,
        performanceInsightsEnabled: true,
        performanceInsightsKmsKeyId: args.key.keyId,
        performanceInsightsRetentionPeriod: 7,
        enabledCloudwatchLogsExports: [...exportedLogs],
        tags: tagsOf(args, name),
      },
      { parent: this, dependsOn: [...logGroups], ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }
}

function tagsOf(args: Args, name: string): Record<string, string> {
  return { ...residencyTags(args.residency), Name: name };
}
