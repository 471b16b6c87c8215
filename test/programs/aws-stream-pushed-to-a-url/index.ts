/** A stream of orders pushed to a URL. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const orders = new aws.kinesis.Stream("orders", { shardCount: 1 });
const roleArn = "arn:aws:iam::111122223333:role/firehose";
const backup = new aws.s3.Bucket("backup", {});
new aws.kinesis.FirehoseDeliveryStream("push", {
  destination: "http_endpoint",
  kinesisSourceConfiguration: { kinesisStreamArn: orders.arn, roleArn },
  httpEndpointConfiguration: {
    url: config.require("url"),
    s3Configuration: { bucketArn: backup.arn, roleArn },
  },
});
