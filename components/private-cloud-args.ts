/** What a private cloud is asked to be, the same for either cloud. */

import type { Cloud } from "@landlocked/policies/places";
import type { DataClass, Residency } from "@landlocked/policies/tags";
import type { KeyArgs } from "./contract/key.ts";
import type { PrivateCloudTransforms } from "./private-cloud-transforms.ts";

// Which regions can hold what is asked for.
export { hasPrivateClusters } from "./aws/endpoint-service.ts";

type Size = "small" | "medium" | "large";

/** All that differs between two stacks. */
export interface PrivateCloudArgs<Of extends Cloud = Cloud> {
  /** Whose components it is made of. */
  readonly cloud: Of;
  /** Region code of that cloud, literal. */
  readonly region: string;
  /** Where the stack's data lies and whose it is; a store or database may hold a lower class. */
  readonly residency: Residency;
  /** The one network everything lies in. */
  readonly network: {
    /** IPv4 block, /16 to /24. */
    readonly cidr: string;
    /** Full zone names, two or more: "eu-central-1a". */
    readonly zones: readonly string[];
    /** Whether machines may reach the internet. */
    readonly internetGateway: boolean;
  };
  /** Buckets. */
  readonly objectStores: readonly {
    /** By which `buckets` tells them apart: "documents". */
    readonly name: string;
    /** Globally unique, literal. */
    readonly bucketName: string;
    /** At most the stack's. */
    readonly dataClass: DataClass;
    /** Days a replaced or deleted version is kept. */
    readonly retentionDays: number;
    /** Whether what is replaced or deleted stays restorable. */
    readonly versioning: boolean;
  }[];
  /** PostgreSQL instances. */
  readonly databases: readonly {
    /** By which `databaseHosts` tells them apart. */
    readonly name: string;
    /** As of a store. */
    readonly dataClass: DataClass;
    /** Major version of PostgreSQL: "16". */
    readonly version: string;
    /** Mapped to an instance class by each cloud. */
    readonly size: Size;
    /** 20-6000. */
    readonly storageGiB: number;
    /** Days backups are kept, in the region. 7-35. */
    readonly backupDays: number;
  }[];
  /** Absent: nothing runs in it. */
  readonly compute?: Compute | undefined;
  /** The audit trail. */
  readonly audit: {
    /** Last part of the trail's name: "audit". */
    readonly name: string;
    /** Of the locked bucket it writes to; globally unique, literal. */
    readonly bucketName: string;
    /** Days its records are locked. 180-3650. */
    readonly retentionDays: number;
    /**
     * Whether nobody can delete a locked record, or those with a special permission can. Alibaba Cloud's locks know no
     * exception: there the latter are not locked, and keep their versions.
     */
    readonly lockMode: "compliance" | "governance";
  };
  /** Accounts of the organisation on either cloud: credentials of another deploy nothing (AWS). None: any may. */
  readonly accounts: readonly string[];
  /** Whether the cloud and Pulumi refuse to delete what holds data. */
  readonly deletionProtection: boolean;
  /** On Alibaba Cloud: an existing key, or the KMS instance to make one in; absent, the one free key of account and region. */
  readonly key?: Pick<KeyArgs, "existing" | "instance"> | undefined;
  /** Days a deleted key can be brought back. 7-30. */
  readonly keyDeletionDays: number;
  /** Days access, flow, database and control-plane logs are kept. 1-3650. */
  readonly logRetentionDays: number;
  /** Changes of what its components make, by component and kind of child: `{ database: { instance: { ... } } }`. */
  readonly transforms?: PrivateCloudTransforms<Of> | undefined;
}

/** Managed Kubernetes, or a plain group of virtual machines. */
export type Compute = {
  readonly kind: "kubernetes" | "machines";
  readonly nodeSize: Size;
  readonly nodeCount: number;
  /** Kubernetes minor version; absent: the cloud's own. */
  readonly version?: string | undefined;
};
