/** Object Storage Service: objects, their copies in other buckets, and who may read them. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const bucket = { form: "reference", names: ["alicloud:oss/bucket"] } as const;
const publicAcls = ["public-read", "public-read-write"] as const;

export default [
  entry<alicloud.oss.BucketArgs>("alicloud:oss/bucket:Bucket", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
    movements: [
      // OSS takes only a log bucket of the same region and account.
      {
        verb: "copy",
        what: "logs",
        from: "self",
        to: [{ path: at("logging.targetBucket"), ...bucket, bareMeansHere: true }],
      },
      {
        verb: "process",
        what: "content",
        from: "self",
        to: "world",
        when: [{ path: at("transferAcceleration.enabled"), is: [true] }],
        note: "transferAcceleration.enabled",
      },
    ],
    exposures: [
      { to: "world", when: [{ path: at("acl"), is: publicAcls }], how: "its acl lets anyone read" },
      { to: "policy", path: at("policy"), how: "its policy allows it" },
    ],
  })),
  entry<alicloud.oss.BucketAclArgs>("alicloud:oss/bucketAcl:BucketAcl", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("acl"), is: publicAcls }],
        how: "its acl lets anyone read",
        of: [{ path: at("bucket"), ...bucket }],
      },
    ],
  })),
  entry<alicloud.oss.BucketInventoryArgs>("alicloud:oss/bucketInventory:BucketInventory", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [{ path: at("bucket"), ...bucket }],
        // The service writes its lists into a bucket of the same region only.
        to: [{ path: at("destination.ossBucketDestination.bucket"), ...bucket, bareMeansHere: true }],
        narrowedBy: [{ path: at("filter.prefix"), selects: "prefixes" }],
      },
    ],
  })),
  entry<alicloud.oss.BucketLoggingArgs>("alicloud:oss/bucketLogging:BucketLogging", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("bucket"), ...bucket }],
        to: [{ path: at("targetBucket"), ...bucket, bareMeansHere: true }],
      },
    ],
  })),
  entry<alicloud.oss.BucketObjectArgs>("alicloud:oss/bucketObject:BucketObject", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [
      {
        to: "world",
        when: [{ path: at("acl"), is: publicAcls }],
        how: "its acl lets anyone read",
        of: [{ path: at("bucket"), ...bucket }],
      },
    ],
  })),
  entry<alicloud.oss.BucketPolicyArgs>("alicloud:oss/bucketPolicy:BucketPolicy", (at) => ({
    kinds: ["exposes", "guards"],
    exposures: [
      { to: "policy", path: at("policy"), how: "its policy allows it", of: [{ path: at("bucket"), ...bucket }] },
    ],
  })),
  entry<alicloud.oss.BucketPublicAccessBlockArgs>(
    "alicloud:oss/bucketPublicAccessBlock:BucketPublicAccessBlock",
    (at) => ({
      kinds: ["guards"],
      shields: { of: { path: at("bucket"), ...bucket }, when: [at("blockPublicAccess")] },
    }),
  ),
  entry<alicloud.oss.BucketReplicationArgs>("alicloud:oss/bucketReplication:BucketReplication", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("bucket"), ...bucket }],
        to: [
          { path: at("destination.location"), form: "region" },
          { path: at("destination.bucket"), ...bucket },
        ],
        narrowedBy: [{ path: at("prefixSet.prefixes[]"), selects: "prefixes" }],
        clashes: ["infraguard's rule oss-bucket-remote-replication"],
      },
    ],
    why: "transferType chooses the line the copies travel on, not where they end",
  })),
  entry<alicloud.oss.BucketTransferAccelerationArgs>(
    "alicloud:oss/bucketTransferAcceleration:BucketTransferAcceleration",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "process",
          what: "content",
          from: [{ path: at("bucket"), ...bucket }],
          to: "world",
          when: [{ path: at("enabled"), is: [true] }],
          note: "enabled",
        },
      ],
    }),
  ),
  entry<alicloud.oss.BucketWebsiteArgs>("alicloud:oss/bucketWebsite:BucketWebsite", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("routingRules.routingRules[]"),
        from: [{ path: at("routingRules.routingRules[].redirect.mirrorUrl"), form: "endpoint" }],
        to: "self",
        when: [{ path: at("routingRules.routingRules[].redirect.mirrorUrl"), present: true }],
      },
    ],
    why: "a website serves only what acl and policy let anyone read; a mirror rule fetches what is missing from its origin",
  })),
  ...guards("limits how or by whom a bucket is used", [
    "alicloud:oss/accessPoint:AccessPoint",
    "alicloud:oss/accountPublicAccessBlock:AccountPublicAccessBlock",
    "alicloud:oss/bucketCors:BucketCors",
    "alicloud:oss/bucketHttpsConfig:BucketHttpsConfig",
    "alicloud:oss/bucketObjectWormConfiguration:BucketObjectWormConfiguration",
    "alicloud:oss/bucketOverwriteConfig:BucketOverwriteConfig",
    "alicloud:oss/bucketReferer:BucketReferer",
    "alicloud:oss/bucketServerSideEncryption:BucketServerSideEncryption",
    "alicloud:oss/bucketVersioning:BucketVersioning",
    "alicloud:oss/bucketWorm:BucketWorm",
  ]),
  ...inert("a setting of a bucket; readability stays with acl and policy, data stays in the bucket's region", [
    "alicloud:oss/bucketAccessMonitor:BucketAccessMonitor",
    "alicloud:oss/bucketArchiveDirectRead:BucketArchiveDirectRead",
    "alicloud:oss/bucketCname:BucketCname",
    "alicloud:oss/bucketCnameToken:BucketCnameToken",
    "alicloud:oss/bucketDataRedundancyTransition:BucketDataRedundancyTransition",
    "alicloud:oss/bucketMetaQuery:BucketMetaQuery",
    "alicloud:oss/bucketRequestPayment:BucketRequestPayment",
    "alicloud:oss/bucketResponseHeader:BucketResponseHeader",
    "alicloud:oss/bucketStyle:BucketStyle",
    "alicloud:oss/bucketUserDefinedLogFields:BucketUserDefinedLogFields",
  ]),
];
