/** Amazon Neptune: clusters, their members in other regions, and their snapshots. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { madeAround, memberCluster } from "../cluster-shapes.ts";

const cluster = naming("aws:neptune/cluster");

export default [
  entry<aws.neptune.ClusterArgs>("aws:neptune/cluster:Cluster", (at) => ({
    ...memberCluster(at("tags"), at("clusterIdentifier")),
    movements: [
      copiesFrom("content", naming("aws:neptune/globalCluster")(at("globalClusterIdentifier"))),
      copiesFrom("content", cluster(at("replicationSourceIdentifier"), inOwnRegion)),
      copiesFrom("backups", naming("aws:neptune/clusterSnapshot")(at("snapshotIdentifier"), inOwnRegion)),
    ],
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
    ...madeAround(cluster(at("sourceDbClusterIdentifier"), inOwnRegion)),
    known: [at("globalClusterIdentifier")],
  })),
  ...inert("Parameters, networks and names of clusters: no documents pass through them or stay in them.", [
    "aws:neptune/clusterEndpoint:ClusterEndpoint",
    "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
    "aws:neptune/eventSubscription:EventSubscription",
    "aws:neptune/parameterGroup:ParameterGroup",
    "aws:neptune/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
