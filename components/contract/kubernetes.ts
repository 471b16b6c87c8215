/** What a cluster takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { InNetworkArgs } from "./in-network-args.ts";
import type { LogStore } from "./log-store.ts";

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
