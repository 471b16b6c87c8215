/** In preview the destination is unknown, and what it depends on is no bucket: it can't be traced. */
import * as aws from "@pulumi/aws";

const provider = new aws.Provider("here", { region: "eu-central-1" });
const recordings = new aws.s3.Bucket("recordings", {}, { provider });
const key = new aws.iam.Role("key", { assumeRolePolicy: "{}" }, { provider });
const destination = aws.ssm.getParameterOutput({ name: key.id }, { provider });

new aws.s3.BucketReplicationConfig(
  "replication",
  {
    bucket: recordings.bucket,
    role: key.arn,
    rules: [{ status: "Enabled", destination: { bucket: destination.value } }],
  },
  { provider },
);
