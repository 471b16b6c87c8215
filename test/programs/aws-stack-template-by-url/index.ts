/** A template that only its address is known of. */
import * as aws from "@pulumi/aws";

const b = new aws.s3.Bucket("forwarder-src", {});
new aws.cloudformation.Stack("forwarder", {
  templateUrl: "https://datadog-cloudformation-template.s3.amazonaws.com/aws/forwarder/latest.yaml",
  parameters: { DdSite: "datadoghq.com", SourceBucket: b.bucket },
  capabilities: ["CAPABILITY_IAM"],
});
