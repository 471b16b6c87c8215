/** Where a small stack's programs run: a plain group of virtual machines that nobody reaches from outside. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/machine-group.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { MachineRole } from "./machine-role.ts";
import { requireProvider } from "./place.ts";
import { scalingEvents } from "./scaling-events.ts";

/** 2 CPU 8 GiB, 4 CPU 16 GiB, 8 CPU 32 GiB. */
const instanceTypes = { small: "ecs.g7.large", medium: "ecs.g7.xlarge", large: "ecs.g7.2xlarge" } as const;

/** Alibaba Cloud Linux 3, without the variants made for containers or clusters. */
const image = "^aliyun_3_x64_20G_alibase_";

/**
 * A scaling group that keeps `nodeCount` machines spread over the network's zones: disks encrypted by the key, no public
 * address, metadata by token only, no login (commands run through Cloud Assistant). New machines start from the newest
 * Alibaba Cloud Linux 3. The account must once have authorised ECS to use its keys (role
 * AliyunECSDiskEncryptDefaultRole).
 */
export class MachineGroup extends pulumi.ComponentResource implements contract.MachineGroup {
  readonly groupName: pulumi.Output<string>;
  readonly nodes: {
    readonly role: MachineRole;
    readonly template: alicloud.ecs.EcsLaunchTemplate;
    readonly group: alicloud.ess.ScalingGroup;
    readonly events: alicloud.ess.Notification;
  };

  constructor(
    name: string,
    args: contract.MachineGroupArgs & Changes<"MachineGroup">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:alicloud:MachineGroup", name, {}, transformed(children.MachineGroup, args, opts));
    requireProvider(this, name);
    const { residency, key, logStore, stores } = args;
    const role = new MachineRole(`${name}-role`, { residency, key, logStore, stores }, { parent: this });
    const template = this.createTemplate(name, args, role);
    const group = this.createGroup(name, args, template);
    this.nodes = { role, template, group, events: scalingEvents(this, name, group.id) };
    this.groupName = group.scalingGroupName.apply(() => name);
    this.registerOutputs({ groupName: this.groupName });
  }

  private createTemplate(
    name: string,
    args: contract.MachineGroupArgs,
    { roleName }: MachineRole,
  ): alicloud.ecs.EcsLaunchTemplate {
    const tags = residencyTags(args.residency);
    return new alicloud.ecs.EcsLaunchTemplate(
      `${name}-template`,
      {
        launchTemplateName: name,
        imageId: this.newestImage(name),
        imageOwnerAlias: "system",
        instanceType: instanceTypes[args.nodeSize],
        instanceChargeType: "PostPaid",
        instanceName: name,
        ramRoleName: roleName,
        securityGroupIds: [args.network.internalSecurityGroupId],
        internetMaxBandwidthOut: 0,
        httpEndpoint: "enabled",
        httpTokens: "required",
        systemDisk: {
          category: "cloud_essd",
          performanceLevel: "PL1",
          size: 60,
          encrypted: true,
          kmsKeyId: args.key.keyId,
          deleteWithInstance: true,
        },
        securityEnhancementStrategy: "Active",
        updateDefaultVersionNumber: true,
        tags,
        templateTags: tags,
      },
      // Its default, 1, is sent for machines that are no spot machines too, of which the template need not answer it.
      { parent: this, ignoreChanges: ["spotDuration"] },
    );
  }

  private createGroup(
    name: string,
    args: contract.MachineGroupArgs,
    template: alicloud.ecs.EcsLaunchTemplate,
  ): alicloud.ess.ScalingGroup {
    return new alicloud.ess.ScalingGroup(
      `${name}-group`,
      {
        scalingGroupName: name,
        launchTemplateId: template.id,
        launchTemplateVersion: "Default",
        minSize: args.nodeCount,
        // Room for the machines that a refresh of the group starts before it stops others, as docs/operating.md has it.
        maxSize: args.nodeCount + Math.ceil(args.nodeCount / 10),
        desiredCapacity: args.nodeCount,
        vswitchIds: [...args.network.subnetIds],
        multiAzPolicy: "BALANCE",
        healthCheckType: "ECS",
        removalPolicies: ["OldestScalingConfiguration", "OldestInstance"],
        groupDeletionProtection: args.deletionProtection,
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private newestImage(name: string): pulumi.Output<string> {
    const found = alicloud.ecs.getImagesOutput(
      { nameRegex: image, owners: "system", mostRecent: true },
      { parent: this },
    );
    return found.images.apply(([newest]) => {
      if (!newest) throw new Error(`${name}: its region offers no public image whose name matches ${image}.`);
      return newest.imageId;
    });
  }
}
