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
  /** Days until a current object expires; absent, it doesn't. */
  readonly expireAfterDays?: number;
  /** Days until an object that was overwritten or deleted is gone. */
  readonly noncurrentDays: number;
  /** The whole of its policy. */
  readonly statements: readonly aws.iam.PolicyStatement[];
  /** Whether Pulumi refuses to delete it; without, it is emptied first unless it can lock objects. */
  readonly deletionProtection: boolean;
  /** The residency tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Creates a private bucket and its settings, as children of a component. */
export function privateBucket(parent: pulumi.ComponentResource, name: string, args: PrivateBucketArgs): PrivateBucket {
  const bucket = createBucket(parent, name, args);
  const publicAccessBlock = createPublicAccessBlock(parent, name, bucket);
  const versioning = createVersioning(parent, name, args, bucket);
  return {
    bucket,
    publicAccessBlock,
    ownership: createOwnership(parent, name, bucket),
    encryption: createEncryption(parent, name, args, bucket),
    versioning,
    lifecycle: createLifecycle(parent, name, args, bucket, versioning),
    policy: createPolicy(parent, name, args, bucket, publicAccessBlock),
  };
}

type Parent = pulumi.ComponentResource;

function createBucket(parent: Parent, name: string, args: PrivateBucketArgs) {
  return new aws.s3.Bucket(
    name,
    {
      bucket: args.bucketName,
      objectLockEnabled: args.objectLockEnabled,
      forceDestroy: !args.deletionProtection && !args.objectLockEnabled,
      tags: args.tags,
    },
    { parent, ...(args.deletionProtection ? { protect: true } : {}) },
  );
}

function createPublicAccessBlock(parent: Parent, name: string, { bucket }: aws.s3.Bucket) {
  return new aws.s3.BucketPublicAccessBlock(
    `${name}-public-access`,
    { bucket, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    { parent },
  );
}

function createOwnership(parent: Parent, name: string, { bucket }: aws.s3.Bucket) {
  const rule = { objectOwnership: "BucketOwnerEnforced" };
  return new aws.s3.BucketOwnershipControls(`${name}-ownership`, { bucket, rule }, { parent });
}

function createEncryption(parent: Parent, name: string, args: PrivateBucketArgs, { bucket }: aws.s3.Bucket) {
  const rule = args.keyId
    ? {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: args.keyId },
        bucketKeyEnabled: true,
      }
    : { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } };
  return new aws.s3.BucketServerSideEncryptionConfiguration(
    `${name}-encryption`,
    { bucket, rules: [rule] },
    { parent },
  );
}

function createVersioning(parent: Parent, name: string, args: PrivateBucketArgs, { bucket }: aws.s3.Bucket) {
  const versioningConfiguration = { status: args.versioning ? "Enabled" : "Suspended" };
  return new aws.s3.BucketVersioning(`${name}-versioning`, { bucket, versioningConfiguration }, { parent });
}

function createLifecycle(
  parent: Parent,
  name: string,
  args: PrivateBucketArgs,
  { bucket }: aws.s3.Bucket,
  versioning: aws.s3.BucketVersioning,
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
    { parent, dependsOn: [versioning] },
  );
}

function createPolicy(
  parent: Parent,
  name: string,
  args: PrivateBucketArgs,
  { bucket }: aws.s3.Bucket,
  publicAccessBlock: aws.s3.BucketPublicAccessBlock,
) {
  const policy = pulumi.jsonStringify({ Version: "2012-10-17", Statement: args.statements });
  // S3 refuses to set both on one bucket at the same time.
  const dependsOn = [publicAccessBlock];
  return new aws.s3.BucketPolicy(`${name}-policy`, { bucket, policy }, { parent, dependsOn });
}
