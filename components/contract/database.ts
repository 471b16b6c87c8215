/** What a database takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { InNetworkArgs } from "./in-network-args.ts";

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
