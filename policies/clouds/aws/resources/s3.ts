/** Amazon S3: objects, their copies in other buckets, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, guards, inert, type Movement } from "../../entry.ts";
import { bucket, inOwnRegion, key, lambdaFunction, policyOpens, queue, topic } from "../names.ts";

/** Rules of other scanners that demand a copy in another region. */
const clashes = ["CKV_AWS_144 (Checkov)", "s3-bucket-cross-region-replication-enabled (AWS Config)"];

/** Canned ACLs that let anybody, or anybody with any AWS account, read. */
const openAcls = ["public-read", "public-read-write", "authenticated-read"];

const openGroups = [
  "http://acs.amazonaws.com/groups/global/AllUsers",
  "https://acs.amazonaws.com/groups/global/AllUsers",
  "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
  "https://acs.amazonaws.com/groups/global/AuthenticatedUsers",
];

/** A bucket takes no other bucket as the target of its access logs, inventories and analyses than one of its region. */
const logsTo = (target: string, from: Movement["from"] = "self"): Movement => ({
  verb: "copy",
  what: "logs",
  from,
  to: [bucket(target, inOwnRegion)],
});

const openAcl = (acl: string, of: readonly ReturnType<typeof bucket>[] = []): Exposure => ({
  to: "world",
  when: [{ path: acl, is: openAcls }],
  how: "its ACL is public",
  ...(of.length > 0 ? { of } : {}),
});

const openGrants = (uri: string, id: string, of: readonly ReturnType<typeof bucket>[] = []): readonly Exposure[] => {
  const whose = of.length > 0 ? { of } : {};
  return [
    { to: "world", when: [{ path: uri, is: openGroups }], how: "its ACL grants it to everybody", ...whose },
    { to: "accounts", path: id, how: "its ACL grants it to them", ...whose },
  ];
};

/** Uploads and downloads of an accelerated bucket pass CloudFront's edge locations all over the world. */
const accelerated = (status: string, from: Movement["from"] = "self"): Movement => ({
  verb: "process",
  what: "content",
  from,
  to: "world",
  when: [{ path: status, is: ["Enabled"] }],
  note: status,
});

