/** What moves data on AWS, type by type, as docs/catalogue.md says it. */
import { at } from "./estate.ts";
import {
  bucket,
  fromEach,
  given,
  here,
  ifNot,
  ifSo,
  inputOf,
  itself,
  links,
  type Movements,
  named,
  region,
  toEach,
} from "./leads.ts";

export const awsMovements: Movements = {
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": (one) =>
    at(one.inputs ?? {}, "rules").flatMap((rule) =>
      ifNot(
        at(rule, "status")[0],
        ["Disabled"],
        toEach(
          named(one, "bucket", ...bucket),
          at(rule, "destination.bucket").map((value) => ({ value, form: "reference", types: bucket })),
        ),
      ),
    ),
  "aws:s3/inventory:Inventory": (one) =>
    toEach(named(one, "bucket", ...bucket), here(named(one, "destination.bucket.bucketArn", ...bucket)), false),
  "aws:s3/objectCopy:ObjectCopy": (one) =>
    toEach(
      named(one, "source", ...bucket).map((end) =>
        typeof end.value === "string" ? { ...end, value: end.value.split("/")[0] } : end,
      ),
      named(one, "bucket", ...bucket),
    ).map((movement) => ({ ...movement, isPull: true })),
  "aws:s3/bucket:Bucket": (one) => [
    ...toEach(itself, here(named(one, "logging.targetBucket", ...bucket)), false),
    ...ifSo(
      inputOf(one, "accelerationStatus"),
      ["Enabled"],
      [{ from: itself, to: itself, isContent: true, isToWorld: true }],
    ),
  ],
  "aws:rds/instance:Instance": (one) => fromEach(named(one, "replicateSourceDb", "aws:rds/instance:Instance")),
  "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication": (one) =>
    fromEach(named(one, "sourceDbInstanceArn", "aws:rds/instance:Instance")),
  "aws:ebs/snapshotCopy:SnapshotCopy": (one) => fromEach(region(one, "sourceRegion")),
  "aws:ec2/amiCopy:AmiCopy": (one) => fromEach(region(one, "sourceAmiRegion")),
  "aws:dynamodb/table:Table": (one) => toEach(itself, region(one, "replicas.regionName")),
  "aws:dynamodb/tableReplica:TableReplica": (one) => fromEach(named(one, "globalTableArn", "aws:dynamodb/table:Table")),
  "aws:kms/replicaKey:ReplicaKey": (one) =>
    fromEach(named(one, "primaryKeyArn", "aws:kms/key:Key")).map((movement) => ({ ...movement, isContent: false })),
  "aws:cloudtrail/trail:Trail": (one) => [
    ...toEach(itself, named(one, "s3BucketName", ...bucket), false),
    ...(inputOf(one, "isMultiRegionTrail") === true
      ? [{ from: itself, to: itself, isContent: false, isEverywhere: true }]
      : []),
  ],
  "aws:dynamodb/globalTable:GlobalTable": (one) => toEach(itself, region(one, "replicas.regionName")),
  "aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination": (one) =>
    toEach(named(one, "tableName", "aws:dynamodb/table:Table"), named(one, "streamArn", "aws:kinesis/stream:Stream")),
  "aws:ecr/replicationConfiguration:ReplicationConfiguration": (one) =>
    toEach(itself, region(one, "replicationConfiguration.rules.destinations.region")),
  "aws:secretsmanager/secret:Secret": (one) => toEach(itself, region(one, "replicas.region"), false),
  "aws:efs/replicationConfiguration:ReplicationConfiguration": (one) =>
    toEach(named(one, "sourceFileSystemId", "aws:efs/fileSystem:FileSystem"), region(one, "destination.region")),
  "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter": (one) =>
    toEach(named(one, "logGroup", "aws:cloudwatch/logGroup:LogGroup"), named(one, "destinationArn")),
  "aws:sns/topicSubscription:TopicSubscription": (one) => {
    const protocol = inputOf(one, "protocol");
    if (typeof protocol === "string" && ["email", "email-json", "sms", "application"].includes(protocol)) return [];
    const form = protocol === "http" || protocol === "https" ? "host" : "reference";
    return toEach(named(one, "topic", "aws:sns/topic:Topic"), given(one, "endpoint", form));
  },
  "aws:cloudwatch/eventTarget:EventTarget": (one) =>
    toEach(named(one, "eventBusName", "aws:cloudwatch/eventBus:EventBus"), named(one, "arn")),
  "aws:lambda/eventSourceMapping:EventSourceMapping": (one) => fromEach(named(one, "eventSourceArn")),
  "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream": (one) =>
    toEach(
      named(one, "kinesisSourceConfiguration.kinesisStreamArn", "aws:kinesis/stream:Stream"),
      named(one, "extendedS3Configuration.bucketArn", ...bucket),
    ),
  "aws:pipes/pipe:Pipe": (one) => [
    ...fromEach(named(one, "source")),
    ...toEach(named(one, "source"), named(one, "target")),
  ],
  "aws:backup/plan:Plan": (one) =>
    toEach(itself, named(one, "rules.copyActions.destinationVaultArn", "aws:backup/vault:Vault")),
  "aws:ec2/vpcPeeringConnection:VpcPeeringConnection": (one) => links(region(one, "peerRegion")),
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": (one) => links(region(one, "peerRegion")),
};
