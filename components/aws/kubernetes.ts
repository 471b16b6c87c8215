/** Managed Kubernetes whose control plane answers inside the network only. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/kubernetes.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { ClusterAddons } from "./cluster-addons.ts";
import { ClusterNodes } from "./cluster-nodes.ts";
import { logRetention } from "./log-retention.ts";
import { componentPlace } from "./place.ts";
import { attachManaged, serviceRole } from "./service-role.ts";

type Args = contract.KubernetesArgs;

/**
 * An EKS cluster and one group of hardened nodes. Its name is the component's with the network's id behind: EKS writes
 * its last logs after a destroy, into a log group it then makes itself, and the next life of the stack must not meet it.
 * Whoever creates it is its first administrator; everyone else is let in by access entries.
 */
export class Kubernetes extends pulumi.ComponentResource implements contract.Kubernetes {
  readonly clusterName: pulumi.Output<string>;
  readonly endpoint: pulumi.Output<string>;
  readonly nodes: {
    readonly logGroup: aws.cloudwatch.LogGroup;
    readonly clusterRole: aws.iam.Role;
    readonly clusterRoleAttachments: readonly aws.iam.RolePolicyAttachment[];
    readonly cluster: aws.eks.Cluster;
    readonly machines: ClusterNodes;
    readonly addons: ClusterAddons;
    readonly images: aws.ecr.Repository;
  };

  constructor(name: string, args: Args & Changes<"Kubernetes">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:Kubernetes", name, {}, transformed(children.Kubernetes, args, opts));
    const place = componentPlace(this, name);
    const clusterName = pulumi.interpolate`${name}-${args.network.networkId}`;
    const logGroup = this.createLogGroup(name, clusterName, args);
    const tags = residencyTags(args.residency);
    const clusterRole = serviceRole(this, `${name}-cluster-role`, { service: "eks.amazonaws.com", tags });
    const clusterRoleAttachments = attachManaged(this, `${name}-cluster`, clusterRole, place, [
      "AmazonEKSClusterPolicy",
    ]);
    const cluster = this.createCluster(name, clusterName, args, clusterRole, [logGroup, ...clusterRoleAttachments]);
    const machines = new ClusterNodes(`${name}-nodes`, { ...args, cluster }, { parent: this });
    const { nodeGroup } = machines.nodes;
    const addonsArgs = { residency: args.residency, key: args.key, clusterName: cluster.name, nodeGroup };
    const addons = new ClusterAddons(`${name}-addons`, addonsArgs, { parent: this });
    const images = this.createImages(name, args);
    this.nodes = { logGroup, clusterRole, clusterRoleAttachments, cluster, machines, addons, images };
    this.clusterName = cluster.name;
    this.endpoint = cluster.endpoint;
    this.registerOutputs({ clusterName: this.clusterName, endpoint: this.endpoint });
  }

  /** Made before the cluster: EKS would make it itself, unencrypted and kept for ever. */
  private createLogGroup(name: string, clusterName: pulumi.Output<string>, args: Args): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
      `${name}-logs`,
      {
        name: pulumi.interpolate`/aws/eks/${clusterName}/cluster`,
        retentionInDays: logRetention(args.logRetentionDays),
        kmsKeyId: args.key.keyId,
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this },
    );
  }

  private createCluster(
    name: string,
    clusterName: pulumi.Output<string>,
    args: Args,
    role: aws.iam.Role,
    dependsOn: readonly pulumi.Resource[],
  ): aws.eks.Cluster {
    return new aws.eks.Cluster(
      name,
      {
        name: clusterName,
        version: args.version,
        roleArn: role.arn,
        vpcConfig: {
          subnetIds: [...args.network.subnetIds],
          securityGroupIds: [args.network.internalSecurityGroupId],
          endpointPrivateAccess: true,
          endpointPublicAccess: false,
        },
        encryptionConfig: { provider: { keyArn: args.key.keyId }, resources: ["secrets"] },
        enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
        accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: true },
        deletionProtection: args.deletionProtection,
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this, dependsOn: [...dependsOn], ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }

  /** Without a way out nodes pull from a registry of the region only: here are the images of what the cluster runs. */
  private createImages(name: string, args: Args): aws.ecr.Repository {
    return new aws.ecr.Repository(
      `${name}-images`,
      {
        name: `${name}-images`,
        imageTagMutability: "IMMUTABLE",
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: args.key.keyId }],
        forceDelete: !args.deletionProtection,
        tags: { ...residencyTags(args.residency), Name: `${name}-images` },
      },
      { parent: this },
    );
  }
}
