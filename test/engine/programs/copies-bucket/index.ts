/** A bucket and its copy: nothing is tagged, and neither bucket has a name before it is created. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const here = new aws.Provider("here", { region: "eu-central-1" });
const there = new aws.Provider("there", { region: new pulumi.Config().require("to") });

const recordings = new aws.s3.Bucket("recordings", {}, { provider: here });
// Abroad it says it holds nobody's data, so that the bucket itself may lie there: only what is put into it is at issue.
const copyClass = new pulumi.Config().require("copyClass");
const copy = new aws.s3.Bucket("copy", { tags: { "landlocked-class": copyClass } }, { provider: there });

new aws.s3.BucketReplicationConfig(
  "replication",
  {
    bucket: recordings.bucket,
    role: "arn:aws:iam::111122223333:role/replication",
    rules: [{ status: "Enabled", destination: { bucket: copy.arn } }],
  },
  { provider: here },
);
