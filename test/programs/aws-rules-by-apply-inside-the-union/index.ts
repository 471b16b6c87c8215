/** Rules of replication made by apply, of the ARN of a bucket in Dublin. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const ie = new aws.Provider("ie", { region: "eu-west-1" });
const src = new aws.s3.Bucket("src", {});
const dst = new aws.s3.Bucket("dst", {}, { provider: ie });
const role = new aws.iam.Role("r", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "s3.amazonaws.com" }),
});
new aws.s3.BucketReplicationConfig("c", {
  bucket: src.id,
  role: role.arn,
  rules: pulumi.all([dst.arn]).apply((arns) =>
    arns.map((bucket, priority) => ({
      status: "Enabled",
      priority,
      filter: { prefix: "" },
      deleteMarkerReplication: { status: "Enabled" },
      destination: { bucket },
    })),
  ),
});
