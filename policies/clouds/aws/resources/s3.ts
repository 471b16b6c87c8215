/** Amazon S3: objects, their copies in other buckets, and who may read them. */
import type * as aws from "@pulumi/aws";
import { entry } from "../../entry.ts";

export default [
  entry<aws.s3.BucketReplicationConfigArgs>("aws:s3/bucketReplicationConfig:BucketReplicationConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("rules[]"),
        from: [{ path: at("bucket"), form: "reference", names: ["aws:s3/bucket"] }],
        to: [
          { path: at("rules[].destination.bucket"), form: "reference", names: ["aws:s3/bucket"] },
          {
            path: at("rules[].destination.encryptionConfiguration.replicaKmsKeyId"),
            form: "reference",
            names: ["aws:kms/key"],
          },
        ],
      },
    ],
  })),
];
