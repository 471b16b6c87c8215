/** What a group of machines takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { InNetworkArgs } from "./in-network-args.ts";
import type { LogStore } from "./log-store.ts";
import type { ObjectStore } from "./object-store.ts";

/** Of the machines, where there is no cluster. */
export interface MachineGroupArgs extends InNetworkArgs {
  /** Size word, mapped to a machine type by each cloud. */
  readonly nodeSize: "small" | "medium" | "large";
  /** 1-100 */
  readonly nodeCount: number;
  /** Takes what the machines' programs log. */
  readonly logStore: LogStore;
  /** The stores the machines' programs read and write, by their own identity. */
  readonly stores: readonly ObjectStore[];
}

/** A plain group of virtual machines for small stacks: encrypted disks, no public addresses, hardened metadata. */
export interface MachineGroup extends pulumi.ComponentResource {
  /** What it is called in the cloud. */
  readonly groupName: pulumi.Output<string>;
}
