/** Where a stack's logs go, in its own region: a bucket for access logs, a log group for the rest. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/log-store.ts";
import { transformed } from "../transform.ts";
import { bucketArn, ownAccountOnly, servicesWriteOnly, tlsOnly } from "./bucket-statements.ts";
import { type Changes, children } from "./children.ts";
import { logRetention } from "./log-retention.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { type PrivateBucket, privateBucket } from "./private-bucket.ts";

/** A private bucket named `<name>-<account id>` that takes access logs, an encrypted log group, and a topic for alarms. */
export class LogStore extends pulumi.ComponentResource implements contract.LogStore {
  readonly bucketName: pulumi.Output<string>;
  /** ARN of the log group. */
  readonly logGroup: pulumi.Output<string>;
  /** ARN of the topic that alarms tell. */
  readonly alarmTopic: pulumi.Output<string>;
  readonly nodes: PrivateBucket & { readonly logGroup: aws.cloudwatch.LogGroup; readonly topic: aws.sns.Topic };

  constructor(name: string, args: contract.LogStoreArgs & Changes<"LogStore">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:LogStore", name, {}, transformed(children.LogStore, args, opts));
    const bucket = this.createBucket(name, args, componentPlace(this, name));
    const logGroup = this.createLogGroup(name, args);
    const topic = this.createTopic(name, args);
    this.nodes = { ...bucket, logGroup, topic };
    this.bucketName = bucket.bucket.bucket;
    this.logGroup = logGroup.arn;
    this.alarmTopic = topic.arn;
    const { bucketName, alarmTopic } = this;
    this.registerOutputs({ bucketName, logGroup: this.logGroup, alarmTopic });
  }

  /** Encrypted by S3's own keys: S3 delivers access logs to no bucket whose default is a customer-managed key. */
  private createBucket(name: string, args: contract.LogStoreArgs, place: ComponentPlace): PrivateBucket {
    const bucketName = pulumi.interpolate`${name}-${place.accountId}`;
    const arn = bucketArn(place.partition, bucketName);
    return privateBucket(this, name, {
      bucketName,
      versioning: true,
      objectLockEnabled: false,
      outlivesStack: false,
      expireAfterDays: args.retentionDays,
      noncurrentDays: 1,
      statements: [
        ...tlsOnly(arn),
        ...ownAccountOnly(arn, place.accountId),
        servicesWriteOnly(arn),
        accessLogDelivery(arn, place),
      ],
      deletionProtection: args.deletionProtection,
      tags: { ...residencyTags(args.residency), Name: name },
    });
  }

  private createTopic(name: string, args: contract.LogStoreArgs): aws.sns.Topic {
    return new aws.sns.Topic(
      `${name}-alarms`,
      {
        name: `${name}-alarms`,
        kmsMasterKeyId: args.key.keyId,
        tags: { ...residencyTags(args.residency), Name: `${name}-alarms` },
      },
      { parent: this },
    );
  }

  private createLogGroup(name: string, args: contract.LogStoreArgs): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
      `${name}-log-group`,
      {
        name: `/landlocked/${name}`,
        retentionInDays: logRetention(args.retentionDays),
        kmsKeyId: args.key.keyId,
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this, ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }
}

function accessLogDelivery(
  arn: pulumi.Output<string>,
  { partition, accountId }: ComponentPlace,
): aws.iam.PolicyStatement {
  return {
    Sid: "AccessLogsOfOwnBuckets",
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: pulumi.interpolate`${arn}/*`,
    Condition: {
      StringEquals: { "aws:SourceAccount": accountId },
      ArnLike: { "aws:SourceArn": bucketArn(partition, "*") },
    },
  };
}
