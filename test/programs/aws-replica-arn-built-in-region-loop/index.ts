/** A component that makes a replica for each region of a list, by ARNs of text. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

interface StoreArgs {
  bucketName: string;
  replicationRegions: string[];
}
class ReplicatedStore extends pulumi.ComponentResource {
  constructor(name: string, args: StoreArgs, opts?: pulumi.ComponentResourceOptions) {
    super("acme:storage:ReplicatedStore", name, {}, opts);
    const main = new aws.s3.Bucket(`${name}-main`, { bucket: args.bucketName }, { parent: this });
    const copies = args.replicationRegions.map((r) => {
      const provider = new aws.Provider(`${name}-${r}`, { region: r as aws.Region }, { parent: this });
      return new aws.s3.Bucket(`${name}-${r}`, { bucket: `${args.bucketName}-${r}` }, { parent: this, provider });
    });
    const role = new aws.iam.Role(
      `${name}-role`,
      {
        assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "s3.amazonaws.com" }),
      },
      { parent: this },
    );
    new aws.s3.BucketReplicationConfig(
      `${name}-repl`,
      {
        bucket: main.id,
        role: role.arn,
        rules: args.replicationRegions.map((r) => ({
          id: `to-${r}`,
          status: "Enabled",
          filter: {},
          destination: { bucket: `arn:aws:s3:::${args.bucketName}-${r}`, storageClass: "STANDARD_IA" },
          deleteMarkerReplication: { status: "Enabled" },
        })),
      },
      { parent: this, dependsOn: copies },
    );
  }
}
new ReplicatedStore("customer-files", {
  bucketName: "acme-customer-files",
  replicationRegions: new pulumi.Config("r01").requireObject<string[]>("replicationRegions"),
});
