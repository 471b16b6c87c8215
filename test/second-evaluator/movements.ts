/** What moves data from where to where, type by type, as docs/catalogue.md says it. */
import { at, type Resource } from "./estate.ts";
import type { End } from "./where.ts";

export interface Movement {
  /** Several are several ways to say one place; none: the resource itself. */
  readonly from: readonly End[];
  readonly to: readonly End[];
  /** Both ends see each other. */
  readonly isLink?: boolean;
  /** It takes from a source, wherever that lies, and pushes nothing. */
  readonly isPull?: boolean;
  /** What lies in the source moves, not logs, lists or secrets about it. */
  readonly isContent: boolean;
  /** It is gathered from every region. */
  readonly isEverywhere?: boolean;
  /** It goes to wherever somebody asks for it. */
  readonly isToWorld?: boolean;
}

const bucket = ["aws:s3/bucket:Bucket"];
const ossBucket = ["alicloud:oss/bucket:Bucket"];
const itself: readonly End[] = [];

/** A property that is not given leads nowhere. */
function given(resource: Resource, path: string, form: End["form"], types: readonly string[] = []): readonly End[] {
  return at(resource.inputs ?? {}, path).map((value) => ({ value, form, types }));
}

/** By name, they are of the own region. */
function here(ends: readonly End[]): readonly End[] {
  return ends.map((end) => ({ ...end, isHere: true }));
}

/** One movement to each of what a path gives. */
function toEach(from: readonly End[], to: readonly End[], isContent = true): readonly Movement[] {
  return to.map((end) => ({ from, to: [end], isContent }));
}

function fromEach(from: readonly End[]): readonly Movement[] {
  return from.length === 0 ? [] : [{ from, to: itself, isContent: true }];
}

/** What nobody can name one place for. */
const nowhere: End = { value: undefined, form: "region" };

/** Where a condition is not known, so is where it leads. */
function ifSo(value: unknown, wanted: readonly string[], movements: readonly Movement[]): readonly Movement[] {
  if (typeof value === "string") return wanted.includes(value) ? movements : [];
  return value === undefined ? [] : movements.map((one) => ({ ...one, to: [nowhere], isToWorld: false }));
}

function ifNot(value: unknown, other: readonly string[], movements: readonly Movement[]): readonly Movement[] {
  return typeof value === "string" && other.includes(value) ? [] : ifSo(value, [String(value)], movements);
}

function links(to: readonly End[]): readonly Movement[] {
  return to.map((end) => ({ from: itself, to: [end], isLink: true, isContent: false }));
}

const region = (one: Resource, path: string): readonly End[] => given(one, path, "region");
const named = (one: Resource, path: string, ...types: string[]): readonly End[] => given(one, path, "reference", types);
const inputOf = (one: Resource, property: string): unknown => one.inputs?.[property];

const byType: Readonly<Record<string, (one: Resource) => readonly Movement[]>> = {
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
  "alicloud:oss/bucketReplication:BucketReplication": (one) => {
    const to = [...region(one, "destination.location"), ...named(one, "destination.bucket", ...ossBucket)];
    return to.length === 0 ? [] : [{ from: named(one, "bucket", ...ossBucket), to, isContent: true }];
  },
  "alicloud:oss/bucket:Bucket": (one) => toEach(itself, here(named(one, "logging.targetBucket", ...ossBucket)), false),
  "alicloud:ecs/imageCopy:ImageCopy": (one) => fromEach(region(one, "sourceRegionId")),
  "alicloud:rds/ddrInstance:DdrInstance": (one) => fromEach(region(one, "sourceRegion")),
  "alicloud:rds/readOnlyInstance:ReadOnlyInstance": (one) =>
    fromEach(here(named(one, "masterDbInstanceId", "alicloud:rds/instance:Instance"))),
  "alicloud:hbr/replicationVault:ReplicationVault": (one) => fromEach(region(one, "replicationSourceRegionId")),
  "alicloud:log/ossExport:OssExport": (one) =>
    toEach(here(named(one, "projectName", "alicloud:log/project:Project")), here(named(one, "bucket", ...ossBucket))),
  "alicloud:dts/synchronizationInstance:SynchronizationInstance": (one) => {
    const from = region(one, "sourceEndpointRegion");
    const to = region(one, "destinationEndpointRegion");
    const back = { from: to, to: from, isContent: true };
    return [{ from, to, isContent: true }, ...(inputOf(one, "syncArchitecture") === "bidirectional" ? [back] : [])];
  },
  "alicloud:cen/instanceAttachment:InstanceAttachment": (one) => links(region(one, "childInstanceRegionId")),
  "alicloud:vpc/peerConnection:PeerConnection": (one) => links(region(one, "acceptingRegionId")),
};

/** None where the type moves nothing. */
export function movementsOf(resource: Resource): readonly Movement[] {
  return byType[resource.type]?.(resource) ?? [];
}
