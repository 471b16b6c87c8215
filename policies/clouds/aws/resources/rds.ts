/** Amazon RDS and Aurora: databases, their replicas and backups in other regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { anything, inOwnRegion, naming, region } from "../../references.ts";
import { madeAround, memberCluster } from "../cluster-shapes.ts";
import { bucket, cluster, clusterSnapshot, database, databaseSnapshot } from "../names.ts";

/** RDS finds a source in another region by its ARN only: a bare identifier is one of this region. */
const globalCluster = naming("aws:rds/globalCluster");
const instance = naming("aws:rds/instance");

export default [
  entry<aws.rds.ClusterArgs>("aws:rds/cluster:Cluster", (at) => ({
    ...memberCluster(at("tags"), at("clusterIdentifier")),
    movements: [
      copiesFrom("content", globalCluster(at("globalClusterIdentifier"))),
      copiesFrom("content", database(at("replicationSourceIdentifier"), inOwnRegion)),
      copiesFrom("content", region(at("sourceRegion"))),
      copiesFrom("content", cluster(at("restoreToPointInTime.sourceClusterIdentifier"), inOwnRegion)),
      copiesFrom("backups", clusterSnapshot(at("snapshotIdentifier"), inOwnRegion)),
      copiesFrom("backups", bucket(at("s3Import.bucketName"), inOwnRegion)),
    ],
  })),
  entry<aws.rds.ClusterActivityStreamArgs>("aws:rds/clusterActivityStream:ClusterActivityStream", () => ({
    kinds: ["holds"],
    holds: "logs",
    why: "Every statement goes to a stream RDS itself makes in the cluster's region.",
  })),
  entry<aws.rds.ClusterInstanceArgs>("aws:rds/clusterInstance:ClusterInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("identifier")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.rds.GlobalClusterArgs>("aws:rds/globalCluster:GlobalCluster", (at) => ({
    ...madeAround(cluster(at("sourceDbClusterIdentifier"), inOwnRegion)),
    tags: at("tags"),
    known: [at("globalClusterIdentifier")],
  })),
  entry<aws.rds.InstanceArgs>("aws:rds/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("identifier")],
    movements: [
      copiesFrom("content", database(at("replicateSourceDb"), inOwnRegion)),
      copiesFrom(
        "backups",
        naming("aws:rds/instanceAutomatedBackupsReplication")(
          at("restoreToPointInTime.sourceDbInstanceAutomatedBackupsArn"),
          inOwnRegion,
        ),
      ),
      copiesFrom("backups", instance(at("restoreToPointInTime.sourceDbInstanceIdentifier"), inOwnRegion)),
      copiesFrom("backups", databaseSnapshot(at("snapshotIdentifier"), inOwnRegion)),
      copiesFrom("backups", bucket(at("s3Import.bucketName"), inOwnRegion)),
    ],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.rds.InstanceAutomatedBackupsReplicationArgs>(
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
    (at) => ({
      kinds: ["holds", "moves"],
      holds: "backups",
      movements: [copiesFrom("backups", instance(at("sourceDbInstanceArn")))],
    }),
  ),
  entry<aws.rds.IntegrationArgs>("aws:rds/integration:Integration", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [anything(at("sourceArn"))],
        to: [anything(at("targetArn"))],
        narrowedBy: [{ path: at("dataFilter"), selects: "zero-etl-filter" }],
      },
    ],
  })),
  entry<aws.rds.ShardGroupArgs>("aws:rds/shardGroup:ShardGroup", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  ...inert("Parameters, options, networks and names of databases: no rows pass through them or stay in them.", [
    "aws:rds/certificate:Certificate",
    "aws:rds/clusterEndpoint:ClusterEndpoint",
    "aws:rds/clusterParameterGroup:ClusterParameterGroup",
    "aws:rds/clusterRoleAssociation:ClusterRoleAssociation",
    "aws:rds/customDbEngineVersion:CustomDbEngineVersion",
    "aws:rds/eventSubscription:EventSubscription",
    "aws:rds/instanceDesiredState:InstanceDesiredState",
    "aws:rds/parameterGroup:ParameterGroup",
    "aws:rds/proxy:Proxy",
    "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
    "aws:rds/proxyEndpoint:ProxyEndpoint",
    "aws:rds/proxyTarget:ProxyTarget",
    "aws:rds/reservedInstance:ReservedInstance",
    "aws:rds/roleAssociation:RoleAssociation",
    "aws:rds/subnetGroup:SubnetGroup",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:rds/optionGroup:OptionGroup",
  ]),
] satisfies readonly Entry[];
