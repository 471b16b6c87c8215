/** Orders of a stream kept in a bucket, which says what class it holds. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const orders = new aws.kinesis.Stream("orders", { shardCount: 1 });
const kept = new aws.s3.Bucket("kept", { tags: { "landlocked-class": config.require("class") } });
const roleArn = "arn:aws:iam::111122223333:role/firehose";
new aws.kinesis.FirehoseDeliveryStream("keep", {
  destination: "extended_s3",
  kinesisSourceConfiguration: { kinesisStreamArn: orders.arn, roleArn },
  extendedS3Configuration: { bucketArn: kept.arn, roleArn },
});
