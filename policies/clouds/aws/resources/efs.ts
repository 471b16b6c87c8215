/** Amazon EFS: file systems, their replicas in other regions, and who may mount them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { region, zone } from "../../references.ts";
import { fileSystem, key } from "../names.ts";

export default [
  entry<aws.efs.FileSystemArgs>("aws:efs/fileSystem:FileSystem", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("creationToken")],
  })),
  entry<aws.efs.FileSystemPolicyArgs>("aws:efs/fileSystemPolicy:FileSystemPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [fileSystem(at("fileSystemId"))])],
  })),
  entry<aws.efs.ReplicationConfigurationArgs>("aws:efs/replicationConfiguration:ReplicationConfiguration", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [fileSystem(at("sourceFileSystemId"))],
        to: [
          region(at("destination.region")),
          zone(at("destination.availabilityZoneName")),
          fileSystem(at("destination.fileSystemId")),
          key(at("destination.kmsKeyId")),
        ],
        absent: "unproven",
      },
    ],
  })),
  ...inert("Ways into a file system, and its backup switch; its backups stay in vaults, which are judged.", [
    "aws:efs/accessPoint:AccessPoint",
    "aws:efs/backupPolicy:BackupPolicy",
    "aws:efs/mountTarget:MountTarget",
  ]),
] satisfies readonly Entry[];
