/** A replica into a bucket that exists already, read by a provider of Virginia. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
const far = aws.s3.Bucket.get("far", "acme-far", {}, { provider: us });
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
      destination: { bucket: far.arn },
    },
  ],
});
