/** Elastic Compute Service: servers and their disks, and the snapshots that travel to other regions. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs, type Movement, twins } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";

/** A policy of the stack says itself where it copies to; what one of another stack does, only a ledger can tell. */
const copiedBy = (policy: string): Movement =>
  copiesTo("backups", naming("alicloud:ecs/autoSnapshotPolicy", "alicloud:ecs/snapshotPolicy")(policy));

const snapshotPolicy = twins<alicloud.ecs.AutoSnapshotPolicyArgs, alicloud.ecs.SnapshotPolicyArgs>((at) => ({
  kinds: ["moves"],
  tags: at("tags"),
  movements: [
    copiesTo("backups", region(at("targetCopyRegions[]")), {
      when: [isTrue(at("enableCrossRegionCopy"))],
      absent: "unproven",
    }),
  ],
}));

export default [
  entry<alicloud.ecs.AutoSnapshotPolicyArgs>(
    "alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy",
    () => snapshotPolicy,
  ),
  entry<alicloud.ecs.DiskArgs>("alicloud:ecs/disk:Disk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.EcsAutoSnapshotPolicyAttachmentArgs>(
    "alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment",
    (at) => ({ kinds: ["moves"], movements: [copiedBy(at("autoSnapshotPolicyId"))] }),
  ),
  entry<alicloud.ecs.EcsDiskArgs>("alicloud:ecs/ecsDisk:EcsDisk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.EcsInstanceSetArgs>("alicloud:ecs/ecsInstanceSet:EcsInstanceSet", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiedBy(at("systemDiskAutoSnapshotPolicyId")), copiedBy(at("dataDisks[].autoSnapshotPolicyId"))],
  })),
  entry<alicloud.ecs.EcsSnapshotArgs>("alicloud:ecs/ecsSnapshot:EcsSnapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.EcsSnapshotGroupArgs>("alicloud:ecs/ecsSnapshotGroup:EcsSnapshotGroup", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.InstanceArgs>("alicloud:ecs/instance:Instance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiedBy(at("systemDiskAutoSnapshotPolicyId")), copiedBy(at("dataDisks[].autoSnapshotPolicyId"))],
  })),
  entry<alicloud.ecs.SnapshotArgs>("alicloud:ecs/snapshot:Snapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.SnapshotPolicyArgs>("alicloud:ecs/snapshotPolicy:SnapshotPolicy", () => snapshotPolicy),
  ...guards("limits who and what reaches a server or its disks", [
    "alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey",
    "alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault",
    "alicloud:ecs/ecsKeyPair:EcsKeyPair",
    "alicloud:ecs/ecsKeyPairAttachment:EcsKeyPairAttachment",
    "alicloud:ecs/keyPair:KeyPair",
    "alicloud:ecs/keyPairAttachment:KeyPairAttachment",
    "alicloud:ecs/ramRoleAttachment:RamRoleAttachment",
    "alicloud:ecs/securityGroup:SecurityGroup",
    "alicloud:ecs/securityGroupRule:SecurityGroupRule",
  ]),
  ...inert("a template, attachment, address or reservation; holds nothing itself", [
    "alicloud:ecs/capacityReservation:CapacityReservation",
    "alicloud:ecs/dedicatedHost:DedicatedHost",
    "alicloud:ecs/diskAttachment:DiskAttachment",
    "alicloud:ecs/ecsDedicatedHostCluster:EcsDedicatedHostCluster",
    "alicloud:ecs/ecsDeploymentSet:EcsDeploymentSet",
    "alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment",
    "alicloud:ecs/ecsNetworkInterface:EcsNetworkInterface",
    "alicloud:ecs/ecsNetworkInterfaceAttachment:EcsNetworkInterfaceAttachment",
    "alicloud:ecs/ecsPrefixList:EcsPrefixList",
    "alicloud:ecs/eip:Eip",
    "alicloud:ecs/eipAddress:EipAddress",
    "alicloud:ecs/eipAssociation:EipAssociation",
    "alicloud:ecs/eipSegmentAddress:EipSegmentAddress",
    "alicloud:ecs/elasticityAssurance:ElasticityAssurance",
    "alicloud:ecs/hpcCluster:HpcCluster",
    "alicloud:ecs/imagePipelineExecution:ImagePipelineExecution",
    "alicloud:ecs/reservedInstance:ReservedInstance",
    "alicloud:ecs/storageCapacityUnit:StorageCapacityUnit",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:ecs/ecsImageComponent:EcsImageComponent",
    "alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate",
    "alicloud:ecs/launchTemplate:LaunchTemplate",
  ]),
] satisfies readonly Entry[];
