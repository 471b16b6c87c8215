/** Amazon FSx: file systems, their backups, and the buckets they read from and write to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { bucket, logStore } from "../names.ts";

export default [
  entry<aws.fsx.BackupArgs>("aws:fsx/backup:Backup", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<aws.fsx.DataRepositoryAssociationArgs>("aws:fsx/dataRepositoryAssociation:DataRepositoryAssociation", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [naming("aws:fsx/lustreFileSystem")(at("fileSystemId"))],
        to: [bucket(at("dataRepositoryPath"))],
      },
    ],
  })),
  entry<aws.fsx.FileCacheArgs>("aws:fsx/fileCache:FileCache", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesTo("content", bucket(at("dataRepositoryAssociations[].dataRepositoryPath"))),
      copiesTo("logs", logStore(at("lustreConfigurations[].logConfigurations[].destination"))),
    ],
    why: "It reads from and writes to what it caches; an NFS server's name proves no country.",
  })),
  entry<aws.fsx.LustreFileSystemArgs>("aws:fsx/lustreFileSystem:LustreFileSystem", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", bucket(at("importPath")), {
        narrowedBy: [{ path: at("importPath"), selects: "object-paths" }],
      }),
      copiesTo("content", bucket(at("exportPath"))),
    ],
  })),
  entry<aws.fsx.OntapFileSystemArgs>("aws:fsx/ontapFileSystem:OntapFileSystem", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.fsx.OntapStorageVirtualMachineArgs>(
    "aws:fsx/ontapStorageVirtualMachine:OntapStorageVirtualMachine",
    (at) => ({
      kinds: ["holds"],
      holds: "content",
      tags: at("tags"),
    }),
  ),
  entry<aws.fsx.OntapVolumeArgs>("aws:fsx/ontapVolume:OntapVolume", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    why: "SnapMirror to another file system is set up inside ONTAP, where no resource shows it.",
  })),
  entry<aws.fsx.OpenZfsFileSystemArgs>("aws:fsx/openZfsFileSystem:OpenZfsFileSystem", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.fsx.OpenZfsSnapshotArgs>("aws:fsx/openZfsSnapshot:OpenZfsSnapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  entry<aws.fsx.OpenZfsVolumeArgs>("aws:fsx/openZfsVolume:OpenZfsVolume", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.fsx.S3AccessPointAttachmentArgs>("aws:fsx/s3AccessPointAttachment:S3AccessPointAttachment", (at) => ({
    kinds: ["exposes"],
    known: [at("name")],
    exposures: [
      policyOpens(at("s3AccessPoint.policy"), [
        naming("aws:fsx/openZfsVolume")(at("openzfsConfiguration.volumeId"), inOwnRegion),
      ]),
    ],
  })),
  entry<aws.fsx.WindowsFileSystemArgs>("aws:fsx/windowsFileSystem:WindowsFileSystem", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
] satisfies readonly Entry[];
