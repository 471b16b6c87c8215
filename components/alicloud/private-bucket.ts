/** What every bucket of a stack has, whatever it holds: shut to the world, encrypted, reached over TLS only. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type { Statement } from "./bucket-statements.ts";
import { componentPlace } from "./place.ts";
import { redundancyType } from "./zone-redundancy.ts";

/** A bucket and the resources Alibaba Cloud configures it by; its lifecycle has none and stays on the bucket. */
export interface PrivateBucket {
  readonly bucket: alicloud.oss.Bucket;
  readonly acl: alicloud.oss.BucketAcl;
  readonly publicAccessBlock: alicloud.oss.BucketPublicAccessBlock;
  readonly encryption: alicloud.oss.BucketServerSideEncryption;
  readonly https: alicloud.oss.BucketHttpsConfig;
  readonly policy: alicloud.oss.BucketPolicy;
}

/** What differs between buckets. */
export interface PrivateBucketArgs {
  /** What its tags say. */
  readonly residency: Residency;
  /** Globally unique: 3-63 lowercase letters, digits, "-". */
  readonly bucketName: pulumi.Input<string>;
  /** Id of the customer-managed key; absent, OSS's own keys encrypt. */
  readonly keyId?: pulumi.Input<string>;
  /** The whole of its policy. */
  readonly statements: readonly Statement[];
  /** When what is in it expires. */
  readonly lifecycleRule: alicloud.types.input.oss.BucketLifecycleRule;
  /** Whether Pulumi refuses to delete it; without, it is emptied first. */
  readonly deletionProtection: boolean;
  /** Whether it stays, settings and all, when the stack is destroyed: nobody can empty a locked bucket. */
  readonly retained?: boolean;
}

/**
 * What resources of their own configure. The bucket reads it back all the same, and its next update would delete what its
 * own inputs don't have: policy, encryption and logging (resource_alicloud_oss_bucket.go of the provider 1.285.0, Read and
 * Update). The provider's page of each such resource demands this (registry.terraform.io/providers/aliyun/alicloud,
 * resources oss_bucket_policy, oss_bucket_acl, oss_bucket_logging, oss_bucket_versioning).
 */
const setElsewhere = ["acl", "policy", "logging", "serverSideEncryptionRule", "versioning"];

/** Creates a private bucket and its settings, as children of a component. */
export function privateBucket(parent: pulumi.ComponentResource, name: string, args: PrivateBucketArgs): PrivateBucket {
  const opts = { parent, retainOnDelete: args.retained === true };
  const bucket = createBucket(opts, name, args, componentPlace(parent, name).region.apply(redundancyType));
  return {
    bucket,
    acl: createAcl(opts, name, bucket),
    publicAccessBlock: createPublicAccessBlock(opts, name, bucket),
    encryption: createEncryption(opts, name, args, bucket),
    https: createHttps(opts, name, bucket),
    policy: createPolicy(opts, name, args, bucket),
  };
}

function createBucket(
  opts: pulumi.CustomResourceOptions,
  name: string,
  args: PrivateBucketArgs,
  redundancy: pulumi.Output<string>,
): alicloud.oss.Bucket {
  return new alicloud.oss.Bucket(
    `${name}-bucket`,
    {
      bucket: args.bucketName,
      redundancyType: redundancy,
      lifecycleRules: [args.lifecycleRule],
      forceDestroy: !args.deletionProtection,
      tags: residencyTags(args.residency),
    },
    // A bucket of another redundancy, older or converted since, is not replaced. OSS itself refuses to delete only what isn't empty.
    {
      ...opts,
      ignoreChanges: [...setElsewhere, "redundancyType"],
      ...(args.deletionProtection ? { protect: true } : {}),
    },
  );
}

function createAcl(
  opts: pulumi.CustomResourceOptions,
  name: string,
  { bucket }: alicloud.oss.Bucket,
): alicloud.oss.BucketAcl {
  return new alicloud.oss.BucketAcl(`${name}-acl`, { bucket, acl: "private" }, opts);
}

function createPublicAccessBlock(
  opts: pulumi.CustomResourceOptions,
  name: string,
  { bucket }: alicloud.oss.Bucket,
): alicloud.oss.BucketPublicAccessBlock {
  return new alicloud.oss.BucketPublicAccessBlock(
    `${name}-public-access-block`,
    { bucket, blockPublicAccess: true },
    opts,
  );
}

function createEncryption(
  opts: pulumi.CustomResourceOptions,
  name: string,
  { keyId }: PrivateBucketArgs,
  { bucket }: alicloud.oss.Bucket,
): alicloud.oss.BucketServerSideEncryption {
  const by = keyId === undefined ? { sseAlgorithm: "AES256" } : { sseAlgorithm: "KMS", kmsMasterKeyId: keyId };
  return new alicloud.oss.BucketServerSideEncryption(`${name}-encryption`, { bucket, ...by }, opts);
}

function createHttps(
  opts: pulumi.CustomResourceOptions,
  name: string,
  { bucket }: alicloud.oss.Bucket,
): alicloud.oss.BucketHttpsConfig {
  return new alicloud.oss.BucketHttpsConfig(
    `${name}-https`,
    { bucket, enable: true, tlsVersions: ["TLSv1.2", "TLSv1.3"] },
    opts,
  );
}

function createPolicy(
  opts: pulumi.CustomResourceOptions,
  name: string,
  { statements }: PrivateBucketArgs,
  { bucket }: alicloud.oss.Bucket,
): alicloud.oss.BucketPolicy {
  const policy = pulumi.jsonStringify({ Version: "1", Statement: statements });
  return new alicloud.oss.BucketPolicy(`${name}-policy`, { bucket, policy }, opts);
}
