/** A replica from Virginia to Dublin, each region written on its resource. */
import * as aws from "@pulumi/aws";

const src = new aws.s3.Bucket("src", { region: "us-east-1" });
const dst = new aws.s3.Bucket("dst", { region: "eu-west-1" });
new aws.s3.BucketReplicationConfig("r", {
  region: "us-east-1",
  bucket: src.id,
  role: "arn:aws:iam::111122223333:role/r",
  rules: [{ status: "Enabled", destination: { bucket: dst.arn } }],
});
