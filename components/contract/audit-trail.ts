/** What an audit trail takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { InNetworkArgs } from "./in-network-args.ts";
import type { LogStore } from "./log-store.ts";
import type { ObjectStore } from "./object-store.ts";

/** Of the record of who did what. */
export interface AuditTrailArgs extends InNetworkArgs {
  /** Region code, literal: the trail is of this region only. */
  readonly region: string;
  /** Takes its records as a log too, and the record of who read its bucket. */
  readonly logStore: LogStore;
  /** Name of the locked bucket the trail writes to; literal and globally unique. */
  readonly bucketName: string;
  /** Days audit records are locked. 180-3650 (China: Cybersecurity Law art. 23 asks at least six months of network logs). */
  readonly retentionDays: number;
  /**
   * Whether nobody can delete a locked record, or those with a special permission can. Alibaba Cloud's locks know no
   * exception: there the latter are not locked, and keep their versions.
   */
  readonly lockMode?: "compliance" | "governance";
  /** The stores whose data events are recorded. */
  readonly stores: readonly ObjectStore[];
}

/** CloudTrail / ActionTrail of this region only, management and data events, into a locked store. */
export interface AuditTrail extends pulumi.ComponentResource {
  /** What it is called in the cloud. */
  readonly trailName: pulumi.Output<string>;
  /** The locked bucket it writes to. */
  readonly store: ObjectStore;
}
