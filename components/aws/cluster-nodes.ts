/** The machines a cluster runs on: hardened, of the cluster's version, and told about when one is unwell. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { KubernetesArgs } from "../contract/kubernetes.ts";
import { alarm } from "./alarm.ts";
import { hardenedMachine } from "./hardened-machine.ts";
import { machineType } from "./instance-classes.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { attachManaged, grant, serviceRole } from "./service-role.ts";
import { sessionStatements } from "./session-access.ts";

/** What the cluster was asked for, and the cluster. */
export interface ClusterNodesArgs extends KubernetesArgs {
  /** Which they join. */
  readonly cluster: aws.eks.Cluster;
}

/** One managed group of nodes over all zones, with a role that lets them join, pull images and be reached by sessions. */
export class ClusterNodes extends pulumi.ComponentResource {
  readonly nodes: {
    readonly role: aws.iam.Role;
    readonly roleAttachments: readonly aws.iam.RolePolicyAttachment[];
    readonly sessions: aws.iam.RolePolicy;
    readonly launchTemplate: aws.ec2.LaunchTemplate;
    readonly nodeGroup: aws.eks.NodeGroup;
    readonly unwell: aws.cloudwatch.MetricAlarm;
    readonly missing: aws.cloudwatch.MetricAlarm;
  };

  constructor(name: string, args: ClusterNodesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:ClusterNodes", name, {}, opts);
    const place = componentPlace(this, name);
    const tags = residencyTags(args.residency);
    const role = serviceRole(this, `${name}-role`, { service: "ec2.amazonaws.com", tags });
    const roleAttachments = this.createNodeRoleAttachments(name, role, place);
    const sessions = grant(this, `${name}-role`, role, sessionStatements(args));
    const launchTemplate = this.createLaunchTemplate(name, args);
    const permitted = [...roleAttachments, sessions];
    const nodeGroup = this.createNodeGroup(name, args, place, role, launchTemplate, permitted);
    const alarms = this.createAlarms(name, args, nodeGroup);
    this.nodes = { role, roleAttachments, sessions, launchTemplate, nodeGroup, ...alarms };
    this.registerOutputs({ nodeGroup: nodeGroup.nodeGroupName });
  }

  private createNodeRoleAttachments(name: string, role: aws.iam.Role, place: ComponentPlace) {
    const policies = ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryPullOnly"];
    return attachManaged(this, name, role, place, policies);
  }

  /** EKS adds the cluster's own security group only where a template names none, so it is named here. */
  private createLaunchTemplate(name: string, args: ClusterNodesArgs): aws.ec2.LaunchTemplate {
    const clusterGroupId = args.cluster.vpcConfig.clusterSecurityGroupId;
    return new aws.ec2.LaunchTemplate(
      `${name}-template`,
      hardenedMachine({
        keyId: args.key.keyId,
        securityGroupIds: [clusterGroupId, args.network.internalSecurityGroupId],
        name,
        tags: residencyTags(args.residency),
      }),
      { parent: this },
    );
  }

  private createNodeGroup(
    name: string,
    args: ClusterNodesArgs,
    place: ComponentPlace,
    role: aws.iam.Role,
    launchTemplate: aws.ec2.LaunchTemplate,
    dependsOn: readonly pulumi.Resource[],
  ): aws.eks.NodeGroup {
    return new aws.eks.NodeGroup(
      name,
      {
        clusterName: args.cluster.name,
        // EKS upgrades a control plane only while its nodes are of its version, so they follow it.
        version: args.cluster.version,
        nodeRoleArn: role.arn,
        subnetIds: [...args.network.subnetIds],
        amiType: "AL2023_x86_64_STANDARD",
        instanceTypes: [place.region.apply((region) => machineType(region, args.nodeSize))],
        launchTemplate: { id: launchTemplate.id, version: pulumi.interpolate`${launchTemplate.latestVersion}` },
        scalingConfig: { minSize: args.nodeCount, maxSize: args.nodeCount, desiredSize: args.nodeCount },
        updateConfig: { maxUnavailable: 1 },
        tags: { ...residencyTags(args.residency), Name: name },
      },
      // Nodes join, and leave, through the network's endpoints: those come first and go last.
      { parent: this, dependsOn: [...dependsOn, args.network] },
    );
  }

  /** The group of machines behind the nodes is made by EKS, and measured by the machines that are in it. */
  private createAlarms(name: string, args: ClusterNodesArgs, nodeGroup: aws.eks.NodeGroup) {
    const checks = {
      namespace: "AWS/EC2",
      metricName: "StatusCheckFailed",
      dimensions: { AutoScalingGroupName: nodeGroup.resources.apply(machineGroupName) },
      minutes: 15,
      silenceRings: true,
      topic: args.alarmTopic,
      tags: residencyTags(args.residency),
    } as const;
    const unwell = alarm(this, `${name}-unwell`, {
      ...checks,
      description: `a machine of ${name} fails its checks, or there is none`,
      statistic: "Maximum",
      rings: "above",
      threshold: 0,
    });
    const missing = alarm(this, `${name}-missing`, {
      ...checks,
      description: `${name} has fewer machines than it should`,
      // Each machine is checked once a minute, and the group measures nothing else of how many there are.
      statistic: "SampleCount",
      rings: "below",
      threshold: args.nodeCount * 5 - 2,
    });
    return { unwell, missing };
  }
}

/** EKS makes one auto scaling group for a group of nodes. */
function machineGroupName(
  made: readonly { readonly autoscalingGroups: readonly { readonly name: string }[] }[],
): string {
  return made.flatMap(({ autoscalingGroups }) => autoscalingGroups.map(({ name }) => name)).join();
}
