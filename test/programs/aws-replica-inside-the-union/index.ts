/** Documents of Frankfurt kept in Dublin and Paris too. */
import * as aws from "@pulumi/aws";

const source = new aws.s3.Bucket("docs", { bucket: "acme-docs" });
const role = new aws.iam.Role("r", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "s3.amazonaws.com" }),
});
const copies = (["eu-west-1", "eu-west-3"] as const).map(
  (region) =>
    new aws.s3.Bucket(
      `docs-${region}`,
      { bucket: `acme-docs-${region}` },
      { provider: new aws.Provider(region, { region }) },
    ),
);
new aws.s3.BucketReplicationConfig("docs", {
  bucket: source.id,
  role: role.arn,
  rules: copies.map((c, i) => ({
    id: `c${i}`,
    priority: i,
    status: "Enabled",
    filter: {},
    deleteMarkerReplication: { status: "Disabled" },
    destination: { bucket: c.arn },
  })),
});
