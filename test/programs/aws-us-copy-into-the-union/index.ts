/** A replica from Virginia to Frankfurt, which the law of the United States leaves free. */
import * as aws from "@pulumi/aws";

const eu = new aws.Provider("eu", { region: "eu-central-1" });
const src = new aws.s3.Bucket("src", {});
const dst = new aws.s3.Bucket("dst", {}, { provider: eu });
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
