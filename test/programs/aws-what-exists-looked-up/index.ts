/** A bucket, a vault, a key and a role that exist already, looked up by their names: in the policies, and copied to. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const region = new pulumi.Config().require("to");
const archive = await aws.s3.getBucket({ bucket: "acme-archive", region });
const vault = aws.backup.getVaultOutput({ name: "central", region });
const key = aws.kms.getKeyOutput({ keyId: "alias/orders" });
const reader = aws.iam.getRoleOutput({ name: "reader" });
const subnet = aws.ec2.getSubnetOutput({ filters: [{ name: "tag:Name", values: ["private"] }] });

const orders = new aws.s3.Bucket("orders", {});
const read = { Effect: "Allow", Action: "s3:GetObject", Principal: { AWS: reader.arn } };
new aws.s3.BucketPolicy("orders", {
  bucket: orders.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [{ ...read, Resource: pulumi.interpolate`${orders.arn}/*` }],
  }),
});
const role = new aws.iam.Role("app", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ec2.amazonaws.com" }),
});
new aws.iam.RolePolicy("app", {
  role: role.id,
  policy: key.apply(({ arn }) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: ["s3:PutObject"], Resource: `${archive.arn}/*` },
        { Effect: "Allow", Action: ["kms:Decrypt"], Resource: arn },
      ],
    }),
  ),
});
new aws.ec2.Instance("app", { ami: "ami-0a1b2c3d4e5f60718", instanceType: "t3.small", subnetId: subnet.id });
const rule = { ruleName: "nightly", targetVaultName: new aws.backup.Vault("own", {}).name };
new aws.backup.Plan("nightly", { rules: [{ ...rule, copyActions: [{ destinationVaultArn: vault.arn }] }] });
