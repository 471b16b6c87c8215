/** What private-cloud.ts needs of a cloud: a provider of one region, and one class for each part of the contract. */
import type * as pulumi from "@pulumi/pulumi";
import type * as contract from "./contract.ts";

export interface CloudComponents {
  /** A provider whose region is literal, so that every policy sees where its resources lie. */
  readonly provider: (name: string, region: string, opts: pulumi.ResourceOptions) => pulumi.ProviderResource;
  readonly Key: Make<contract.KeyArgs, contract.Key>;
  readonly LogStore: Make<contract.LogStoreArgs, contract.LogStore>;
  readonly PrivateNetwork: Make<contract.PrivateNetworkArgs, contract.PrivateNetwork>;
  readonly ObjectStore: Make<contract.ObjectStoreArgs, contract.ObjectStore>;
  readonly Database: Make<contract.DatabaseArgs, contract.Database>;
  readonly Kubernetes: Make<contract.KubernetesArgs, contract.Kubernetes>;
  readonly MachineGroup: Make<contract.MachineGroupArgs, contract.MachineGroup>;
  readonly AuditTrail: Make<contract.AuditTrailArgs, contract.AuditTrail>;
  /** Types of the resources in which its stores and databases keep data, for the ledger. */
  readonly holds: { readonly bucket: string; readonly database: string };
}

type Make<Args, Component> = new (name: string, args: Args, opts?: pulumi.ComponentResourceOptions) => Component;
