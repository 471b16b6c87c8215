/** The machines of a cluster: hardened, encrypted by the key, patched and replaced by ACK, and nobody logs in. */
import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import type * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/kubernetes.ts";

/** What the nodes are made of. */
export interface ClusterNodes {
  readonly login: alicloud.ecs.EcsKeyPair;
  readonly nodePool: alicloud.cs.NodePool;
}

/** 4 CPU 16 GiB, 8 CPU 32 GiB, 16 CPU 64 GiB; a node below 4 CPU holds little beside the cluster's own pods. */
const instanceTypes = { small: "ecs.g7.xlarge", medium: "ecs.g7.2xlarge", large: "ecs.g7.4xlarge" } as const;

/** One managed node pool over all zones. */
export function createNodes(
  parent: pulumi.Resource,
  name: string,
  args: contract.KubernetesArgs,
  cluster: alicloud.cs.ManagedKubernetes,
): ClusterNodes {
  const login = createLogin(parent, name, args);
  return { login, nodePool: createNodePool(parent, name, args, cluster, login) };
}

/**
 * A managed node pool takes a key pair, and nothing else, for its nodes' login. Of this one ECS tells the private half once,
 * to nobody: the provider drops it without a file to write it to. So nobody logs in, and passwords are off.
 */
function createLogin(
  parent: pulumi.Resource,
  name: string,
  { residency }: contract.KubernetesArgs,
): alicloud.ecs.EcsKeyPair {
  const tags = residencyTags(residency);
  return new alicloud.ecs.EcsKeyPair(`${name}-login`, { keyPairName: `${name}-login`, tags }, { parent });
}

function createNodePool(
  parent: pulumi.Resource,
  name: string,
  args: contract.KubernetesArgs,
  cluster: alicloud.cs.ManagedKubernetes,
  login: alicloud.ecs.EcsKeyPair,
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
      keyName: login.keyPairName,
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
    { parent },
  );
}
