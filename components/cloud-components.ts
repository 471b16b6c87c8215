/**
 * What private-cloud.ts needs of a cloud: a provider of one region, and one class for each part of the contract. The parts
 * of both clouds have the same names, public arguments and outputs, so that it composes either cloud without knowing
 * which. Facts of one cloud stay in that cloud's folder.
 */
import type * as pulumi from "@pulumi/pulumi";
import type { AuditTrail, AuditTrailArgs } from "./contract/audit-trail.ts";
import type { Database, DatabaseArgs } from "./contract/database.ts";
import type { Key, KeyArgs } from "./contract/key.ts";
import type { Kubernetes, KubernetesArgs } from "./contract/kubernetes.ts";
import type { LogStore, LogStoreArgs } from "./contract/log-store.ts";
import type { MachineGroup, MachineGroupArgs } from "./contract/machine-group.ts";
import type { ObjectStore, ObjectStoreArgs } from "./contract/object-store.ts";
import type { PrivateNetwork, PrivateNetworkArgs } from "./contract/private-network.ts";
import type { Children } from "./transform.ts";

export interface CloudComponents {
  /** A provider whose region is literal, so that every policy sees where its resources lie; of these accounts only, if any. */
  readonly provider: (
    name: string,
    region: string,
    opts: pulumi.ResourceOptions,
    accounts: readonly string[],
  ) => pulumi.ProviderResource;
  readonly Key: Make<KeyArgs, Key>;
  readonly LogStore: Make<LogStoreArgs, LogStore>;
  readonly PrivateNetwork: Make<PrivateNetworkArgs, PrivateNetwork>;
  readonly ObjectStore: Make<ObjectStoreArgs, ObjectStore>;
  readonly Database: Make<DatabaseArgs, Database>;
  readonly Kubernetes: Make<KubernetesArgs, Kubernetes>;
  readonly MachineGroup: Make<MachineGroupArgs, MachineGroup>;
  readonly AuditTrail: Make<AuditTrailArgs, AuditTrail>;
  /** What each of them makes, by the names `transform` calls it. */
  readonly children: Readonly<Record<Part, Children>>;
  /** Types of the resources in which its stores and databases keep data, for the ledger. */
  readonly holds: { readonly bucket: string; readonly database: string };
}

type Part =
  | "Key"
  | "LogStore"
  | "PrivateNetwork"
  | "ObjectStore"
  | "Database"
  | "Kubernetes"
  | "MachineGroup"
  | "AuditTrail";

type Make<Args, Component> = new (name: string, args: Args, opts?: pulumi.ComponentResourceOptions) => Component;
