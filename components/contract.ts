/**
 * What the components of both clouds share: the same names, the same public arguments, the same outputs, so that
 * private-cloud.ts composes either cloud without knowing which. Facts of one cloud stay in that cloud's folder.
 */
import type { Residency } from "@landlocked/policies/tags";
import type * as pulumi from "@pulumi/pulumi";

/** What every part takes. */
interface TaggedArgs {
  /** Where its data lies, what class it is and whose it is: what the tags of its resources say. */
  readonly residency: Residency;
}

/** What every part takes that keeps data. */
interface KeepingArgs extends TaggedArgs {
  /** Encrypts what is kept. */
  readonly key: Key;
  /** Whether the cloud and Pulumi refuse to delete it. */
  readonly deletionProtection: boolean;
}

/** What every part takes that is reached through the network. */
interface InNetworkArgs extends KeepingArgs {
  /** In which it lies, or from which it is reached. */
  readonly network: PrivateNetwork;
}

/** Of the key that encrypts whatever the stack keeps. */
export interface KeyArgs extends TaggedArgs {
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

/** Of the store that the other parts log to. */
export interface LogStoreArgs extends KeepingArgs {
  /** Days access logs are kept. 1-3650. */
  readonly retentionDays: number;
}

/** Where the other components of the stack write their logs: a bucket for access logs, a log group for the rest. */
export interface LogStore extends pulumi.ComponentResource {
  /** Name of the bucket that takes access logs. */
  readonly bucketName: pulumi.Output<string>;
  /** Log group ARN (AWS) or log project name (Alibaba Cloud). */
  readonly logGroup: pulumi.Output<string>;
}

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
}

/** A private bucket: no public access, encrypted by the key, TLS only, reached from the network or the organisation. */
export interface ObjectStore extends pulumi.ComponentResource {
  /** As given, once the bucket is there. */
  readonly bucketName: pulumi.Output<string>;
  /** AWS: the ARN; Alibaba Cloud: acs:oss:*:*:<name>. */
  readonly arn: pulumi.Output<string>;
}

/** Of one database. */
export interface DatabaseArgs extends InNetworkArgs {
  /** The only one both clouds run alike. */
  readonly engine: "postgresql";
  /** Major version: "16". */
  readonly version: string;
  /** Size word, mapped to an instance class by each cloud. */
  readonly size: "small" | "medium" | "large";
  /** GiB. 20-6000. */
  readonly storageGiB: number;
  /** Days backups are kept, in this region only. 7-35. */
  readonly backupDays: number;
  /** Zones for primary and standby: the first two. */
  readonly zones: readonly string[];
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

/** Of the cluster. */
export interface KubernetesArgs extends InNetworkArgs {
  /** Kubernetes minor version: "1.34". Absent: the cloud's default. */
  readonly version?: string;
  /** Size word, mapped to a machine type by each cloud. */
  readonly nodeSize: "small" | "medium" | "large";
  /** 1-100 */
  readonly nodeCount: number;
  /** Takes what the control plane logs; on AWS a log group of its own does. */
  readonly logStore: LogStore;
  /** Days control-plane logs are kept. 1-3650. */
  readonly logRetentionDays: number;
}

/** Managed Kubernetes with a private endpoint, secrets encrypted by the key, control-plane logs in the region. */
export interface Kubernetes extends pulumi.ComponentResource {
  /** What it is called in the cloud. */
  readonly clusterName: pulumi.Output<string>;
  /** Private address of its API. */
  readonly endpoint: pulumi.Output<string>;
}

/** Of the machines, where there is no cluster. */
export interface MachineGroupArgs extends InNetworkArgs {
  /** Size word, mapped to a machine type by each cloud. */
  readonly nodeSize: "small" | "medium" | "large";
  /** 1-100 */
  readonly nodeCount: number;
}

/** A plain group of virtual machines for small stacks: encrypted disks, no public addresses, hardened metadata. */
export interface MachineGroup extends pulumi.ComponentResource {
  /** What it is called in the cloud. */
  readonly groupName: pulumi.Output<string>;
}

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
