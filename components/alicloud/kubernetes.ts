/** Where a stack's programs run: managed Kubernetes that is reached, logs and keeps its secrets inside the region. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/kubernetes.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { type ClusterNodes, createNodes } from "./cluster-nodes.ts";
import { newestRelease } from "./kubernetes-release.ts";
import { requireProvider } from "./place.ts";
import { scalingEvents } from "./scaling-events.ts";

/** nginx-ingress-controller would come by itself, with a public load balancer. */
const addons = [
  // Network policies are obeyed: CIS Alibaba Cloud Foundation 2.0.0, 7.7.
  { name: "terway-eniip", config: JSON.stringify({ NetworkPolicy: "true", ENITrunking: "true", IPVlan: "false" }) },
  { name: "csi-plugin" },
  { name: "csi-provisioner" },
  { name: "nginx-ingress-controller", disabled: true },
];

/**
 * An ACK Pro cluster whose API server has a private address only, and one managed node pool.
 *
 * Control plane and audit logs go to the log project, into logs that ACK makes there itself, kept for `logRetentionDays`
 * (the audit log for as long as ACK keeps it) and not encrypted by the key, which ACK can't be given for them.
 * Metadata by token only needs Kubernetes 1.28. A minor version given means its newest release, so patches arrive with
 * the next `pulumi up`. The account must once have authorised ACK's service roles, and ECS to use its keys (role
 * AliyunECSDiskEncryptDefaultRole).
 */
export class Kubernetes extends pulumi.ComponentResource implements contract.Kubernetes {
  readonly clusterName: pulumi.Output<string>;
  /** "https://10.10.0.17:6443", an address inside the network. */
  readonly endpoint: pulumi.Output<string>;
  readonly nodes: ClusterNodes & {
    readonly cluster: alicloud.cs.ManagedKubernetes;
    readonly events: alicloud.ess.Notification;
  };

  constructor(
    name: string,
    args: contract.KubernetesArgs & Changes<"Kubernetes">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:alicloud:Kubernetes", name, {}, transformed(children.Kubernetes, args, opts));
    requireProvider(this, name);
    const cluster = this.createCluster(name, args);
    const nodes = createNodes(this, name, args, cluster);
    // ACK replaces nodes by the group of machines behind the pool, which tells where it can't.
    this.nodes = { cluster, ...nodes, events: scalingEvents(this, name, nodes.nodePool.scalingGroupId) };
    this.clusterName = cluster.name;
    this.endpoint = cluster.connections.apply(({ apiServerIntranet }) => apiServerIntranet);
    this.registerOutputs({ clusterName: this.clusterName, endpoint: this.endpoint });
  }

  private createCluster(name: string, args: contract.KubernetesArgs): alicloud.cs.ManagedKubernetes {
    const subnets = [...args.network.subnetIds];
    return new alicloud.cs.ManagedKubernetes(
      `${name}-cluster`,
      {
        name,
        ...(args.version !== undefined && { version: newestRelease(this, name, args.version) }),
        clusterSpec: "ack.pro.small",
        vswitchIds: subnets,
        podVswitchIds: subnets,
        serviceCidr: serviceBlock(args.network.cidr),
        securityGroupId: args.network.internalSecurityGroupId,
        slbInternetEnabled: false,
        newNatGateway: false,
        encryptionProviderKey: args.key.keyId,
        disableEncryption: false,
        enableRrsa: true,
        // Client certificates belong in no state file.
        skipSetCertificateAuthority: true,
        controlPlaneLogProject: args.logStore.logGroup,
        controlPlaneLogComponents: ["apiserver", "kcm", "scheduler", "ccm", "controlplane-events"],
        controlPlaneLogTtl: String(args.logRetentionDays),
        auditLogConfig: { enabled: true, slsProjectName: args.logStore.logGroup },
        addons,
        deletionProtection: args.deletionProtection,
        tags: residencyTags(args.residency),
      },
      // The list is ordered, and ACK answers in an order of its own.
      { parent: this, ignoreChanges: ["controlPlaneLogComponents"] },
    );
  }
}

/** Addresses of services inside the cluster; they must not overlap the network's. */
function serviceBlock(networkCidr: string): string {
  return networkCidr.startsWith("172.") ? "192.168.0.0/20" : "172.21.0.0/20";
}
