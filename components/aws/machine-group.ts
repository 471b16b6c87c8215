/** Virtual machines for the stacks that are too small for Kubernetes. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/machine-group.ts";
import { transformed } from "../transform.ts";
import { alarm } from "./alarm.ts";
import { type Changes, children } from "./children.ts";
import { hardenedMachine } from "./hardened-machine.ts";
import { machineType } from "./instance-classes.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { grant, serviceRole } from "./service-role.ts";
import { sessionStatements } from "./session-access.ts";

/** Public parameter that Systems Manager resolves to the region's newest Amazon Linux at launch. */
const amazonLinux = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

/** An auto scaling group of hardened machines, managed through Systems Manager: there is no SSH key and no open port. */
export class MachineGroup extends pulumi.ComponentResource implements contract.MachineGroup {
  readonly groupName: pulumi.Output<string>;
  readonly nodes: {
    readonly role: aws.iam.Role;
    readonly rolePolicy: aws.iam.RolePolicy;
    readonly instanceProfile: aws.iam.InstanceProfile;
    readonly launchTemplate: aws.ec2.LaunchTemplate;
    readonly group: aws.autoscaling.Group;
    readonly missing: aws.cloudwatch.MetricAlarm;
  };

  constructor(
    name: string,
    args: contract.MachineGroupArgs & Changes<"MachineGroup">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:aws:MachineGroup", name, {}, transformed(children.MachineGroup, args, opts));
    const place = componentPlace(this, name);
    const role = this.createRole(name, args);
    const rolePolicy = grant(this, `${name}-role`, role, machineStatements(args));
    const instanceProfile = this.createInstanceProfile(name, args, role);
    const launchTemplate = this.createLaunchTemplate(name, args, place, instanceProfile);
    const group = this.createGroup(name, args, launchTemplate, [rolePolicy]);
    const missing = this.createAlarm(name, args, group);
    this.nodes = { role, rolePolicy, instanceProfile, launchTemplate, group, missing };
    this.groupName = group.name;
    this.registerOutputs({ groupName: this.groupName });
  }

  private createRole(name: string, args: contract.MachineGroupArgs): aws.iam.Role {
    return serviceRole(this, `${name}-role`, { service: "ec2.amazonaws.com", tags: residencyTags(args.residency) });
  }

  private createInstanceProfile(
    name: string,
    args: contract.MachineGroupArgs,
    role: aws.iam.Role,
  ): aws.iam.InstanceProfile {
    return new aws.iam.InstanceProfile(
      `${name}-profile`,
      { role: role.name, tags: residencyTags(args.residency) },
      { parent: this },
    );
  }

  private createLaunchTemplate(
    name: string,
    args: contract.MachineGroupArgs,
    place: ComponentPlace,
    instanceProfile: aws.iam.InstanceProfile,
  ): aws.ec2.LaunchTemplate {
    return new aws.ec2.LaunchTemplate(
      `${name}-template`,
      {
        ...hardenedMachine({
          keyId: args.key.keyId,
          securityGroupIds: [args.network.internalSecurityGroupId],
          name,
          tags: residencyTags(args.residency),
        }),
        imageId: amazonLinux,
        instanceType: place.region.apply((region) => machineType(region, args.nodeSize)),
        iamInstanceProfile: { arn: instanceProfile.arn },
      },
      { parent: this },
    );
  }

  private createAlarm(name: string, args: contract.MachineGroupArgs, group: aws.autoscaling.Group) {
    return alarm(this, `${name}-missing`, {
      description: `fewer than ${args.nodeCount} machines of ${name} are in service`,
      namespace: "AWS/AutoScaling",
      metricName: "GroupInServiceInstances",
      dimensions: { AutoScalingGroupName: group.name },
      statistic: "Minimum",
      rings: "below",
      threshold: args.nodeCount,
      minutes: 15,
      silenceRings: true,
      topic: args.alarmTopic,
      tags: residencyTags(args.residency),
    });
  }

  private createGroup(
    name: string,
    args: contract.MachineGroupArgs,
    launchTemplate: aws.ec2.LaunchTemplate,
    dependsOn: readonly pulumi.Resource[],
  ): aws.autoscaling.Group {
    const tags = { ...residencyTags(args.residency), Name: name };
    return new aws.autoscaling.Group(
      name,
      {
        vpcZoneIdentifiers: [...args.network.subnetIds],
        minSize: args.nodeCount,
        // Room for the machines that are started before others are stopped, as below.
        maxSize: args.nodeCount + Math.ceil(args.nodeCount / 10),
        desiredCapacity: args.nodeCount,
        healthCheckType: "EC2",
        metricsGranularity: "1Minute",
        enabledMetrics: ["GroupInServiceInstances"],
        launchTemplate: { id: launchTemplate.id, version: pulumi.interpolate`${launchTemplate.latestVersion}` },
        // A new template replaces the machines one after another, each started before the old one is stopped.
        instanceRefresh: {
          strategy: "Rolling",
          preferences: { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
        },
        tags: Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
      },
      { parent: this, dependsOn: [...dependsOn, args.network], ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }
}

/** Sessions, the stack's stores through the network's endpoint, its log group and its key; nothing else. */
function machineStatements(args: contract.MachineGroupArgs): readonly aws.iam.PolicyStatement[] {
  const { stores, key } = args;
  const objects = stores.map(({ arn }) => pulumi.interpolate`${arn}/*`);
  if (stores.length === 0) return sessionStatements(args);
  return [
    ...sessionStatements(args),
    {
      Sid: "ObjectsOfThisStack",
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
      Resource: objects,
    },
    { Sid: "ListStores", Effect: "Allow", Action: "s3:ListBucket", Resource: stores.map(({ arn }) => arn) },
    { Sid: "EncryptObjects", Effect: "Allow", Action: "kms:GenerateDataKey", Resource: key.keyId },
  ];
}
