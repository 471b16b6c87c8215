/** AWS Storage Gateway: files and disks on a machine outside the cloud, whose data is kept in it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { bucket, inOwnRegion, logStore, naming, region } from "../names.ts";
import { openAcl } from "../s3-shapes.ts";

const snapshot = naming("aws:ebs/snapshot", "aws:ebs/snapshotCopy", "aws:ebs/snapshotImport");
const fileSystem = naming("aws:fsx/windowsFileSystem");
const share = naming("aws:s3/accessPoint", "aws:s3/bucket", "aws:s3/bucketV2");

const logs = (target: string): Movement => ({ verb: "copy", what: "logs", from: "self", to: [logStore(target)] });
/** What is written to the share lies in the bucket, which need not be of the gateway's region. */
const keepsIn = (...to: readonly Reference[]): Movement => ({ verb: "copy", what: "content", from: "self", to });
const restores = (from: Reference, what: Movement["what"]): Movement => ({
  verb: "copy",
  what,
  from: [from],
  to: "self",
});

export default [
  entry<aws.storagegateway.CachesIscsiVolumeArgs>("aws:storagegateway/cachesIscsiVolume:CachesIscsiVolume", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      restores(naming("aws:storagegateway/cachesIscsiVolume")(at("sourceVolumeArn"), inOwnRegion), "content"),
      restores(snapshot(at("snapshotId"), inOwnRegion), "backups"),
    ],
  })),
  entry<aws.storagegateway.FileSystemAssociationArgs>(
    "aws:storagegateway/fileSystemAssociation:FileSystemAssociation",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [keepsIn(fileSystem(at("locationArn"))), logs(at("auditDestinationArn"))],
    }),
  ),
  entry<aws.storagegateway.GatewayArgs>("aws:storagegateway/gateway:Gateway", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("gatewayName")],
    movements: [logs(at("cloudwatchLogGroupArn"))],
    why: "Where the machine itself stands, outside the cloud, no property says.",
  })),
  entry<aws.storagegateway.NfsFileShareArgs>("aws:storagegateway/nfsFileShare:NfsFileShare", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [keepsIn(region(at("bucketRegion")), share(at("locationArn"))), logs(at("auditDestinationArn"))],
    exposures: [openAcl(at("objectAcl"), [bucket(at("locationArn"))])],
  })),
  entry<aws.storagegateway.SmbFileShareArgs>("aws:storagegateway/smbFileShare:SmbFileShare", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [keepsIn(region(at("bucketRegion")), share(at("locationArn"))), logs(at("auditDestinationArn"))],
    exposures: [openAcl(at("objectAcl"), [bucket(at("locationArn"))])],
  })),
  entry<aws.storagegateway.StoredIscsiVolumeArgs>("aws:storagegateway/storedIscsiVolume:StoredIscsiVolume", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    tags: at("tags"),
    movements: [restores(snapshot(at("snapshotId"), inOwnRegion), "backups")],
    why: "The disk stands outside the cloud; its backups lie in the region.",
  })),
  ...inert("Local disks a gateway works with, and the class of storage for tapes.", [
    "aws:storagegateway/cache:Cache",
    "aws:storagegateway/tapePool:TapePool",
    "aws:storagegateway/uploadBuffer:UploadBuffer",
    "aws:storagegateway/workingStorage:WorkingStorage",
  ]),
] satisfies readonly Entry[];
