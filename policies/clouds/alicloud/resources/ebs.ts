/** Elastic Block Storage: disks replicated to another region, and snapshots copied there. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert } from "../../entry.ts";

const disk = { form: "reference", names: ["alicloud:ecs/disk", "alicloud:ecs/ecsDisk"] } as const;

export default [
  entry<alicloud.ebs.DiskReplicaGroupArgs>("alicloud:ebs/diskReplicaGroup:DiskReplicaGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("sourceRegionId"), form: "region" },
          { path: at("sourceZoneId"), form: "zone" },
        ],
        to: [
          { path: at("destinationRegionId"), form: "region" },
          { path: at("destinationZoneId"), form: "zone" },
        ],
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
        from: [
          { path: at("diskId"), ...disk },
          { path: at("sourceZoneId"), form: "zone" },
        ],
        to: [
          { path: at("destinationRegionId"), form: "region" },
          { path: at("destinationZoneId"), form: "zone" },
          { path: at("destinationDiskId"), ...disk },
        ],
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
        {
          verb: "copy",
          what: "backups",
          from: "self",
          to: [{ path: at("crossRegionCopyInfo.regions[].regionId"), form: "region" }],
          when: [{ path: at("crossRegionCopyInfo.enabled"), is: [true] }],
          absent: "unproven",
        },
      ],
    }),
  ),
  ...inert("attaches a policy, or rehearses where its pair already replicates to", [
    "alicloud:ebs/enterpriseSnapshotPolicyAttachment:EnterpriseSnapshotPolicyAttachment",
    "alicloud:ebs/replicaGroupDrill:ReplicaGroupDrill",
    "alicloud:ebs/replicaPairDrill:ReplicaPairDrill",
  ]),
];
