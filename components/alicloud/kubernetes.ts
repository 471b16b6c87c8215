/** Where a stack's programs run: managed Kubernetes that is reached, logs and keeps its secrets inside the region. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/kubernetes.ts";
import { requireProvider } from "./place.ts";

/** 4 CPU 16 GiB, 8 CPU 32 GiB, 16 CPU 64 GiB; a node below 4 CPU holds little beside the cluster's own pods. */
const instanceTypes = { small: "ecs.g7.xlarge", medium: "ecs.g7.2xlarge", large: "ecs.g7.4xlarge" } as const;

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
  readonly nodes: { readonly cluster: alicloud.cs.ManagedKubernetes; readonly nodePool: alicloud.cs.NodePool };

  constructor(name: string, args: contract.KubernetesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:Kubernetes", name, {}, opts);
    requireProvider(this, name);
    const cluster = this.createCluster(name, args);
    const nodePool = this.createNodePool(name, args, cluster);
    this.nodes = { cluster, nodePool };
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
        ...(args.version !== undefined && { version: this.newestPatch(name, args.version) }),
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

  private createNodePool(
    name: string,
    args: contract.KubernetesArgs,
    cluster: alicloud.cs.ManagedKubernetes,
  ): alicloud.cs.NodePool {
    return new alicloud.cs.NodePool(
      `${name}-node-pool`,
      {
        clusterId: cluster.id,
        nodePoolName: name,
        vswitchIds: [...args.network.subnetIds],
        securityGroupIds: [args.network.internalSecurityGroupId],
        instanceTypes: [instanceTypes[args.nodeSize]],
        instanceChargeType: "PostPaid",
        desiredSize: String(args.nodeCount),
        multiAzPolicy: "BALANCE",
        imageType: "AliyunLinux3",
        securityHardeningOs: true,
        instanceMetadataOptions: { httpTokens: "required" },
        systemDiskCategory: "cloud_essd",
        systemDiskSize: 120,
        systemDiskEncrypted: true,
        systemDiskEncryptAlgorithm: "aes-256",
        systemDiskKmsKey: args.key.keyId,
        management: {
          enable: true,
          autoRepair: true,
          autoVulFix: true,
          autoVulFixPolicy: { vulLevel: "asap", restartNode: true },
          maxUnavailable: 1,
        },
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  /** ACK takes no minor version, only a release of it: "1.34.1-aliyun.1". */
  private newestPatch(name: string, version: string): pulumi.Output<string> {
    const offered = alicloud.cs.getKubernetesVersionOutput(
      { clusterType: "ManagedKubernetes", profile: "Default" },
      { parent: this },
    );
    return offered.metadatas.apply((metadatas) => {
      const releases = metadatas.map((metadata) => metadata.version).sort(inNumericOrder);
      const newest = releases.findLast((release) => release.startsWith(`${version}.`));
      if (!newest) throw new Error(`${name}: ACK offers no Kubernetes ${version} here, only ${releases.join(", ")}.`);
      return newest;
    });
  }
}

function inNumericOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** Addresses of services inside the cluster; they must not overlap the network's. */
function serviceBlock(networkCidr: string): string {
  return networkCidr.startsWith("172.") ? "192.168.0.0/20" : "172.21.0.0/20";
}
