/** Amazon DocumentDB: clusters, their members in other regions, and their snapshots. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";

/** A source in another region is named by its ARN only: a bare identifier is one of this region. */
const cluster = naming("aws:docdb/cluster");

export default [
  entry<aws.docdb.ClusterArgs>("aws:docdb/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterIdentifier")],
    movements: [
      copiesFrom("content", naming("aws:docdb/globalCluster")(at("globalClusterIdentifier"))),
      copiesFrom("content", cluster(at("restoreToPointInTime.sourceClusterIdentifier"), inOwnRegion)),
      copiesFrom("backups", naming("aws:docdb/clusterSnapshot")(at("snapshotIdentifier"), inOwnRegion)),
    ],
    why: "A member of a global cluster takes the global cluster's data to its own region.",
  })),
  entry<aws.docdb.ClusterInstanceArgs>("aws:docdb/clusterInstance:ClusterInstance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("identifier")],
  })),
  entry<aws.docdb.ClusterSnapshotArgs>("aws:docdb/clusterSnapshot:ClusterSnapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    known: [at("dbClusterSnapshotIdentifier")],
  })),
  entry<aws.docdb.ElasticClusterArgs>("aws:docdb/elasticCluster:ElasticCluster", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.docdb.GlobalClusterArgs>("aws:docdb/globalCluster:GlobalCluster", (at) => ({
    kinds: ["moves"],
    known: [at("globalClusterIdentifier")],
    movements: [copiesFrom("content", cluster(at("sourceDbClusterIdentifier"), inOwnRegion))],
    why: "It holds nothing itself; its region stands for its primary's, and each member in another region is a copy.",
  })),
  ...inert("Parameters, networks and names of clusters: no documents pass through them or stay in them.", [
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    "aws:docdb/eventSubscription:EventSubscription",
    "aws:docdb/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
