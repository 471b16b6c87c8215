/** Elastic Compute Service: servers and their disks, and the images and snapshots that travel to other regions. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, twins } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { bucket } from "../names.ts";

const image = naming(
  "alicloud:ecs/copyImage",
  "alicloud:ecs/image",
  "alicloud:ecs/imageCopy",
  "alicloud:ecs/imageImport",
);

const copiedImage = twins<alicloud.ecs.CopyImageArgs, alicloud.ecs.ImageCopyArgs>((at) => ({
  kinds: ["holds", "moves"],
  holds: "images",
  tags: at("tags"),
  movements: [copiesFrom("images", [region(at("sourceRegionId")), image(at("sourceImageId"))])],
}));

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
  entry<alicloud.ecs.CopyImageArgs>("alicloud:ecs/copyImage:CopyImage", () => copiedImage),
  entry<alicloud.ecs.DiskArgs>("alicloud:ecs/disk:Disk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.EcsDiskArgs>("alicloud:ecs/ecsDisk:EcsDisk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.EcsImagePipelineArgs>("alicloud:ecs/ecsImagePipeline:EcsImagePipeline", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [copiesTo("images", region(at("toRegionIds[]")))],
    exposures: [opensToAccounts(at("addAccounts[]"), "it shares its images with another account")],
  })),
  entry<alicloud.ecs.EcsInstanceSetArgs>("alicloud:ecs/ecsInstanceSet:EcsInstanceSet", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
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
  entry<alicloud.ecs.ImageArgs>("alicloud:ecs/image:Image", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.ImageCopyArgs>("alicloud:ecs/imageCopy:ImageCopy", () => copiedImage),
  entry<alicloud.ecs.ImageExportArgs>("alicloud:ecs/imageExport:ImageExport", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "images",
        from: [image(at("imageId"), inOwnRegion)],
        // An image can only be exported to a bucket of its own region.
        to: [bucket(at("ossBucket"), inOwnRegion)],
      },
    ],
  })),
  entry<alicloud.ecs.ImageImportArgs>("alicloud:ecs/imageImport:ImageImport", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    movements: [copiesFrom("images", bucket(at("diskDeviceMappings[].ossBucket"), inOwnRegion))],
  })),
  entry<alicloud.ecs.ImageSharePermissionArgs>("alicloud:ecs/imageSharePermission:ImageSharePermission", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("accountId"), "it shares an image with another account", [image(at("imageId"))])],
  })),
  entry<alicloud.ecs.InstanceArgs>("alicloud:ecs/instance:Instance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
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
    "alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment",
    "alicloud:ecs/ecsDedicatedHostCluster:EcsDedicatedHostCluster",
    "alicloud:ecs/ecsDeploymentSet:EcsDeploymentSet",
    "alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment",
    "alicloud:ecs/ecsImageComponent:EcsImageComponent",
    "alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate",
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
    "alicloud:ecs/launchTemplate:LaunchTemplate",
    "alicloud:ecs/reservedInstance:ReservedInstance",
    "alicloud:ecs/storageCapacityUnit:StorageCapacityUnit",
  ]),
] satisfies readonly Entry[];
