/** A database with four ways to a second region: automated backups, a snapshot's copy, a vault, an export. */

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const drRegion = config.require("drRegion") as aws.Region;
const dbPassword = config.requireSecret("dbPassword");

const net = new pulumi.StackReference(`acme/network/${pulumi.getStack()}`);
const vpcId = net.requireOutput("vpcId");
const subnetIds = net.requireOutput("privateSubnetIds");

const dr = new aws.Provider("dr", { region: drRegion });

const kms = new aws.kms.Key("db", { description: "db", enableKeyRotation: true });
const kmsDr = new aws.kms.Key("db-dr", { description: "db dr" }, { provider: dr });

const sg = new aws.ec2.SecurityGroup("db", {
  vpcId,
  ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/8"] }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
const subnets = new aws.rds.SubnetGroup("db", { subnetIds });
const params = new aws.rds.ParameterGroup("pg16", {
  family: "postgres16",
  parameters: [{ name: "rds.force_ssl", value: "1" }],
});
const db = new aws.rds.Instance(
  "main",
  {
    engine: "postgres",
    engineVersion: "16.3",
    instanceClass: "db.m6g.large",
    allocatedStorage: 200,
    dbName: "crm",
    username: "crm",
    password: dbPassword,
    storageEncrypted: true,
    kmsKeyId: kms.arn,
    dbSubnetGroupName: subnets.name,
    vpcSecurityGroupIds: [sg.id],
    parameterGroupName: params.name,
    multiAz: true,
    backupRetentionPeriod: 14,
    copyTagsToSnapshot: true,
    deletionProtection: true,
    enabledCloudwatchLogsExports: ["postgresql"],
    performanceInsightsEnabled: true,
  },
  { protect: true },
);

const snapshot = new aws.rds.Snapshot("before-migration", {
  dbInstanceIdentifier: db.identifier,
  dbSnapshotIdentifier: "before-migration",
});

// 1. automated backups in the DR region
new aws.rds.InstanceAutomatedBackupsReplication(
  "backups",
  {
    sourceDbInstanceArn: db.arn,
    retentionPeriod: 14,
    kmsKeyId: kmsDr.arn,
  },
  { provider: dr },
);

// 2. copy of the manual snapshot
new aws.rds.SnapshotCopy(
  "copy",
  {
    sourceDbSnapshotIdentifier: snapshot.dbSnapshotArn,
    targetDbSnapshotIdentifier: "before-migration-dr",
    kmsKeyId: kmsDr.arn,
  },
  { provider: dr },
);

// 3. AWS backup with copy action
const vault = new aws.backup.Vault("vault", { kmsKeyArn: kms.arn });
const drVault = new aws.backup.Vault("vault-dr", { kmsKeyArn: kmsDr.arn }, { provider: dr });
const plan = new aws.backup.Plan("daily", {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: vault.name,
      schedule: "cron(0 3 * * ? *)",
      lifecycle: { deleteAfter: 35 },
      copyActions: [{ destinationVaultArn: drVault.arn, lifecycle: { deleteAfter: 35 } }],
    },
  ],
});
const backupRole = new aws.iam.Role("backup", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "backup.amazonaws.com" }),
});
new aws.iam.RolePolicyAttachment("backup", {
  role: backupRole.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
});
new aws.backup.Selection("db", { planId: plan.id, iamRoleArn: backupRole.arn, resources: [db.arn] });

// 4. snapshot export to the data science bucket (in another stack)
const exportsBucket = new pulumi.StackReference("acme/datascience/prod").getOutput("exportBucket");
const exportRole = new aws.iam.Role("export", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "export.rds.amazonaws.com" }),
});
new aws.rds.ExportTask("export", {
  exportTaskIdentifier: "crm-export",
  sourceArn: snapshot.dbSnapshotArn,
  s3BucketName: exportsBucket,
  iamRoleArn: exportRole.arn,
  kmsKeyId: kms.arn,
});

new aws.route53.Record("db", {
  zoneId: net.getOutput("zoneId"),
  name: "db",
  type: "CNAME",
  ttl: 60,
  records: [db.address],
});
export const endpoint = pulumi.interpolate`postgres://${db.username}@${db.endpoint}/${db.dbName}`;
