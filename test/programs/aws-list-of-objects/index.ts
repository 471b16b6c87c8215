/** A list of a bucket's objects, with their names, written into another bucket. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const people = new aws.s3.Bucket("people", {});
const lists = new aws.s3.Bucket("lists", {}, there);
new aws.s3.Inventory("names", {
  bucket: people.id,
  includedObjectVersions: "Current",
  schedule: { frequency: "Daily" },
  destination: { bucket: { format: "CSV", bucketArn: lists.arn } },
});
