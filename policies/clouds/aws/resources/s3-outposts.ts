/** Amazon S3 on Outposts: buckets on a rack of AWS's in the customer's own building. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { naming } from "../../references.ts";

export default [
  entry<aws.s3control.BucketArgs>("aws:s3control/bucket:Bucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
    why: "Its region is the one that manages the rack; where the rack stands, no property says.",
  })),
  entry<aws.s3control.BucketPolicyArgs>("aws:s3control/bucketPolicy:BucketPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [naming("aws:s3control/bucket")(at("bucket"))])],
  })),
  ...inert("How long objects stay in such a bucket, and the network it is reached by.", [
    "aws:s3control/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3outposts/endpoint:Endpoint",
  ]),
] satisfies readonly Entry[];
