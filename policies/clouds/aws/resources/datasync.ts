/** AWS DataSync: locations, which say where files are, and the tasks that copy between them. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, type Reference } from "../../entry.ts";
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

const anyBucket = naming("alicloud:oss/bucket", "aws:s3/bucket", "aws:s3/bucketV2");

/** Where files are; which way they go a task says. Of a location that nothing here names, another stack's task may read ours. */
function located(...store: readonly Reference[]): Pick<Entry, "kinds" | "movements" | "describes"> {
  return { kinds: ["moves"], movements: [copiesTo("content", store, { unlessNamed: true })], describes: store };
}

export default [
  entry<aws.datasync.AgentArgs>("aws:datasync/agent:Agent", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.datasync.EfsLocationArgs>("aws:datasync/efsLocation:EfsLocation", (at) => ({
    ...located(fileSystem(at("efsFileSystemArn"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.FsxOpenZfsFileSystemArgs>("aws:datasync/fsxOpenZfsFileSystem:FsxOpenZfsFileSystem", (at) => ({
    ...located(anything(at("fsxFilesystemArn"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.LocationAzureBlobArgs>("aws:datasync/locationAzureBlob:LocationAzureBlob", (at) => ({
    ...located(host(at("containerUrl"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.LocationFsxLustreArgs>("aws:datasync/locationFsxLustre:LocationFsxLustre", (at) => ({
    ...located(anything(at("fsxFilesystemArn"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.LocationFsxOntapFileSystemArgs>(
    "aws:datasync/locationFsxOntapFileSystem:LocationFsxOntapFileSystem",
    (at) => ({
      ...located(anything(at("storageVirtualMachineArn"))),
      tags: at("tags"),
    }),
  ),
  entry<aws.datasync.LocationFsxWindowsArgs>("aws:datasync/locationFsxWindows:LocationFsxWindows", (at) => ({
    ...located(anything(at("fsxFilesystemArn"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.LocationHdfsArgs>("aws:datasync/locationHdfs:LocationHdfs", (at) => ({
    ...located(host(at("nameNodes[].hostname"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.LocationObjectStorageArgs>("aws:datasync/locationObjectStorage:LocationObjectStorage", (at) => ({
    ...located(host(at("serverHostname")), anyBucket(at("bucketName"))),
    tags: at("tags"),
    why: "Any S3-compatible store, those of other clouds included.",
  })),
  entry<aws.datasync.LocationSmbArgs>("aws:datasync/locationSmb:LocationSmb", (at) => ({
    ...located(host(at("serverHostname"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.NfsLocationArgs>("aws:datasync/nfsLocation:NfsLocation", (at) => ({
    ...located(host(at("serverHostname"))),
    tags: at("tags"),
  })),
  entry<aws.datasync.S3LocationArgs>("aws:datasync/s3Location:S3Location", (at) => ({
    ...located(bucket(at("s3BucketArn"))),
    tags: at("tags"),
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
        fetches: true,
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
