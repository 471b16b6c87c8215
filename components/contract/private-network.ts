/** What a network takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { Key } from "./key.ts";
import type { LogStore } from "./log-store.ts";
import type { TaggedArgs } from "./tagged-args.ts";

/** Of the network all else lies in. */
export interface PrivateNetworkArgs extends TaggedArgs {
  /** Region code, literal: endpoints and zones are of this region only. */
  readonly region: string;
  /** IPv4 block of the network: "10.10.0.0/16". /16 to /24. */
  readonly cidr: string;
  /** At least two zones of the region. */
  readonly zones: readonly string[];
  /** Whether instances may reach the internet through it. Default: no internet gateway at all. */
  readonly internetGateway?: boolean;
  /** Takes the record of who spoke with whom; on AWS a log group of its own does. */
  readonly logStore: LogStore;
  /** Encrypts that record. */
  readonly key: Key;
  /** Days flow logs are kept. 1-3650. */
  readonly flowLogRetentionDays: number;
}

/** A network without a way out, with private subnets in each zone and endpoints for the region's services. */
export interface PrivateNetwork extends pulumi.ComponentResource {
  /** Id of the VPC. */
  readonly networkId: pulumi.Output<string>;
  /** Its IPv4 block, as given. */
  readonly cidr: string;
  /** One per zone, in the order of the zones. */
  readonly subnetIds: readonly pulumi.Output<string>[];
  /** Security group that allows traffic inside the network only. */
  readonly internalSecurityGroupId: pulumi.Output<string>;
  /** Endpoint through which the object stores are reached (AWS: VPC endpoint id; Alibaba Cloud: the network id). */
  readonly storeEndpointId: pulumi.Output<string>;
}
