/** Amazon EBS and machine images: disks, their snapshots and images copied to other regions or shared with others. */
import type * as aws from "@pulumi/aws";
import { isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming, region, zone } from "../../references.ts";
import { bucket, diskSnapshot } from "../names.ts";

const image = naming("aws:ec2/ami", "aws:ec2/amiCopy", "aws:ec2/amiFromInstance");

export default [
  entry<aws.ebs.SnapshotArgs>("aws:ebs/snapshot:Snapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<aws.ebs.SnapshotCopyArgs>("aws:ebs/snapshotCopy:SnapshotCopy", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    tags: at("tags"),
    movements: [copiesFrom("backups", [region(at("sourceRegion")), diskSnapshot(at("sourceSnapshotId"))])],
  })),
  entry<aws.ebs.SnapshotImportArgs>("aws:ebs/snapshotImport:SnapshotImport", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    tags: at("tags"),
    movements: [
      copiesFrom("images", [bucket(at("diskContainer.userBucket.s3Bucket")), bucket(at("diskContainer.url"))]),
    ],
  })),
  entry<aws.ebs.VolumeArgs>("aws:ebs/volume:Volume", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    zone: at("availabilityZone"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [diskSnapshot(at("snapshotId"), inOwnRegion)],
        to: [zone(at("availabilityZone"))],
        when: [isPresent(at("snapshotId"))],
      },
    ],
  })),
  entry<aws.ebs.VolumeCopyArgs>("aws:ebs/volumeCopy:VolumeCopy", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    why: "A volume is copied inside its own zone.",
  })),
  entry<aws.ec2.AmiArgs>("aws:ec2/ami:Ami", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.ec2.AmiCopyArgs>("aws:ec2/amiCopy:AmiCopy", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesFrom("images", [region(at("sourceAmiRegion")), image(at("sourceAmiId"))])],
  })),
  entry<aws.ec2.AmiFromInstanceArgs>("aws:ec2/amiFromInstance:AmiFromInstance", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.ec2.AmiLaunchPermissionArgs>("aws:ec2/amiLaunchPermission:AmiLaunchPermission", (at) => ({
    kinds: ["exposes"],
    exposures: [at("accountId"), at("group"), at("organizationArn"), at("organizationalUnitArn")].map((path) =>
      opensToAccounts(path, "it lets them start the image and read its disks", [image(at("imageId"), inOwnRegion)]),
    ),
  })),
  entry<aws.ec2.SnapshotCreateVolumePermissionArgs>(
    "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("accountId"), "it lets them make a disk of the snapshot", [
          diskSnapshot(at("snapshotId"), inOwnRegion),
        ]),
      ],
    }),
  ),
  ...guards("Defaults that encrypt, and that keep images and snapshots from the public.", [
    "aws:ebs/defaultKmsKey:DefaultKmsKey",
    "aws:ebs/encryptionByDefault:EncryptionByDefault",
    "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
    "aws:ec2/allowedImagesSettings:AllowedImagesSettings",
    "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
  ]),
  ...inert("Which disk hangs on which machine, and how fast it starts.", [
    "aws:ebs/fastSnapshotRestore:FastSnapshotRestore",
    "aws:ec2/volumeAttachment:VolumeAttachment",
  ]),
] satisfies readonly Entry[];
