/** Movers of AWS between what stores. */
import { unknown } from "../../policies/border/terms/value.ts";
import type { Input } from "./estate.ts";
import type { Shape } from "./shape.ts";

const bucket = { named: ["aws:s3/bucket:Bucket"] };
const table = { named: ["aws:dynamodb/table:Table"] };
const database = { named: ["aws:rds/instance:Instance"] };

export const storeShapes: readonly Shape[] = [
  { type: "aws:new/thing:Thing", isBare: true, inputs: () => ({ size: "small" }) },
  {
    type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
    from: bucket,
    to: bucket,
    isBare: true,
    inputs: (from, to, dice) => ({
      bucket: from,
      rules: [
        { status: dice.of<Input>("Enabled", "Enabled", "Enabled", "Disabled", unknown), destination: { bucket: to } },
      ],
    }),
  },
  {
    type: "aws:s3/inventory:Inventory",
    from: bucket,
    to: bucket,
    isBare: true,
    inputs: (from, to) => ({ bucket: from, name: "all", destination: { bucket: { bucketArn: to, format: "CSV" } } }),
  },
  {
    type: "aws:s3/objectCopy:ObjectCopy",
    from: bucket,
    to: bucket,
    isBare: true,
    inputs: (from, to) => ({ source: typeof from === "string" ? `${from}/all` : from, bucket: to, key: "all" }),
  },
  { type: "aws:s3/bucket:Bucket", to: bucket, inputs: (_, to) => ({ logging: { targetBucket: to } }) },
  {
    type: "aws:s3/bucket:Bucket",
    inputs: (_from, _to, dice) => ({ accelerationStatus: dice.of<Input>("Enabled", "Suspended", unknown) }),
  },
  { type: "aws:rds/instance:Instance", from: database, inputs: (from) => ({ replicateSourceDb: from }) },
  {
    type: "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
    from: database,
    isBare: true,
    inputs: (from) => ({ sourceDbInstanceArn: from }),
  },
  {
    type: "aws:ebs/snapshotCopy:SnapshotCopy",
    from: "region",
    inputs: (from) => ({ sourceRegion: from, sourceSnapshotId: "snap-1" }),
  },
  {
    type: "aws:ec2/amiCopy:AmiCopy",
    from: "region",
    inputs: (from) => ({ sourceAmiRegion: from, sourceAmiId: "ami-1" }),
  },
  { type: "aws:dynamodb/table:Table", to: "region", inputs: (_, to) => ({ replicas: [{ regionName: to }] }) },
  { type: "aws:dynamodb/tableReplica:TableReplica", from: table, inputs: (from) => ({ globalTableArn: from }) },
  {
    type: "aws:dynamodb/globalTable:GlobalTable",
    to: "region",
    isBare: true,
    inputs: (_, to) => ({ replicas: [{ regionName: to }] }),
  },
  {
    type: "aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination",
    from: { held: "aws:dynamodb/table:Table" },
    to: { named: ["aws:kinesis/stream:Stream"] },
    isBare: true,
    inputs: (from, to) => ({ tableName: from, streamArn: to }),
  },
  {
    type: "aws:ecr/replicationConfiguration:ReplicationConfiguration",
    to: "region",
    isBare: true,
    inputs: (_, to) => ({
      replicationConfiguration: { rules: [{ destinations: [{ region: to, registryId: "111122223333" }] }] },
    }),
  },
  { type: "aws:secretsmanager/secret:Secret", to: "region", inputs: (_, to) => ({ replicas: [{ region: to }] }) },
  {
    type: "aws:efs/replicationConfiguration:ReplicationConfiguration",
    from: { held: "aws:efs/fileSystem:FileSystem" },
    to: "region",
    isBare: true,
    inputs: (from, to) => ({ sourceFileSystemId: from, destination: { region: to } }),
  },
  {
    type: "aws:backup/plan:Plan",
    to: { named: ["aws:backup/vault:Vault"] },
    inputs: (_, to) => ({ rules: [{ ruleName: "daily", copyActions: [{ destinationVaultArn: to }] }] }),
  },
  {
    type: "aws:cloudtrail/trail:Trail",
    to: bucket,
    inputs: (_, to, dice) => ({ s3BucketName: to, isMultiRegionTrail: dice.of(true, false, false) }),
  },
  {
    type: "aws:kms/replicaKey:ReplicaKey",
    from: { named: ["aws:kms/key:Key"] },
    inputs: (from) => ({ primaryKeyArn: from }),
  },
];
