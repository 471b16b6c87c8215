/** Snapshots of Amazon RDS and Aurora: their copies in other regions, their exports, and who else gets them. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, type Movement, type Reference } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { anything, inOwnRegion, region } from "../../references.ts";
import { bucket, clusterSnapshot, databaseSnapshot } from "../names.ts";

/** A copy is made in its own region, and in another one where that is named. */
const copiedTwice = (source: Reference, destination: string): readonly Movement[] => [
  copiesFrom("backups", source),
  { verb: "copy", what: "backups", from: [source], to: [region(destination)] },
];

const sharedWith = (path: string): Exposure => opensToAccounts(path, "sharedAccounts shares the snapshot with them");

export default [
  entry<aws.rds.ClusterSnapshotArgs>("aws:rds/clusterSnapshot:ClusterSnapshot", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "backups",
    tags: at("tags"),
    known: [at("dbClusterSnapshotIdentifier")],
    exposures: [sharedWith(at("sharedAccounts[]"))],
  })),
  entry<aws.rds.ClusterSnapshotCopyArgs>("aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "backups",
    tags: at("tags"),
    known: [at("targetDbClusterSnapshotIdentifier")],
    movements: copiedTwice(
      clusterSnapshot(at("sourceDbClusterSnapshotIdentifier"), inOwnRegion),
      at("destinationRegion"),
    ),
    exposures: [sharedWith(at("sharedAccounts[]"))],
  })),
  entry<aws.rds.ExportTaskArgs>("aws:rds/exportTask:ExportTask", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [anything(at("sourceArn"))],
        to: [bucket(at("s3BucketName"), inOwnRegion)],
      },
    ],
  })),
  entry<aws.rds.SnapshotArgs>("aws:rds/snapshot:Snapshot", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "backups",
    tags: at("tags"),
    known: [at("dbSnapshotIdentifier")],
    exposures: [sharedWith(at("sharedAccounts[]"))],
  })),
  entry<aws.rds.SnapshotCopyArgs>("aws:rds/snapshotCopy:SnapshotCopy", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "backups",
    tags: at("tags"),
    known: [at("targetDbSnapshotIdentifier")],
    movements: copiedTwice(databaseSnapshot(at("sourceDbSnapshotIdentifier"), inOwnRegion), at("destinationRegion")),
    exposures: [sharedWith(at("sharedAccounts[]"))],
  })),
] satisfies readonly Entry[];
