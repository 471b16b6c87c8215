/** File Storage NAS: file systems, mounted only from private networks, and what flows between them and buckets. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const fileSystem = { form: "reference", names: ["alicloud:nas/fileSystem"], bareMeansHere: true } as const;

export default [
  entry<alicloud.nas.DataFlowArgs>("alicloud:nas/dataFlow:DataFlow", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        // A file system and the bucket it exchanges files with lie in one region.
        from: [{ path: at("sourceStorage"), form: "reference", names: ["alicloud:oss/bucket"], bareMeansHere: true }],
        to: [{ path: at("fileSystemId"), ...fileSystem }],
      },
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("fileSystemId"), ...fileSystem }],
        to: [{ path: at("sourceStorage"), form: "reference", names: ["alicloud:oss/bucket"], bareMeansHere: true }],
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
];
