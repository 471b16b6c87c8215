/** Orders copied to a bucket of another stack, known by its name, with the ledger of that stack or without. */
import * as aws from "@pulumi/aws";

const orders = new aws.s3.Bucket("orders", {});
new aws.s3.BucketReplicationConfig("copy", {
  bucket: orders.id,
  role: "arn:aws:iam::111122223333:role/copy",
  rules: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::acme-archive" } }],
});
