/** What a bucket takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { InNetworkArgs } from "./in-network-args.ts";
import type { LogStore } from "./log-store.ts";

/** Of one bucket. */
export interface ObjectStoreArgs extends InNetworkArgs {
  /** Globally unique bucket name; literal, so that a policy can see where a reference leads before anything exists. */
  readonly bucketName: string;
  /** Takes the record of who read what. */
  readonly logStore: LogStore;
  /** Days noncurrent versions, and where `lock` is set all objects, are kept. 1-3650. */
  readonly retentionDays: number;
  /** Whether what is replaced or deleted stays restorable for that time. */
  readonly versioning: boolean;
  /** Object lock for audit data: nothing can be deleted or changed before retentionDays. */
  readonly lock?: boolean;
  /** Alibaba Cloud: whether a service of the cloud writes into it, from outside the network. Default: where it is locked. */
  readonly servicesWrite?: boolean;
}

/** A private bucket: no public access, encrypted by the key, TLS only, reached from the network or the organisation. */
export interface ObjectStore extends pulumi.ComponentResource {
  /** As given, once the bucket is there. */
  readonly bucketName: pulumi.Output<string>;
  /** AWS: the ARN; Alibaba Cloud: acs:oss:*:*:<name>. */
  readonly arn: pulumi.Output<string>;
}
