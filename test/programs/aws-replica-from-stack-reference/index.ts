/** A replica into a bucket that another stack names. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const other = new pulumi.StackReference("organization/archive/prod");
const src = new aws.s3.Bucket("src", {});
const role = new aws.iam.Role("r", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "s3.amazonaws.com" }),
});
new aws.s3.BucketReplicationConfig("c", {
  bucket: src.id,
  role: role.arn,
  rules: [
    {
      id: "a",
      status: "Enabled",
      filter: {},
      deleteMarkerReplication: { status: "Disabled" },
      destination: { bucket: other.getOutput("bucketArn") },
    },
  ],
});
