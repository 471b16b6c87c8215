/** AWS Storage Gateway: files and disks on a machine outside the cloud, whose data is kept in it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, twins } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { bucket, bucketOrAccessPoint, diskSnapshot, logStore } from "../names.ts";
import { openAcl } from "../s3-shapes.ts";

const fileSystem = naming("aws:fsx/windowsFileSystem");

/** What is written to a share lies in the bucket, which need not be of the gateway's region. */
const share = twins<aws.storagegateway.NfsFileShareArgs, aws.storagegateway.SmbFileShareArgs>((at) => ({
  kinds: ["moves", "exposes"],
  tags: at("tags"),
  movements: [
    copiesTo("content", [region(at("bucketRegion")), bucketOrAccessPoint(at("locationArn"))]),
    copiesTo("logs", logStore(at("auditDestinationArn"))),
  ],
  exposures: [openAcl(at("objectAcl"), [bucket(at("locationArn"))])],
}));

export default [
  entry<aws.storagegateway.CachesIscsiVolumeArgs>("aws:storagegateway/cachesIscsiVolume:CachesIscsiVolume", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", naming("aws:storagegateway/cachesIscsiVolume")(at("sourceVolumeArn"), inOwnRegion)),
      copiesFrom("backups", diskSnapshot(at("snapshotId"), inOwnRegion)),
    ],
  })),
  entry<aws.storagegateway.FileSystemAssociationArgs>(
    "aws:storagegateway/fileSystemAssociation:FileSystemAssociation",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        copiesTo("content", fileSystem(at("locationArn"))),
        copiesTo("logs", logStore(at("auditDestinationArn"))),
      ],
    }),
  ),
  entry<aws.storagegateway.GatewayArgs>("aws:storagegateway/gateway:Gateway", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("gatewayName")],
    movements: [copiesTo("logs", logStore(at("cloudwatchLogGroupArn")))],
    why: "Where the machine itself stands, outside the cloud, no property says.",
  })),
  entry<aws.storagegateway.NfsFileShareArgs>("aws:storagegateway/nfsFileShare:NfsFileShare", () => share),
  entry<aws.storagegateway.SmbFileShareArgs>("aws:storagegateway/smbFileShare:SmbFileShare", () => share),
  entry<aws.storagegateway.StoredIscsiVolumeArgs>("aws:storagegateway/storedIscsiVolume:StoredIscsiVolume", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    tags: at("tags"),
    movements: [copiesFrom("backups", diskSnapshot(at("snapshotId"), inOwnRegion))],
    why: "The disk stands outside the cloud; its backups lie in the region.",
  })),
  ...inert("Local disks a gateway works with, and the class of storage for tapes.", [
    "aws:storagegateway/cache:Cache",
    "aws:storagegateway/tapePool:TapePool",
    "aws:storagegateway/uploadBuffer:UploadBuffer",
    "aws:storagegateway/workingStorage:WorkingStorage",
  ]),
] satisfies readonly Entry[];
