/** The types that cases deploy, by docs/catalogue.md: what holds data, what its name is, and how its ARN ends. */

export interface Kind {
  readonly type: string;
  /** Data lies in it; or is only worked on in it; or neither. */
  readonly does: "holds" | "processes" | "neither" | "nobody knows";
  /** It takes tags. */
  readonly isTagged: boolean;
  /** The property that names it. */
  readonly name?: string;
  /** Service and what stands before the name in its ARN: ["sqs", ""] for arn:aws:sqs:<region>:<account>:<name>. */
  readonly arn?: readonly [service: string, before: string];
}

type Does = Kind["does"];

const kind = (does: Does, isTagged: boolean, type: string, name?: string, arn?: Kind["arn"]): Kind => ({
  type,
  does,
  isTagged,
  ...(name === undefined ? {} : { name }),
  ...(arn === undefined ? {} : { arn }),
});

const kinds: readonly Kind[] = [
  kind("holds", true, "aws:s3/bucket:Bucket", "bucket", ["s3", ""]),
  kind("holds", true, "aws:sqs/queue:Queue", "name", ["sqs", ""]),
  kind("holds", true, "aws:kinesis/stream:Stream", "name", ["kinesis", "stream/"]),
  kind("holds", true, "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "name", [
    "firehose",
    "deliverystream/",
  ]),
  kind("holds", true, "aws:cloudwatch/logGroup:LogGroup", "name", ["logs", "log-group:"]),
  kind("holds", true, "aws:dynamodb/table:Table", "name", ["dynamodb", "table/"]),
  kind("holds", true, "aws:dynamodb/tableReplica:TableReplica"),
  kind("holds", true, "aws:rds/instance:Instance", "identifier", ["rds", "db:"]),
  kind("holds", false, "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"),
  kind("holds", true, "aws:backup/vault:Vault", "name", ["backup", "backup-vault:"]),
  kind("holds", true, "aws:efs/fileSystem:FileSystem"),
  kind("holds", true, "aws:secretsmanager/secret:Secret", "name"),
  kind("holds", true, "aws:ebs/snapshotCopy:SnapshotCopy"),
  kind("holds", true, "aws:ec2/amiCopy:AmiCopy"),
  kind("processes", true, "aws:sns/topic:Topic", "name", ["sns", ""]),
  kind("processes", true, "aws:cloudwatch/eventBus:EventBus", "name", ["events", "event-bus/"]),
  kind("processes", true, "aws:lambda/function:Function", "name", ["lambda", "function:"]),
  kind("processes", true, "aws:pipes/pipe:Pipe"),
  kind("neither", true, "aws:kms/key:Key"),
  kind("nobody knows", false, "aws:new/thing:Thing"),
  kind("holds", true, "alicloud:oss/bucket:Bucket", "bucket"),
  kind("holds", true, "alicloud:log/project:Project", "projectName"),
  kind("holds", true, "alicloud:rds/instance:Instance"),
  kind("holds", true, "alicloud:rds/readOnlyInstance:ReadOnlyInstance"),
  kind("holds", true, "alicloud:rds/ddrInstance:DdrInstance"),
  kind("holds", true, "alicloud:ecs/imageCopy:ImageCopy"),
  kind("holds", false, "alicloud:hbr/replicationVault:ReplicationVault"),
  kind("processes", false, "alicloud:dts/synchronizationInstance:SynchronizationInstance"),
];

/** A type that is not listed holds nothing and is called nothing. */
export function kindOf(type: string): Kind {
  return kinds.find((kind) => kind.type === type) ?? { type, does: "neither", isTagged: true };
}

/** Nothing where its ARN is not known here. */
export function arnOf(type: string, name: string, region: string, account = "111122223333"): string | undefined {
  const [service, before] = kindOf(type).arn ?? [];
  if (service === undefined) return undefined;
  return service === "s3" ? `arn:aws:s3:::${name}` : `arn:aws:${service}:${region}:${account}:${before}${name}`;
}
