/** A document in YAML whose script copies logs of machines to a bucket. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const logs = new aws.s3.Bucket("logs", {}, there);
new aws.ssm.Document("collect", {
  documentType: "Command",
  documentFormat: "YAML",
  content: pulumi.interpolate`schemaVersion: "2.2"
description: collect
mainSteps:
  - action: aws:runShellScript
    name: collect
    inputs:
      runCommand:
        - aws s3 cp --recursive /var/log s3://${logs.bucket}/
`,
});