export default [
  entry<aws.s3.AccessPointArgs>("aws:s3/accessPoint:AccessPoint", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    known: [at("name")],
    exposures: [policyOpens(at("policy"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.AnalyticsConfigurationArgs>("aws:s3/analyticsConfiguration:AnalyticsConfiguration", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        ...logsTo(at("storageClassAnalysis.dataExport.destination.s3BucketDestination.bucketArn"), [
          bucket(at("bucket")),
        ]),
        what: "metadata",
      },
    ],
  })),
  entry<aws.s3.BucketArgs>("aws:s3/bucket:Bucket", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("replicationConfiguration.rules[]"),
        from: "self",
        to: [
          bucket(at("replicationConfiguration.rules[].destination.bucket")),
          key(at("replicationConfiguration.rules[].destination.replicaKmsKeyId")),
        ],
        when: [{ path: at("replicationConfiguration.rules[].status"), isNot: ["Disabled"], absent: true }],
        clashes,
      },
      logsTo(at("logging.targetBucket")),
      accelerated(at("accelerationStatus")),
    ],
    exposures: [openAcl(at("acl")), ...openGrants(at("grants[].uri"), at("grants[].id")), policyOpens(at("policy"))],
    why: "Its website block serves only what a policy or ACL has opened, and those are judged.",
  })),
  ...(["BucketAccelerateConfiguration", "BucketAccelerateConfigurationV2"] as const).map((name) =>
    entry<aws.s3.BucketAccelerateConfigurationArgs>(`aws:s3/${lowerFirst(name)}:${name}`, (at) => ({
      kinds: ["moves"],
      movements: [accelerated(at("status"), [bucket(at("bucket"))])],
    })),
  ),
  ...(["BucketAcl", "BucketAclV2"] as const).map((name) =>
    entry<aws.s3.BucketAclArgs>(`aws:s3/${lowerFirst(name)}:${name}`, (at) => ({
      kinds: ["exposes"],
      exposures: [
        openAcl(at("acl"), [bucket(at("bucket"))]),
        ...openGrants(at("accessControlPolicy.grants[].grantee.uri"), at("accessControlPolicy.grants[].grantee.id"), [
          bucket(at("bucket")),
        ]),
      ],
    })),
  ),
  ...(["BucketLogging", "BucketLoggingV2"] as const).map((name) =>
    entry<aws.s3.BucketLoggingArgs>(`aws:s3/${lowerFirst(name)}:${name}`, (at) => ({
      kinds: ["moves"],
      movements: [logsTo(at("targetBucket"), [bucket(at("bucket"))])],
    })),
  ),
  entry<aws.s3.BucketNotificationArgs>("aws:s3/bucketNotification:BucketNotification", (at) => ({
    kinds: ["moves"],
    movements: [
      { path: at("lambdaFunctions[].lambdaFunctionArn"), each: at("lambdaFunctions[]"), target: lambdaFunction },
      { path: at("queues[].queueArn"), each: at("queues[]"), target: queue },
      { path: at("topics[].topicArn"), each: at("topics[]"), target: topic },
    ].map(
      ({ path, each, target }): Movement => ({
        verb: "copy",
        what: "metadata",
        each,
        from: [bucket(at("bucket"))],
        to: [target(path, inOwnRegion)],
      }),
    ),
  })),
  entry<aws.s3.BucketObjectArgs>("aws:s3/bucketObject:BucketObject", (at) => ({
    kinds: ["exposes"],
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketObjectv2Args>("aws:s3/bucketObjectv2:BucketObjectv2", (at) => ({
    kinds: ["exposes"],
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketPolicyArgs>("aws:s3/bucketPolicy:BucketPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketPublicAccessBlockArgs>("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", (at) => ({
    kinds: ["guards"],
    shields: {
      of: bucket(at("bucket")),
      when: [at("blockPublicAcls"), at("blockPublicPolicy"), at("ignorePublicAcls"), at("restrictPublicBuckets")],
    },
  })),
  entry<aws.s3.BucketReplicationConfigArgs>("aws:s3/bucketReplicationConfig:BucketReplicationConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("rules[]"),
        from: [bucket(at("bucket"))],
        to: [
          bucket(at("rules[].destination.bucket")),
          key(at("rules[].destination.encryptionConfiguration.replicaKmsKeyId")),
        ],
        when: [{ path: at("rules[].status"), isNot: ["Disabled"], absent: true }],
        clashes,
      },
    ],
  })),
  entry<aws.s3.BucketV2Args>("aws:s3/bucketV2:BucketV2", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("replicationConfigurations[].rules[]"),
        from: "self",
        to: [
          bucket(at("replicationConfigurations[].rules[].destinations[].bucket")),
          key(at("replicationConfigurations[].rules[].destinations[].replicaKmsKeyId")),
        ],
        when: [{ path: at("replicationConfigurations[].rules[].status"), isNot: ["Disabled"], absent: true }],
        clashes,
      },
      logsTo(at("loggings[].targetBucket")),
      accelerated(at("accelerationStatus")),
    ],
    exposures: [openAcl(at("acl")), ...openGrants(at("grants[].uri"), at("grants[].id")), policyOpens(at("policy"))],
    why: "Its website block serves only what a policy or ACL has opened, and those are judged.",
  })),
  entry<aws.s3.DirectoryBucketArgs>("aws:s3/directoryBucket:DirectoryBucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("bucket")],
  })),
  entry<aws.s3.InventoryArgs>("aws:s3/inventory:Inventory", (at) => ({
    kinds: ["moves"],
    movements: [{ ...logsTo(at("destination.bucket.bucketArn"), [bucket(at("bucket"))]), what: "metadata" }],
  })),
  entry<aws.s3.ObjectCopyArgs>("aws:s3/objectCopy:ObjectCopy", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [{ verb: "copy", what: "content", from: [bucket(at("source"))], to: "self" }],
    exposures: [
      openAcl(at("acl"), [bucket(at("bucket"))]),
      ...openGrants(at("grants[].uri"), at("grants[].id"), [bucket(at("bucket"))]),
    ],
  })),
  ...guards("They say who may not, how long, or under which key; none lets anybody in.", [
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    "aws:s3/bucketAbac:BucketAbac",
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
    "aws:s3/bucketVersioning:BucketVersioning",
    "aws:s3/bucketVersioningV2:BucketVersioningV2",
  ]),
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

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
