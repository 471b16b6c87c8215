/** What a cluster can't run without and EKS keeps in step with it: network, names, disks, and identities of pods. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Key } from "../contract/key.ts";
import type { TaggedArgs } from "../contract/tagged-args.ts";
import { componentPlace } from "./place.ts";
import { attachManaged, grant, serviceRole } from "./service-role.ts";

/** Of which cluster, and what its disks are encrypted by. */
export interface ClusterAddonsArgs extends TaggedArgs {
  /** What the cluster is called in the cloud. */
  readonly clusterName: pulumi.Input<string>;
  /** Encrypts the disks of pods. */
  readonly key: Key;
  /** Without nodes nothing of an add-on runs, and EKS calls it degraded. */
  readonly nodeGroup: aws.eks.NodeGroup;
}

/**
 * Add-ons of EKS, at the version it takes for the cluster's; they replace what EKS installs by itself and leaves alone
 * afterwards. Pods take on roles by associations (Pod Identity), so no node's role is theirs; the driver of disks has the
 * first one, with which it encrypts them by the key.
 */
export class ClusterAddons extends pulumi.ComponentResource {
  readonly nodes: {
    readonly addons: readonly aws.eks.Addon[];
    readonly diskRole: aws.iam.Role;
    readonly diskRoleAttachments: readonly aws.iam.RolePolicyAttachment[];
    readonly diskRolePolicy: aws.iam.RolePolicy;
  };

  constructor(name: string, args: ClusterAddonsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:ClusterAddons", name, {}, opts);
    const diskRole = serviceRole(this, `${name}-disks`, {
      service: "pods.eks.amazonaws.com",
      taggingSessions: true,
      tags: residencyTags(args.residency),
    });
    const place = componentPlace(this, name);
    const diskRoleAttachments = attachManaged(this, `${name}-disks`, diskRole, place, [
      "service-role/AmazonEBSCSIDriverPolicy",
    ]);
    const diskRolePolicy = grant(this, `${name}-disks`, diskRole, encryptDisks(args.key));
    const agent = this.createAddon(name, args, "eks-pod-identity-agent");
    const disks = this.createAddon(
      name,
      args,
      "aws-ebs-csi-driver",
      { podIdentityAssociations: [{ roleArn: diskRole.arn, serviceAccount: "ebs-csi-controller-sa" }] },
      [agent, diskRolePolicy, ...diskRoleAttachments],
    );
    const others = ["vpc-cni", "kube-proxy", "coredns"].map((addon) => this.createAddon(name, args, addon));
    this.nodes = { addons: [...others, agent, disks], diskRole, diskRoleAttachments, diskRolePolicy };
    this.registerOutputs({});
  }

  private createAddon(
    name: string,
    args: ClusterAddonsArgs,
    addonName: string,
    own: Pick<aws.eks.AddonArgs, "podIdentityAssociations"> = {},
    dependsOn: readonly pulumi.Resource[] = [],
  ): aws.eks.Addon {
    return new aws.eks.Addon(
      `${name}-${addonName}`,
      {
        clusterName: args.clusterName,
        addonName,
        resolveConflictsOnCreate: "OVERWRITE",
        resolveConflictsOnUpdate: "PRESERVE",
        ...own,
        tags: { ...residencyTags(args.residency), Name: `${name}-${addonName}` },
      },
      { parent: this, dependsOn: [args.nodeGroup, ...dependsOn] },
    );
  }
}

/** As the driver's page asks for a key of one's own; grants are for disks, which are AWS resources, and nobody else. */
function encryptDisks({ keyId }: Key): readonly aws.iam.PolicyStatement[] {
  return [
    {
      Sid: "GrantDisks",
      Effect: "Allow",
      Action: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
      Resource: keyId,
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
    {
      Sid: "EncryptDisks",
      Effect: "Allow",
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: keyId,
    },
  ];
}
