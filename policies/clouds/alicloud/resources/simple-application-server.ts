/** Simple Application Server: small servers, their disks and images. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards } from "../../entry.ts";

export default [
  entry<alicloud.simpleapplicationserver.CustomImageArgs>(
    "alicloud:simpleapplicationserver/customImage:CustomImage",
    () => ({ kinds: ["holds"], holds: "images", why: "it can be shared with ECS of its own account and region only" }),
  ),
  entry<alicloud.simpleapplicationserver.DiskArgs>("alicloud:simpleapplicationserver/disk:Disk", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.simpleapplicationserver.InstanceArgs>("alicloud:simpleapplicationserver/instance:Instance", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
  })),
  entry<alicloud.simpleapplicationserver.SnapshotArgs>("alicloud:simpleapplicationserver/snapshot:Snapshot", () => ({
    kinds: ["holds"],
    holds: "backups",
  })),
  ...guards("which ports of a small server answer", ["alicloud:simpleapplicationserver/firewallRule:FirewallRule"]),
] satisfies readonly Entry[];
