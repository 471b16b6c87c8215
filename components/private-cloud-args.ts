/** What a private cloud is asked to be, the same for either cloud. */

import type { Cloud } from "@landlocked/policies/places";
import type { DataClass, Residency } from "@landlocked/policies/tags";

type Size = "small" | "medium" | "large";

export interface PrivateCloudArgs {
  readonly cloud: Cloud;
  /** Region code of that cloud, literal. */
  readonly region: string;
  /** Where the stack's data lies and whose it is; a store or database may hold a lower class. */
  readonly residency: Residency;
  readonly network: {
    /** IPv4 block, /16 to /24. */
    readonly cidr: string;
    /** Full zone names, two or more: "eu-central-1a". */
    readonly zones: readonly string[];
    readonly internetGateway: boolean;
  };
  readonly objectStores: readonly {
    readonly name: string;
    /** Globally unique, literal. */
    readonly bucketName: string;
    readonly dataClass: DataClass;
    readonly retentionDays: number;
    readonly versioning: boolean;
  }[];
  readonly databases: readonly {
    readonly name: string;
    readonly dataClass: DataClass;
    /** Major version of PostgreSQL: "16". */
    readonly version: string;
    readonly size: Size;
    readonly storageGiB: number;
    readonly backupDays: number;
  }[];
  readonly compute?: Compute | undefined;
  readonly audit: { readonly bucketName: string; readonly retentionDays: number };
  readonly deletionProtection: boolean;
  readonly keyDeletionDays: number;
  readonly logRetentionDays: number;
}

/** Managed Kubernetes, or a plain group of virtual machines. */
export type Compute = {
  readonly kind: "kubernetes" | "machines";
  readonly nodeSize: Size;
  readonly nodeCount: number;
  /** Kubernetes minor version; absent: the cloud's own. */
  readonly version?: string | undefined;
};
