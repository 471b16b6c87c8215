/** Names made of the account and the region, as many stacks make them; the replica's ARN too. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const account = aws.getCallerIdentityOutput().accountId;
const mk = (region: aws.Region) =>
  new aws.s3.Bucket(
    `cfg-${region}`,
    { bucket: pulumi.all([account, region]).apply(([a, r]) => `acme-cfg-${a}-${r}`) },
    { provider: new aws.Provider(`p-${region}`, { region }) },
  );
const src = mk("eu-central-1");
const dst = mk("eu-west-1");
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
        destination: { bucket: pulumi.interpolate`arn:aws:s3:::acme-cfg-${account}-eu-west-1` },
      },
    ],
  },
  { dependsOn: [dst] },
);
