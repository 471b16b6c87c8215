/** File systems for databases (DBFS) and for analysis (Apsara File Storage for HDFS). */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";

export default [
  entry<alicloud.databasefilesystem.InstanceArgs>("alicloud:databasefilesystem/instance:Instance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.databasefilesystem.SnapshotArgs>("alicloud:databasefilesystem/snapshot:Snapshot", () => ({
    kinds: ["holds"],
    holds: "backups",
  })),
  entry<alicloud.dfs.FileSystemArgs>("alicloud:dfs/fileSystem:FileSystem", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  ...guards("who may mount a file system, and a role of the service", [
    "alicloud:databasefilesystem/serviceLinkedRole:ServiceLinkedRole",
    "alicloud:dfs/accessGroup:AccessGroup",
    "alicloud:dfs/accessRule:AccessRule",
  ]),
  ...inert("when snapshots are made, and where a file system is mounted: both in its own region", [
    "alicloud:databasefilesystem/autoSnapShotPolicy:AutoSnapShotPolicy",
    "alicloud:databasefilesystem/instanceAttachment:InstanceAttachment",
    "alicloud:dfs/mountPoint:MountPoint",
    "alicloud:dfs/vscMountPoint:VscMountPoint",
  ]),
] satisfies readonly Entry[];
