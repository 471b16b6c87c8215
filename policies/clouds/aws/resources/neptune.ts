/** Amazon Neptune: clusters, their members in other regions, and their snapshots. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";

/** A source in another region is named by its ARN only: a bare identifier is one of this region. */
const cluster = naming("aws:neptune/cluster");

export default [
  entry<aws.neptune.ClusterArgs>("aws:neptune/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterIdentifier")],
    movements: [
      copiesFrom("content", naming("aws:neptune/globalCluster")(at("globalClusterIdentifier"))),
      copiesFrom("content", cluster(at("replicationSourceIdentifier"), inOwnRegion)),
      copiesFrom("backups", naming("aws:neptune/clusterSnapshot")(at("snapshotIdentifier"), inOwnRegion)),
    ],
    why: "A member of a global cluster takes the global cluster's data to its own region.",
  })),
  entry<aws.neptune.ClusterInstanceArgs>("aws:neptune/clusterInstance:ClusterInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("identifier")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.neptune.ClusterSnapshotArgs>("aws:neptune/clusterSnapshot:ClusterSnapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    known: [at("dbClusterSnapshotIdentifier")],
  })),
  entry<aws.neptune.GlobalClusterArgs>("aws:neptune/globalCluster:GlobalCluster", (at) => ({
    kinds: ["moves"],
    known: [at("globalClusterIdentifier")],
    movements: [copiesFrom("content", cluster(at("sourceDbClusterIdentifier"), inOwnRegion))],
    why: "It holds nothing itself; its region stands for its primary's, and each member in another region is a copy.",
  })),
  ...inert("Parameters, networks and names of clusters: no documents pass through them or stay in them.", [
    "aws:neptune/clusterEndpoint:ClusterEndpoint",
    "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
    "aws:neptune/eventSubscription:EventSubscription",
    "aws:neptune/parameterGroup:ParameterGroup",
    "aws:neptune/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
