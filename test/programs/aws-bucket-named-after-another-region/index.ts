/** Buckets called after Virginia that lie in Dublin and Frankfurt: a name is no place. */
import * as aws from "@pulumi/aws";

const fra = new aws.Provider("fra", { region: "eu-central-1" });
const src = new aws.s3.Bucket("src", { bucket: "acme-us-east-1-files" });
const dst = new aws.s3.Bucket("dst", { bucket: "acme-us-east-1-archive" }, { provider: fra });
const role = new aws.iam.Role("r", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "s3.amazonaws.com" }),
});
new aws.s3.BucketReplicationConfig(
  "c",
  {
    bucket: src.id,
    role: role.arn,
    rules: [
      {
        id: "a",
        status: "Enabled",
        filter: {},
        deleteMarkerReplication: { status: "Disabled" },
        destination: { bucket: "arn:aws:s3:::acme-us-east-1-archive" },
      },
    ],
  },
  { dependsOn: [dst] },
);
