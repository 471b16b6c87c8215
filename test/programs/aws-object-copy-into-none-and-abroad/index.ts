/** People's data copied into a bucket that says it holds none, which is replicated to Virginia. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const us = new aws.Provider("us", { region: "us-east-1" });
const none = { "landlocked-class": "none" };
const people = new aws.s3.Bucket("people", { bucket: "people" });
const stats = new aws.s3.Bucket("stats", { bucket: "stats", tags: none });
const there = new aws.s3.Bucket("stats-us", { bucket: "stats-us", tags: none }, { provider: us });
new aws.s3.ObjectCopy("dump", {
  bucket: stats.bucket,
  key: "dump.parquet",
  source: pulumi.interpolate`${people.bucket}/dump.parquet`,
});
new aws.s3.BucketReplicationConfig("onward", {
  bucket: stats.bucket,
  role: "arn:aws:iam::111122223333:role/r",
  rules: [{ status: "Enabled", destination: { bucket: there.arn } }],
});
