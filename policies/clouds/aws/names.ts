/** The AWS types that properties in several files name: each with every spelling that counts as one. */
import { naming } from "../references.ts";

export const accessPoint = naming("aws:s3/accessPoint");
export const anyStream = naming("aws:kinesis/firehoseDeliveryStream", "aws:kinesis/stream");
export const bucket = naming("aws:s3/bucket", "aws:s3/bucketV2");
export const bucketOrAccessPoint = naming("aws:s3/accessPoint", "aws:s3/bucket", "aws:s3/bucketV2");
export const cluster = naming("aws:rds/cluster");
export const clusterSnapshot = naming("aws:rds/clusterSnapshot", "aws:rds/clusterSnapshotCopy");
export const database = naming("aws:rds/cluster", "aws:rds/instance");
export const databaseSnapshot = naming("aws:rds/snapshot", "aws:rds/snapshotCopy");
export const deliveryStream = naming("aws:kinesis/firehoseDeliveryStream");
export const diskSnapshot = naming("aws:ebs/snapshot", "aws:ebs/snapshotCopy", "aws:ebs/snapshotImport");
export const eventBus = naming("aws:cloudwatch/eventBus");
export const fileSystem = naming("aws:efs/fileSystem");
export const kafka = naming("aws:msk/cluster", "aws:msk/serverlessCluster");
export const key = naming("aws:kms/externalKey", "aws:kms/key", "aws:kms/replicaExternalKey", "aws:kms/replicaKey");
export const lambdaFunction = naming("aws:lambda/alias", "aws:lambda/function");
export const logGroup = naming("aws:cloudwatch/logGroup");
export const logStore = naming(
  "aws:cloudwatch/logGroup",
  "aws:kinesis/firehoseDeliveryStream",
  "aws:s3/bucket",
  "aws:s3/bucketV2",
);
export const pinpointApp = naming("aws:pinpoint/app");
export const queue = naming("aws:sqs/queue");
export const restApi = naming("aws:apigateway/restApi");
export const secret = naming("aws:secretsmanager/secret");
export const stream = naming("aws:kinesis/stream");
export const table = naming("aws:dynamodb/table");
export const topic = naming("aws:sns/topic");
export const warehouse = naming("aws:redshift/cluster");
