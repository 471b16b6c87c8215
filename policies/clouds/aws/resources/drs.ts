/** AWS Elastic Disaster Recovery: servers' disks replicated into a staging area. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";

export default [
  entry<aws.drs.ReplicationConfigurationTemplateArgs>(
    "aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate",
    (at) => ({
      kinds: ["holds", "processes"],
      holds: "backups",
      tags: at("tags"),
      why: "Which servers replicate here, and from where, is set by agents on them, which no resource shows.",
    }),
  ),
] satisfies readonly Entry[];
