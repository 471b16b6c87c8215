/** What every bucket of a stack has, whatever it holds: the eight settings S3 keeps in resources of their own. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface PrivateBucket {
  readonly bucket: aws.s3.Bucket;
  readonly publicAccessBlock: aws.s3.BucketPublicAccessBlock;
  readonly ownership: aws.s3.BucketOwnershipControls;
  readonly encryption: aws.s3.BucketServerSideEncryptionConfiguration;
  readonly versioning: aws.s3.BucketVersioning;
  readonly lifecycle: aws.s3.BucketLifecycleConfiguration;
  readonly policy: aws.s3.BucketPolicy;
}

/** What differs between buckets. */
export interface PrivateBucketArgs {
  /** Globally unique. */
  readonly bucketName: pulumi.Input<string>;
  /** ARN of the customer-managed key; absent, S3's own keys encrypt. */
  readonly keyId?: pulumi.Input<string>;
  /** Whether what is replaced or deleted stays restorable. */
  readonly versioning: boolean;
  /** Whether the bucket can lock objects. Needs versioning. */
  readonly objectLockEnabled: boolean;
  /** Whether bucket and settings stay when the stack is destroyed. */
  readonly outlivesStack: boolean;
  /** Days until a current object expires; absent, it doesn't. */
  readonly expireAfterDays?: number;
  /** Days until an object that was overwritten or deleted is gone. */
  readonly noncurrentDays: number;
  /** The whole of its policy. */
  readonly statements: readonly aws.iam.PolicyStatement[];
  /** Whether Pulumi refuses to delete it; without, it is emptied first unless it outlives the stack. */
  readonly deletionProtection: boolean;
  /** The residency tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Creates a private bucket and its settings, as children of a component. */
export function privateBucket(parent: pulumi.ComponentResource, name: string, args: PrivateBucketArgs): PrivateBucket {
  const opts = { parent, ...(args.outlivesStack ? { retainOnDelete: true } : {}) };
  const bucket = createBucket(name, args, opts);
  const publicAccessBlock = createPublicAccessBlock(name, bucket, opts);
  const versioning = createVersioning(name, args, bucket, opts);
  return {
    bucket,
    publicAccessBlock,
    ownership: createOwnership(name, bucket, opts),
    encryption: createEncryption(name, args, bucket, opts),
    versioning,
    lifecycle: createLifecycle(name, args, bucket, versioning, opts),
    policy: createPolicy(name, args, bucket, publicAccessBlock, opts),
  };
}

type Options = pulumi.CustomResourceOptions;

/** Settings of the bucket that resources of their own keep: what its read-back says of them is no change of the bucket's. */
const settingsElsewhere = [
  "acl",
  "grants",
  "lifecycleRules",
  "logging",
  "objectLockConfiguration",
  "policy",
  "serverSideEncryptionConfiguration",
  "versioning",
];

function createBucket(name: string, args: PrivateBucketArgs, opts: Options) {
  return new aws.s3.Bucket(
    name,
    {
      bucket: args.bucketName,
      objectLockEnabled: args.objectLockEnabled,
      forceDestroy: !args.deletionProtection && !args.outlivesStack,
      tags: args.tags,
    },
    { ...opts, ignoreChanges: settingsElsewhere, ...(args.deletionProtection ? { protect: true } : {}) },
  );
}

function createPublicAccessBlock(name: string, { bucket }: aws.s3.Bucket, opts: Options) {
  return new aws.s3.BucketPublicAccessBlock(
    `${name}-public-access`,
    { bucket, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    opts,
  );
}

function createOwnership(name: string, { bucket }: aws.s3.Bucket, opts: Options) {
  const rule = { objectOwnership: "BucketOwnerEnforced" };
  return new aws.s3.BucketOwnershipControls(`${name}-ownership`, { bucket, rule }, opts);
}

function createEncryption(name: string, args: PrivateBucketArgs, { bucket }: aws.s3.Bucket, opts: Options) {
  const rule = args.keyId
    ? {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: args.keyId },
        bucketKeyEnabled: true,
      }
    : { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } };
  return new aws.s3.BucketServerSideEncryptionConfiguration(`${name}-encryption`, { bucket, rules: [rule] }, opts);
}

function createVersioning(name: string, args: PrivateBucketArgs, { bucket }: aws.s3.Bucket, opts: Options) {
  const versioningConfiguration = { status: args.versioning ? "Enabled" : "Suspended" };
  return new aws.s3.BucketVersioning(`${name}-versioning`, { bucket, versioningConfiguration }, opts);
}

function createLifecycle(
  name: string,
  args: PrivateBucketArgs,
  { bucket }: aws.s3.Bucket,
  versioning: aws.s3.BucketVersioning,
  opts: Options,
) {
  const rule = {
    id: "retention",
    status: "Enabled",
    filter: { prefix: "" },
    ...(args.expireAfterDays === undefined ? {} : { expiration: { days: args.expireAfterDays } }),
    noncurrentVersionExpiration: { noncurrentDays: args.noncurrentDays },
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
  };
  return new aws.s3.BucketLifecycleConfiguration(
    `${name}-lifecycle`,
    { bucket, rules: [rule] },
    { ...opts, dependsOn: [versioning] },
  );
}

function createPolicy(
  name: string,
  args: PrivateBucketArgs,
  { bucket }: aws.s3.Bucket,
  publicAccessBlock: aws.s3.BucketPublicAccessBlock,
  opts: Options,
) {
  const policy = pulumi.jsonStringify({ Version: "2012-10-17", Statement: args.statements });
  // S3 refuses to set both on one bucket at the same time.
  const dependsOn = [publicAccessBlock];
  return new aws.s3.BucketPolicy(`${name}-policy`, { bucket, policy }, { ...opts, dependsOn });
}
