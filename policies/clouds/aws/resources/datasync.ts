/** AWS DataSync: locations, which say where files are, and the tasks that copy between them. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything, host, naming } from "../../references.ts";
import { bucket, fileSystem } from "../names.ts";

/** Source or target, files pass between the location's store and the region DataSync works in. */
const location = naming(
  "aws:datasync/efsLocation",
  "aws:datasync/fsxOpenZfsFileSystem",
  "aws:datasync/locationAzureBlob",
  "aws:datasync/locationFsxLustre",
  "aws:datasync/locationFsxOntapFileSystem",
  "aws:datasync/locationFsxWindows",
  "aws:datasync/locationHdfs",
  "aws:datasync/locationObjectStorage",
  "aws:datasync/locationSmb",
  "aws:datasync/nfsLocation",
  "aws:datasync/s3Location",
);

export default [
  entry<aws.datasync.AgentArgs>("aws:datasync/agent:Agent", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.datasync.EfsLocationArgs>("aws:datasync/efsLocation:EfsLocation", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", fileSystem(at("efsFileSystemArn")))],
  })),
  entry<aws.datasync.FsxOpenZfsFileSystemArgs>("aws:datasync/fsxOpenZfsFileSystem:FsxOpenZfsFileSystem", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", anything(at("fsxFilesystemArn")))],
  })),
  entry<aws.datasync.LocationAzureBlobArgs>("aws:datasync/locationAzureBlob:LocationAzureBlob", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", host(at("containerUrl")))],
  })),
  entry<aws.datasync.LocationFsxLustreArgs>("aws:datasync/locationFsxLustre:LocationFsxLustre", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", anything(at("fsxFilesystemArn")))],
  })),
  entry<aws.datasync.LocationFsxOntapFileSystemArgs>(
    "aws:datasync/locationFsxOntapFileSystem:LocationFsxOntapFileSystem",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [copiesTo("content", anything(at("storageVirtualMachineArn")))],
    }),
  ),
  entry<aws.datasync.LocationFsxWindowsArgs>("aws:datasync/locationFsxWindows:LocationFsxWindows", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", anything(at("fsxFilesystemArn")))],
  })),
  entry<aws.datasync.LocationHdfsArgs>("aws:datasync/locationHdfs:LocationHdfs", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", host(at("nameNodes[].hostname")))],
  })),
  entry<aws.datasync.LocationObjectStorageArgs>("aws:datasync/locationObjectStorage:LocationObjectStorage", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", host(at("serverHostname")))],
    why: "Any S3-compatible store, those of other clouds included.",
  })),
  entry<aws.datasync.LocationSmbArgs>("aws:datasync/locationSmb:LocationSmb", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", host(at("serverHostname")))],
  })),
  entry<aws.datasync.NfsLocationArgs>("aws:datasync/nfsLocation:NfsLocation", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", host(at("serverHostname")))],
  })),
  entry<aws.datasync.S3LocationArgs>("aws:datasync/s3Location:S3Location", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", bucket(at("s3BucketArn")))],
  })),
  entry<aws.datasync.TaskArgs>("aws:datasync/task:Task", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [location(at("sourceLocationArn"))],
        to: [location(at("destinationLocationArn"))],
        // Below the source location, whose files they are.
        narrowedBy: [
          {
            path: at("includes.value"),
            selects: "include-patterns",
            when: [is(at("includes.filterType"), "SIMPLE_PATTERN")],
          },
        ],
      },
      copiesTo("content", bucket(at("taskReportConfig.s3Destination.s3BucketArn"))),
    ],
  })),
] satisfies readonly Entry[];
