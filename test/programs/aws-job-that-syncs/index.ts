/** A job of a batch whose command names a bucket and a region. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const out = new aws.s3.Bucket("out", {}, there);
new aws.batch.JobDefinition("sync", {
  type: "container",
  containerProperties: pulumi.jsonStringify({
    image: "amazon/aws-cli:2.17.0",
    command: ["s3", "sync", "/data", pulumi.interpolate`s3://${out.bucket}/people`, "--region", to],
  }),
});
