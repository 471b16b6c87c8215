/** Amazon DocumentDB: clusters, their members in other regions, and their snapshots. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { madeAround, memberCluster } from "../cluster-shapes.ts";

const cluster = naming("aws:docdb/cluster");

export default [
  entry<aws.docdb.ClusterArgs>("aws:docdb/cluster:Cluster", (at) => ({
    ...memberCluster(at("tags"), at("clusterIdentifier")),
    movements: [
      copiesFrom("content", naming("aws:docdb/globalCluster")(at("globalClusterIdentifier"))),
      copiesFrom("content", cluster(at("restoreToPointInTime.sourceClusterIdentifier"), inOwnRegion)),
      copiesFrom("backups", naming("aws:docdb/clusterSnapshot")(at("snapshotIdentifier"), inOwnRegion)),
    ],
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
    ...madeAround(cluster(at("sourceDbClusterIdentifier"), inOwnRegion)),
    known: [at("globalClusterIdentifier")],
  })),
  ...inert("Parameters, networks and names of clusters: no documents pass through them or stay in them.", [
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    "aws:docdb/eventSubscription:EventSubscription",
    "aws:docdb/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
