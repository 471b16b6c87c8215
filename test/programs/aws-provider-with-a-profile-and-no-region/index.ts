/** A replica into a bucket whose provider states a profile and no region. */
import * as aws from "@pulumi/aws";

const other = new aws.Provider("other", { profile: "acme-prod-us" });
const src = new aws.s3.Bucket("src", {});
const dst = new aws.s3.Bucket("dst", {}, { provider: other });
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
      destination: { bucket: dst.arn },
    },
  ],
});
