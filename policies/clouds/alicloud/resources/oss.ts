/** Object Storage Service: objects, their copies in other buckets, and who may read them. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isPresent, isTrue } from "../../conditions.ts";
import { type Entry, type Exposure, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { policyOpens, whose } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, inOwnRegion, region } from "../../references.ts";
import { bucket } from "../names.ts";

/** A canned ACL that lets anybody read. */
function openAcl(acl: string, of: readonly Reference[] = []): Exposure {
  return {
    to: "world",
    when: [is(acl, "public-read", "public-read-write")],
    how: "its acl lets anyone read",
    ...whose(of),
  };
}

/** Uploads and downloads of an accelerated bucket enter the cloud wherever the user is. */
function accelerated(enabled: string, from: Movement["from"]): Movement {
  return { verb: "process", what: "content", from, to: "world", when: [isTrue(enabled)], note: enabled };
}

export default [
  entry<alicloud.oss.BucketArgs>("alicloud:oss/bucket:Bucket", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
    movements: [
      // OSS takes only a log bucket of the same region and account.
      copiesTo("logs", bucket(at("logging.targetBucket"), inOwnRegion)),
      accelerated(at("transferAcceleration.enabled"), "self"),
    ],
    exposures: [openAcl(at("acl")), policyOpens(at("policy"), [], "its policy allows it")],
  })),
  entry<alicloud.oss.BucketAclArgs>("alicloud:oss/bucketAcl:BucketAcl", (at) => ({
    kinds: ["exposes"],
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
  })),
  entry<alicloud.oss.BucketInventoryArgs>("alicloud:oss/bucketInventory:BucketInventory", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [bucket(at("bucket"))],
        // The service writes its lists into a bucket of the same region only.
        to: [bucket(at("destination.ossBucketDestination.bucket"), inOwnRegion)],
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
        from: [bucket(at("bucket"))],
        to: [bucket(at("targetBucket"), inOwnRegion)],
      },
    ],
  })),
  entry<alicloud.oss.BucketObjectArgs>("alicloud:oss/bucketObject:BucketObject", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
    contents: [at("content")],
  })),
  entry<alicloud.oss.BucketPolicyArgs>("alicloud:oss/bucketPolicy:BucketPolicy", (at) => ({
    kinds: ["exposes", "guards"],
    exposures: [policyOpens(at("policy"), [bucket(at("bucket"))], "its policy allows it")],
  })),
  entry<alicloud.oss.BucketPublicAccessBlockArgs>(
    "alicloud:oss/bucketPublicAccessBlock:BucketPublicAccessBlock",
    (at) => ({
      kinds: ["guards"],
      shields: { of: bucket(at("bucket")), when: [at("blockPublicAccess")] },
    }),
  ),
  entry<alicloud.oss.BucketReplicationArgs>("alicloud:oss/bucketReplication:BucketReplication", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [bucket(at("bucket"))],
        to: [region(at("destination.location")), bucket(at("destination.bucket"))],
        narrowedBy: [{ path: at("prefixSet.prefixes[]"), selects: "prefixes" }],
        clashes: [{ rule: "oss-bucket-remote-replication", scanner: "infraguard" }],
      },
    ],
    why: "transferType chooses the line the copies travel on, not where they end",
  })),
  entry<alicloud.oss.BucketTransferAccelerationArgs>(
    "alicloud:oss/bucketTransferAcceleration:BucketTransferAcceleration",
    (at) => ({
      kinds: ["moves"],
      movements: [accelerated(at("enabled"), [bucket(at("bucket"))])],
    }),
  ),
  entry<alicloud.oss.BucketWebsiteArgs>("alicloud:oss/bucketWebsite:BucketWebsite", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesFrom("content", host(at("routingRules.routingRules[].redirect.mirrorUrl")), {
        each: at("routingRules.routingRules[]"),
        when: [isPresent(at("routingRules.routingRules[].redirect.mirrorUrl"))],
      }),
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
] satisfies readonly Entry[];
