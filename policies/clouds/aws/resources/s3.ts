/** Amazon S3: buckets, their copies elsewhere, and the objects put into them. Who may read them is in s3-access.ts. */
import type * as aws from "@pulumi/aws";
import { isAbsent } from "../../conditions.ts";
import { type Entry, entry, inert, twins } from "../../entry.ts";
import { policyOpens, writesFor } from "../../exposures.ts";
import { bucket, bucketOrAccessPoint, key } from "../names.ts";
import { accelerated, byPrefix, logsTo, openAcl, openGrants, replicates } from "../s3-shapes.ts";

const stored = twins<aws.s3.BucketArgs, aws.s3.BucketV2Args>((at) => ({
  kinds: ["holds", "moves", "exposes"],
  holds: "content",
  tags: at("tags"),
  known: [at("bucket")],
  exposures: [openAcl(at("acl")), ...openGrants(at("grants[].uri"), at("grants[].id")), policyOpens(at("policy"))],
  why: "Its website block serves only what a policy or ACL has opened, and those are judged.",
}));

export default [
  entry<aws.s3.BucketArgs>("aws:s3/bucket:Bucket", (at) => ({
    ...stored,
    exposures: [...(stored.exposures ?? []), writesFor(at("replicationConfiguration.rules[].destination.accountId"))],
    closedByDefault: true,
    movements: [
      replicates(
        at("replicationConfiguration.rules[]"),
        at("replicationConfiguration.rules[].status"),
        "self",
        [
          bucket(at("replicationConfiguration.rules[].destination.bucket")),
          key(at("replicationConfiguration.rules[].destination.replicaKmsKeyId")),
        ],
        byPrefix(
          at("replicationConfiguration.rules[].prefix"),
          at("replicationConfiguration.rules[].filter"),
          at("replicationConfiguration.rules[].filter.prefix"),
        ),
      ),
      logsTo(at("logging.targetBucket"), "self"),
      accelerated(at("accelerationStatus"), "self"),
    ],
  })),
  entry<aws.s3.BucketAccelerateConfigurationArgs>(
    "aws:s3/bucketAccelerateConfiguration:BucketAccelerateConfiguration",
    (at) => ({ kinds: ["moves"], movements: [accelerated(at("status"), [bucket(at("bucket"))])] }),
  ),
  entry<aws.s3.BucketAccelerateConfigurationV2Args>(
    "aws:s3/bucketAccelerateConfigurationV2:BucketAccelerateConfigurationV2",
    (at) => ({ kinds: ["moves"], movements: [accelerated(at("status"), [bucket(at("bucket"))])] }),
  ),
  entry<aws.s3.BucketReplicationConfigArgs>("aws:s3/bucketReplicationConfig:BucketReplicationConfig", (at) => ({
    kinds: ["moves", "exposes"],
    exposures: [writesFor(at("rules[].destination.account"), [bucket(at("bucket"))])],
    movements: [
      replicates(
        at("rules[]"),
        at("rules[].status"),
        [bucket(at("bucket"))],
        [
          bucket(at("rules[].destination.bucket")),
          key(at("rules[].destination.encryptionConfiguration.replicaKmsKeyId")),
        ],
        [
          // The provider sends one of these three, whatever else stands beside it.
          {
            path: at("rules[].filter.prefix"),
            selects: "prefixes",
            when: [isAbsent(at("rules[].filter.and")), isAbsent(at("rules[].filter.tag"))],
          },
          {
            path: at("rules[].filter.and.prefix"),
            selects: "prefixes",
            when: [isAbsent(at("rules[].filter.prefix")), isAbsent(at("rules[].filter.tag"))],
          },
          { path: at("rules[].prefix"), selects: "prefixes", when: [isAbsent(at("rules[].filter"))] },
        ],
      ),
    ],
  })),
  entry<aws.s3.BucketV2Args>("aws:s3/bucketV2:BucketV2", (at) => ({
    ...stored,
    movements: [
      replicates(
        at("replicationConfigurations[].rules[]"),
        at("replicationConfigurations[].rules[].status"),
        "self",
        [
          bucket(at("replicationConfigurations[].rules[].destinations[].bucket")),
          key(at("replicationConfigurations[].rules[].destinations[].replicaKmsKeyId")),
        ],
        byPrefix(
          at("replicationConfigurations[].rules[].prefix"),
          at("replicationConfigurations[].rules[].filters[]"),
          at("replicationConfigurations[].rules[].filters[].prefix"),
        ),
      ),
      logsTo(at("loggings[].targetBucket"), "self"),
      accelerated(at("accelerationStatus"), "self"),
    ],
  })),
  entry<aws.s3.DirectoryBucketArgs>("aws:s3/directoryBucket:DirectoryBucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
  })),
  entry<aws.s3.ObjectCopyArgs>("aws:s3/objectCopy:ObjectCopy", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [bucketOrAccessPoint(at("source"))],
        to: [bucketOrAccessPoint(at("bucket"))],
        absent: "unproven",
        fetches: true,
        narrowedBy: [{ path: at("source"), selects: "object-paths" }],
      },
    ],
    exposures: [
      openAcl(at("acl"), [bucket(at("bucket"))]),
      ...openGrants(at("grants[].uri"), at("grants[].id"), [bucket(at("bucket"))]),
    ],
  })),
  ...inert("Settings of a bucket that move nothing out of it; a website serves only what a policy or ACL has opened.", [
    "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
    "aws:s3/bucketCorsConfigurationV2:BucketCorsConfigurationV2",
    "aws:s3/bucketIntelligentTieringConfiguration:BucketIntelligentTieringConfiguration",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
    "aws:s3/bucketMetric:BucketMetric",
    "aws:s3/bucketRequestPaymentConfiguration:BucketRequestPaymentConfiguration",
    "aws:s3/bucketRequestPaymentConfigurationV2:BucketRequestPaymentConfigurationV2",
    "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
    "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2",
  ]),
] satisfies readonly Entry[];
