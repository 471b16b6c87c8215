/**
 * What the components of both clouds share: the same names, the same public arguments, the same outputs, so that
 * private-cloud.ts composes either cloud without knowing which. Facts of one cloud stay in that cloud's folder.
 */
import type { Residency } from "@landlocked/policies/tags";
import type * as pulumi from "@pulumi/pulumi";

export interface KeyArgs {
  readonly residency: Residency;
  /** What the key protects, for its description. */
  readonly purpose: string;
  /** Days a deleted key can be brought back. 7-30. */
  readonly deletionWindowDays: number;
  /** Whether the cloud refuses to delete it. */
  readonly deletionProtection: boolean;
}

/** A customer-managed, single-region, rotating key. */
export interface Key extends pulumi.ComponentResource {
  /** What other resources name it by (AWS: ARN; Alibaba Cloud: key id). */
  readonly keyId: pulumi.Output<string>;
}

export interface LogStoreArgs {
  readonly residency: Residency;
  readonly key: Key;
  /** Days access logs are kept. 1-3650. */
  readonly retentionDays: number;
  readonly deletionProtection: boolean;
}

/** Where the other components of the stack write their logs: a bucket for access logs, a log group for the rest. */
export interface LogStore extends pulumi.ComponentResource {
  /** Name of the bucket that takes access logs. */
  readonly bucketName: pulumi.Output<string>;
  /** Log group ARN (AWS) or log project name (Alibaba Cloud). */
  readonly logGroup: pulumi.Output<string>;
}

export interface PrivateNetworkArgs {
  readonly residency: Residency;
  /** Region code, literal: endpoints and zones are of this region only. */
  readonly region: string;
  /** IPv4 block of the network: "10.10.0.0/16". /16 to /24. */
  readonly cidr: string;
  /** At least two zones of the region. */
  readonly zones: readonly string[];
  /** Whether instances may reach the internet through it. Default: no internet gateway at all. */
  readonly internetGateway?: boolean;
  readonly logStore: LogStore;
  readonly key: Key;
  /** Days flow logs are kept. 1-3650. */
  readonly flowLogRetentionDays: number;
}

/** A network without a way out, with private subnets in each zone and endpoints for the region's services. */
export interface PrivateNetwork extends pulumi.ComponentResource {
  readonly networkId: pulumi.Output<string>;
  readonly cidr: string;
  /** One per zone, in the order of the zones. */
  readonly subnetIds: readonly pulumi.Output<string>[];
  /** Security group that allows traffic inside the network only. */
  readonly internalSecurityGroupId: pulumi.Output<string>;
  /** Endpoint through which the object stores are reached (AWS: VPC endpoint id; Alibaba Cloud: the network id). */
  readonly storeEndpointId: pulumi.Output<string>;
}

export interface ObjectStoreArgs {
  readonly residency: Residency;
  /** Globally unique bucket name; literal, so that a policy can see where a reference leads before anything exists. */
  readonly bucketName: string;
  readonly key: Key;
  readonly logStore: LogStore;
  readonly network: PrivateNetwork;
  /** Days noncurrent versions, and where `lock` is set all objects, are kept. 1-3650. */
  readonly retentionDays: number;
  readonly versioning: boolean;
  /** Object lock for audit data: nothing can be deleted or changed before retentionDays. */
  readonly lock?: boolean;
  readonly deletionProtection: boolean;
}

/** A private bucket: no public access, encrypted by the key, TLS only, reached from the network or the organisation. */
export interface ObjectStore extends pulumi.ComponentResource {
  readonly bucketName: pulumi.Output<string>;
  /** AWS: the ARN; Alibaba Cloud: acs:oss:*:*:<name>. */
  readonly arn: pulumi.Output<string>;
}

export interface DatabaseArgs {
  readonly residency: Residency;
  readonly engine: "postgresql";
  /** Major version: "16". */
  readonly version: string;
  /** Size word, mapped to an instance class by each cloud. */
  readonly size: "small" | "medium" | "large";
  /** GiB. 20-6000. */
  readonly storageGiB: number;
  /** Days backups are kept, in this region only. 7-35. */
  readonly backupDays: number;
  readonly key: Key;
  readonly network: PrivateNetwork;
  /** Zones for primary and standby: the first two. */
  readonly zones: readonly string[];
  readonly deletionProtection: boolean;
  /** Days database logs are kept. 1-3650. */
  readonly logRetentionDays: number;
}

/** PostgreSQL: private, encrypted by the key, multi-zone, TLS forced, backups in the region only. */
export interface Database extends pulumi.ComponentResource {
  /** Instance id, for the ledger of what this stack holds. */
  readonly instanceId: pulumi.Output<string>;
  /** Private host name. */
  readonly host: pulumi.Output<string>;
}

export interface KubernetesArgs {
  readonly residency: Residency;
  /** Kubernetes minor version: "1.34". Absent: the cloud's default. */
  readonly version?: string;
  readonly nodeSize: "small" | "medium" | "large";
  /** 1-100 */
  readonly nodeCount: number;
  readonly key: Key;
  readonly network: PrivateNetwork;
  readonly logStore: LogStore;
  /** Days control-plane logs are kept. 1-3650. */
  readonly logRetentionDays: number;
  readonly deletionProtection: boolean;
}

/** Managed Kubernetes with a private endpoint, secrets encrypted by the key, control-plane logs in the region. */
export interface Kubernetes extends pulumi.ComponentResource {
  readonly clusterName: pulumi.Output<string>;
  readonly endpoint: pulumi.Output<string>;
}

export interface MachineGroupArgs {
  readonly residency: Residency;
  readonly nodeSize: "small" | "medium" | "large";
  /** 1-100 */
  readonly nodeCount: number;
  readonly key: Key;
  readonly network: PrivateNetwork;
  readonly deletionProtection: boolean;
}

/** A plain group of virtual machines for small stacks: encrypted disks, no public addresses, hardened metadata. */
export interface MachineGroup extends pulumi.ComponentResource {
  readonly groupName: pulumi.Output<string>;
}

export interface AuditTrailArgs {
  readonly residency: Residency;
  /** Region code, literal: the trail is of this region only. */
  readonly region: string;
  readonly key: Key;
  readonly logStore: LogStore;
  readonly network: PrivateNetwork;
  /** Name of the locked bucket the trail writes to; literal and globally unique. */
  readonly bucketName: string;
  /** Days audit records are locked. 180-3650 (China: Cybersecurity Law art. 23 asks at least six months of network logs). */
  readonly retentionDays: number;
  /** The stores whose data events are recorded. */
  readonly stores: readonly ObjectStore[];
  readonly deletionProtection: boolean;
}

/** CloudTrail / ActionTrail of this region only, management and data events, into a locked store. */
export interface AuditTrail extends pulumi.ComponentResource {
  readonly trailName: pulumi.Output<string>;
  readonly store: ObjectStore;
}
