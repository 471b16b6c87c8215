/** The bucket that personal data is put in: nothing reads it but the stack's own network and account. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/object-store.ts";
import { transformed } from "../transform.ts";
import { bucketArn, endpointOnly, ownAccountOnly, tlsOnly } from "./bucket-statements.ts";
import { type Changes, children } from "./children.ts";
import { componentPlace } from "./place.ts";
import { type PrivateBucket, privateBucket } from "./private-bucket.ts";

/** What a bucket of either cloud takes, and what AWS services may write. */
export interface ObjectStoreArgs extends contract.ObjectStoreArgs {
  /** Whether nobody deletes what `lock` holds, or who has s3:BypassGovernanceRetention does. Default: nobody. */
  readonly lockMode?: "compliance" | "governance";
  /** What the bucket's policy grants besides its denials: an AWS service that writes, as CloudTrail for an audit trail. */
  readonly grants?: readonly aws.iam.PolicyStatement[];
}

/**
 * A private bucket: encrypted by the key, TLS only, closed to other accounts, its objects reached only through the
 * network's S3 endpoint, access logged. Where `lock` is set it is versioned whatever `versioning` says, and
 * objects expire once `retentionDays` are over. Before that nobody, not even the root user, deletes one, and the bucket
 * with all its settings and its key stays when the stack is destroyed; or, where `lockMode` is governance, nobody without
 * a permission for that deletes one, and an unprotected bucket goes with the stack.
 */
export class ObjectStore extends pulumi.ComponentResource implements contract.ObjectStore {
  readonly bucketName: pulumi.Output<string>;
  /** From the literal name, hence known in preview. */
  readonly arn: pulumi.Output<string>;
  readonly nodes: PrivateBucket & {
    readonly logging: aws.s3.BucketLogging;
    /** Only where `lock` is set. */
    readonly objectLock?: aws.s3.BucketObjectLockConfiguration;
  };

  constructor(name: string, args: ObjectStoreArgs & Changes<"ObjectStore">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:ObjectStore", name, {}, transformed(children.ObjectStore, args, opts));
    const { partition, accountId } = componentPlace(this, name);
    this.arn = bucketArn(partition, args.bucketName);
    const bucket = this.createBucket(name, args, accountId);
    const logging = this.createLogging(name, args, bucket);
    const objectLock = args.lock ? { objectLock: this.createObjectLock(name, args, bucket) } : {};
    this.nodes = { ...bucket, logging, ...objectLock };
    this.bucketName = bucket.bucket.bucket;
    this.registerOutputs({ bucketName: this.bucketName, arn: this.arn });
  }

  /**
   * Its policy is unknown in preview, since the endpoint's id is; that the bucket isn't public shows in the public
   * access block. Locked objects expire with their lock, which also holds a version that ends before it.
   */
  private createBucket(name: string, args: ObjectStoreArgs, accountId: pulumi.Output<string>): PrivateBucket {
    return privateBucket(this, name, {
      bucketName: args.bucketName,
      keyId: args.lock ? args.key.keptKeyId : args.key.keyId,
      versioning: args.versioning || args.lock === true,
      objectLockEnabled: args.lock === true,
      outlivesStack: outlivesStack(args),
      ...(args.lock ? { expireAfterDays: args.retentionDays } : {}),
      noncurrentDays: args.lock ? 1 : args.retentionDays,
      statements: [
        ...tlsOnly(this.arn),
        ...ownAccountOnly(this.arn, accountId),
        endpointOnly(this.arn, args.network.storeEndpointId),
        ...(args.grants ?? []),
      ],
      deletionProtection: args.deletionProtection,
      tags: { ...residencyTags(args.residency), Name: args.bucketName },
    });
  }

  private createLogging(name: string, args: ObjectStoreArgs, { bucket }: PrivateBucket): aws.s3.BucketLogging {
    return new aws.s3.BucketLogging(
      `${name}-logging`,
      { bucket: bucket.bucket, targetBucket: args.logStore.bucketName, targetPrefix: `${args.bucketName}/` },
      // The log store's policy must let S3 write there first.
      { parent: this, dependsOn: [args.logStore] },
    );
  }

  private createObjectLock(name: string, args: ObjectStoreArgs, { bucket, versioning }: PrivateBucket) {
    return new aws.s3.BucketObjectLockConfiguration(
      `${name}-object-lock`,
      {
        bucket: bucket.bucket,
        rule: {
          defaultRetention: { mode: outlivesStack(args) ? "COMPLIANCE" : "GOVERNANCE", days: args.retentionDays },
        },
      },
      { parent: this, dependsOn: [versioning], retainOnDelete: outlivesStack(args) },
    );
  }
}

/** What nobody can empty can't be deleted either. */
function outlivesStack({ lock, lockMode }: ObjectStoreArgs): boolean {
  return lock === true && lockMode !== "governance";
}
