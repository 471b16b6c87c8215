/** Where a stack keeps its objects: read from inside the network only, and locked where the law wants them kept. */

import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/object-store.ts";
import { transformed } from "../transform.ts";
import { bucketArn, networkOnly, tlsOnly } from "./bucket-statements.ts";
import { type Changes, children } from "./children.ts";
import { requireProvider } from "./place.ts";
import { type PrivateBucket, privateBucket } from "./private-bucket.ts";

/**
 * A private bucket, encrypted by the key, reached by TLS and read only from inside the network, with access logs.
 *
 * Noncurrent versions go after `retentionDays`. A locked store keeps everything for `retentionDays` (a retention policy
 * nobody can shorten or lift, the account's owner neither) and then lets it go. It has no versions, whatever is asked:
 * nothing in it can be replaced, and with them an expired record would live on as a noncurrent version for as long again;
 * InitiateBucketWorm refuses a bucket with versions besides, says its page
 * (alibabacloud.com/help/en/oss/developer-reference/initiatebucketworm). Since only audit data is locked and an Alibaba Cloud
 * service writes it, a locked store takes writes from outside the network. It stays when the stack is destroyed.
 */
export class ObjectStore extends pulumi.ComponentResource implements contract.ObjectStore {
  readonly bucketName: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
  readonly nodes: PrivateBucket & {
    readonly logging: alicloud.oss.BucketLogging;
    readonly versioning?: alicloud.oss.BucketVersioning;
    readonly lock?: alicloud.oss.BucketWorm;
  };

  constructor(
    name: string,
    args: contract.ObjectStoreArgs & Changes<"ObjectStore">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:alicloud:ObjectStore", name, {}, transformed(children.ObjectStore, args, opts));
    requireProvider(this, name);
    const settings = this.createBucket(name, args);
    const { bucket } = settings;
    const logging = this.createLogging(name, args, bucket);
    const versioning = hasVersions(args) ? this.createVersioning(name, bucket) : undefined;
    const lock = args.lock ? this.createLock(name, args, bucket) : undefined;
    this.nodes = { ...settings, logging, ...(versioning && { versioning }), ...(lock && { lock }) };
    this.bucketName = bucket.bucket;
    this.arn = bucketArn(bucket.bucket);
    this.registerOutputs({ bucketName: this.bucketName, arn: this.arn });
  }

  private createBucket(name: string, args: contract.ObjectStoreArgs): PrivateBucket {
    const { residency, bucketName, deletionProtection } = args;
    const arn = bucketArn(bucketName);
    return privateBucket(this, name, {
      residency,
      bucketName,
      keyId: args.key.keyId,
      statements: [
        tlsOnly(arn),
        networkOnly(arn, args.network.storeEndpointId, args.servicesWrite ?? args.lock === true),
      ],
      lifecycleRule: lifecycleOf(args),
      deletionProtection,
      retained: args.lock === true,
    });
  }

  private createLogging(
    name: string,
    args: contract.ObjectStoreArgs,
    { bucket }: alicloud.oss.Bucket,
  ): alicloud.oss.BucketLogging {
    return new alicloud.oss.BucketLogging(
      `${name}-logging`,
      { bucket, targetBucket: args.logStore.bucketName, targetPrefix: `${args.bucketName}/` },
      { parent: this, retainOnDelete: args.lock === true },
    );
  }

  private createVersioning(name: string, { bucket }: alicloud.oss.Bucket): alicloud.oss.BucketVersioning {
    return new alicloud.oss.BucketVersioning(`${name}-versioning`, { bucket, status: "Enabled" }, { parent: this });
  }

  private createLock(
    name: string,
    args: contract.ObjectStoreArgs,
    { bucket }: alicloud.oss.Bucket,
  ): alicloud.oss.BucketWorm {
    return new alicloud.oss.BucketWorm(
      `${name}-lock`,
      { bucket, retentionPeriodInDays: args.retentionDays, status: "Locked" },
      { parent: this, retainOnDelete: true },
    );
  }
}

function hasVersions({ versioning, lock }: contract.ObjectStoreArgs): boolean {
  return versioning && lock !== true;
}

/** What services write are records, which go after their time; other objects stay until somebody deletes them. */
function lifecycleOf(args: contract.ObjectStoreArgs): alicloud.types.input.oss.BucketLifecycleRule {
  const days = args.retentionDays;
  const records = args.servicesWrite ?? args.lock === true;
  return {
    id: "retention",
    enabled: true,
    abortMultipartUploads: [{ days: 7 }],
    ...(records && { expirations: [{ days }] }),
    ...(hasVersions(args) && { noncurrentVersionExpirations: [{ days: records ? restorableDays : days }] }),
    // A marker left behind by a deletion names an object that no version is left of.
    ...(hasVersions(args) && !records && { expirations: [{ expiredObjectDeleteMarker: true }] }),
  };
}

/** How long a record that was deleted before its time, or went after it, can be brought back. */
const restorableDays = 30;
