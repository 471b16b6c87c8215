/** Elastic Block Storage: disks replicated to another region, and snapshots copied there. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { naming, region, zone } from "../../references.ts";

const disk = naming("alicloud:ecs/disk", "alicloud:ecs/ecsDisk");

export default [
  entry<alicloud.ebs.DiskReplicaGroupArgs>("alicloud:ebs/diskReplicaGroup:DiskReplicaGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [region(at("sourceRegionId")), zone(at("sourceZoneId"))],
        to: [region(at("destinationRegionId")), zone(at("destinationZoneId"))],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.ebs.DiskReplicaPairArgs>("alicloud:ebs/diskReplicaPair:DiskReplicaPair", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [disk(at("diskId")), zone(at("sourceZoneId"))],
        to: [region(at("destinationRegionId")), zone(at("destinationZoneId")), disk(at("destinationDiskId"))],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.ebs.EnterpriseSnapshotPolicyArgs>(
    "alicloud:ebs/enterpriseSnapshotPolicy:EnterpriseSnapshotPolicy",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        copiesTo("backups", region(at("crossRegionCopyInfo.regions[].regionId")), {
          when: [isTrue(at("crossRegionCopyInfo.enabled"))],
          absent: "unproven",
        }),
      ],
    }),
  ),
  entry<alicloud.ebs.EnterpriseSnapshotPolicyAttachmentArgs>(
    "alicloud:ebs/enterpriseSnapshotPolicyAttachment:EnterpriseSnapshotPolicyAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("backups", naming("alicloud:ebs/enterpriseSnapshotPolicy")(at("policyId")))],
      why: "a policy of the stack says itself where it copies to; what one of another stack does, only a ledger can tell",
    }),
  ),
  ...inert("rehearses where its pair already replicates to", [
    "alicloud:ebs/replicaGroupDrill:ReplicaGroupDrill",
    "alicloud:ebs/replicaPairDrill:ReplicaPairDrill",
  ]),
] satisfies readonly Entry[];
