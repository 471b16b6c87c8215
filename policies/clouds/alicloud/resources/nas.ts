/** File Storage NAS: file systems, mounted only from private networks, and what flows between them and buckets. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, fileSystem } from "../names.ts";

export default [
  entry<alicloud.nas.DataFlowArgs>("alicloud:nas/dataFlow:DataFlow", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        // A file system and the bucket it exchanges files with lie in one region.
        from: [bucket(at("sourceStorage"), inOwnRegion)],
        to: [fileSystem(at("fileSystemId"), inOwnRegion)],
      },
      {
        verb: "copy",
        what: "content",
        from: [fileSystem(at("fileSystemId"), inOwnRegion)],
        to: [bucket(at("sourceStorage"), inOwnRegion)],
      },
    ],
  })),
  entry<alicloud.nas.FileSystemArgs>("alicloud:nas/fileSystem:FileSystem", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.nas.SnapshotArgs>("alicloud:nas/snapshot:Snapshot", () => ({ kinds: ["holds"], holds: "backups" })),
  ...guards("which networks and users may mount a file system", [
    "alicloud:nas/accessGroup:AccessGroup",
    "alicloud:nas/accessPoint:AccessPoint",
    "alicloud:nas/accessRule:AccessRule",
    "alicloud:nas/recycleBin:RecycleBin",
    "alicloud:nas/smbAclAttachment:SmbAclAttachment",
  ]),
  ...inert("part or setting of a file system, in its region", [
    "alicloud:nas/autoSnapshotPolicy:AutoSnapshotPolicy",
    "alicloud:nas/fileset:Fileset",
    "alicloud:nas/lifecyclePolicy:LifecyclePolicy",
    "alicloud:nas/logAnalysis:LogAnalysis",
    "alicloud:nas/mountTarget:MountTarget",
    "alicloud:nas/protocolMountTarget:ProtocolMountTarget",
    "alicloud:nas/protocolService:ProtocolService",
  ]),
] satisfies readonly Entry[];
