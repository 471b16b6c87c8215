/** Managed Kubernetes whose control plane answers inside the network only. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/kubernetes.ts";
import { alarm } from "./alarm.ts";
import { ClusterAddons } from "./cluster-addons.ts";
import { hardenedMachine } from "./hardened-machine.ts";
import { machineType } from "./instance-classes.ts";
import { logRetention } from "./log-retention.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { attachManaged, grant, serviceRole } from "./service-role.ts";
import { sessionStatements } from "./session-access.ts";

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
    readonly nodeRole: aws.iam.Role;
    readonly nodeRoleAttachments: readonly aws.iam.RolePolicyAttachment[];
    readonly sessions: aws.iam.RolePolicy;
    readonly launchTemplate: aws.ec2.LaunchTemplate;
    readonly nodeGroup: aws.eks.NodeGroup;
    readonly addons: ClusterAddons;
    readonly images: aws.ecr.Repository;
    readonly unwell: aws.cloudwatch.MetricAlarm;
  };

  constructor(name: string, args: Args, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:Kubernetes", name, {}, opts);
    const place = componentPlace(this, name);
    const clusterName = pulumi.interpolate`${name}-${args.network.networkId}`;
    const logGroup = this.createLogGroup(name, clusterName, args);
    const clusterRole = this.createRole(`${name}-cluster-role`, args, "eks.amazonaws.com");
    const clusterRoleAttachments = this.createClusterRoleAttachments(name, clusterRole, place);
    const cluster = this.createCluster(name, clusterName, args, clusterRole, [logGroup, ...clusterRoleAttachments]);
    const nodeRole = this.createRole(`${name}-node-role`, args, "ec2.amazonaws.com");
    const nodeRoleAttachments = this.createNodeRoleAttachments(name, nodeRole, place);
    const sessions = grant(this, `${name}-node-role`, nodeRole, sessionStatements(args));
    const launchTemplate = this.createLaunchTemplate(name, args, cluster);
    const nodeGroup = this.createNodeGroup(name, args, place, cluster, nodeRole, launchTemplate, [
      ...nodeRoleAttachments,
      sessions,
    ]);
    const roles = { clusterRole, clusterRoleAttachments, nodeRole, nodeRoleAttachments, sessions };
    const addonsArgs = { residency: args.residency, key: args.key, clusterName: cluster.name, nodeGroup };
    const addons = new ClusterAddons(`${name}-addons`, addonsArgs, { parent: this });
    const images = this.createImages(name, args);
    const unwell = this.createAlarm(name, args, nodeGroup);
    this.nodes = { logGroup, ...roles, cluster, launchTemplate, nodeGroup, addons, images, unwell };
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

  private createRole(roleName: string, args: Args, service: string): aws.iam.Role {
    return serviceRole(this, roleName, { service, tags: residencyTags(args.residency) });
  }

  private createClusterRoleAttachments(name: string, role: aws.iam.Role, place: ComponentPlace) {
    return attachManaged(this, `${name}-cluster`, role, place, ["AmazonEKSClusterPolicy"]);
  }

  private createNodeRoleAttachments(name: string, role: aws.iam.Role, place: ComponentPlace) {
    const policies = ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryPullOnly"];
    return attachManaged(this, `${name}-node`, role, place, policies);
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

  /** EKS adds the cluster's own security group only where a template names none, so it is named here. */
  private createLaunchTemplate(name: string, args: Args, cluster: aws.eks.Cluster): aws.ec2.LaunchTemplate {
    const clusterGroupId = cluster.vpcConfig.clusterSecurityGroupId;
    return new aws.ec2.LaunchTemplate(
      `${name}-node-template`,
      hardenedMachine({
        keyId: args.key.keyId,
        securityGroupIds: [clusterGroupId, args.network.internalSecurityGroupId],
        name: `${name}-node`,
        tags: residencyTags(args.residency),
      }),
      { parent: this },
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

  /** The group of machines behind the nodes is made by EKS, and measured by the machines that are in it. */
  private createAlarm(name: string, args: Args, nodeGroup: aws.eks.NodeGroup): aws.cloudwatch.MetricAlarm {
    return alarm(this, `${name}-nodes-unwell`, {
      description: `a node of ${name} fails its checks, or there is none`,
      namespace: "AWS/EC2",
      metricName: "StatusCheckFailed",
      dimensions: { AutoScalingGroupName: nodeGroup.resources.apply(machineGroupName) },
      statistic: "Maximum",
      rings: "above",
      threshold: 0,
      minutes: 15,
      silenceRings: true,
      topic: args.alarmTopic,
      tags: residencyTags(args.residency),
    });
  }

  private createNodeGroup(
    name: string,
    args: Args,
    place: ComponentPlace,
    cluster: aws.eks.Cluster,
    role: aws.iam.Role,
    launchTemplate: aws.ec2.LaunchTemplate,
    dependsOn: readonly pulumi.Resource[],
  ): aws.eks.NodeGroup {
    return new aws.eks.NodeGroup(
      `${name}-nodes`,
      {
        clusterName: cluster.name,
        // EKS upgrades a control plane only while its nodes are of its version, so they follow it.
        version: cluster.version,
        nodeRoleArn: role.arn,
        subnetIds: [...args.network.subnetIds],
        amiType: "AL2023_x86_64_STANDARD",
        instanceTypes: [place.region.apply((region) => machineType(region, args.nodeSize))],
        launchTemplate: { id: launchTemplate.id, version: pulumi.interpolate`${launchTemplate.latestVersion}` },
        scalingConfig: { minSize: args.nodeCount, maxSize: args.nodeCount, desiredSize: args.nodeCount },
        updateConfig: { maxUnavailable: 1 },
        tags: { ...residencyTags(args.residency), Name: `${name}-node` },
      },
      // Nodes join, and leave, through the network's endpoints: those come first and go last.
      { parent: this, dependsOn: [...dependsOn, args.network] },
    );
  }
}

/** EKS makes one auto scaling group for a group of nodes. */
function machineGroupName(
  made: readonly { readonly autoscalingGroups: readonly { readonly name: string }[] }[],
): string {
  return made.flatMap(({ autoscalingGroups }) => autoscalingGroups.map(({ name }) => name)).join();
}
