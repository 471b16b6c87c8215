/** What a key takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { TaggedArgs } from "./tagged-args.ts";

/** Of the key that encrypts whatever the stack keeps. */
export interface KeyArgs extends TaggedArgs {
  /** What the key protects, for its description. */
  readonly purpose: string;
  /** Days a deleted key can be brought back. 7-30. */
  readonly deletionWindowDays: number;
  /** Whether the cloud refuses to delete it. */
  readonly deletionProtection: boolean;
  /** Alibaba Cloud: id of a key that is there already, instead of one of the stack's own. */
  readonly existing?: string | undefined;
  /** Alibaba Cloud: the KMS instance to make it in. Absent: it is the one free key of account and region. */
  readonly instance?: string | undefined;
}

/** A customer-managed, single-region, rotating key. */
export interface Key extends pulumi.ComponentResource {
  /** What other resources name it by (AWS: ARN; Alibaba Cloud: key id). */
  readonly keyId: pulumi.Output<string>;
  /** The key of what outlives the stack: locked records, and databases with their last backups. It is kept with them. */
  readonly keptKeyId: pulumi.Output<string>;
}
