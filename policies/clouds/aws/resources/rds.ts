/** Amazon RDS and Aurora: databases, their replicas, snapshots and backups in other regions, and who else gets a snapshot. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, inert, type Movement } from "../../entry.ts";
import { anything, bucket, cluster, inOwnRegion, naming, publicAddress, region } from "../names.ts";

const globalCluster = naming("aws:rds/globalCluster");
const instance = naming("aws:rds/instance");
const snapshot = naming("aws:rds/snapshot", "aws:rds/snapshotCopy");
const clusterSnapshot = naming("aws:rds/clusterSnapshot", "aws:rds/clusterSnapshotCopy");

/** RDS finds a source in another region by its ARN only: a bare identifier is one of this region. */
const pulls = (from: ReturnType<typeof instance>, what: Movement["what"] = "content"): Movement => ({
  verb: "copy",
  what,
  from: [from],
  to: "self",
});

const sharedWith = (path: string): Exposure => ({
  to: "accounts",
  path,
  how: "sharedAccounts shares the snapshot with them",
});

export default [
  entry<aws.rds.ClusterArgs>("aws:rds/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterIdentifier")],
    movements: [
      pulls(globalCluster(at("globalClusterIdentifier"))),
      pulls(naming("aws:rds/cluster", "aws:rds/instance")(at("replicationSourceIdentifier"), inOwnRegion)),
      pulls(region(at("sourceRegion"))),
      pulls(cluster(at("restoreToPointInTime.sourceClusterIdentifier"), inOwnRegion)),
      pulls(clusterSnapshot(at("snapshotIdentifier"), inOwnRegion), "backups"),
      pulls(bucket(at("s3Import.bucketName"), inOwnRegion), "backups"),
    ],
    why: "A member of a global cluster takes the global cluster's data to its own region.",
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
    movements: [
      pulls(clusterSnapshot(at("sourceDbClusterSnapshotIdentifier"), inOwnRegion), "backups"),
      {
        verb: "copy",
        what: "backups",
        from: [clusterSnapshot(at("sourceDbClusterSnapshotIdentifier"), inOwnRegion)],
        to: [region(at("destinationRegion"))],
      },
    ],
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
  entry<aws.rds.GlobalClusterArgs>("aws:rds/globalCluster:GlobalCluster", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("globalClusterIdentifier")],
    movements: [pulls(cluster(at("sourceDbClusterIdentifier"), inOwnRegion))],
    why: "It holds nothing itself; its region stands for its primary's, and each member in another region is a copy.",
  })),
  entry<aws.rds.InstanceArgs>("aws:rds/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("identifier")],
    movements: [
      pulls(naming("aws:rds/cluster", "aws:rds/instance")(at("replicateSourceDb"), inOwnRegion)),
      pulls(
        naming("aws:rds/instanceAutomatedBackupsReplication")(
          at("restoreToPointInTime.sourceDbInstanceAutomatedBackupsArn"),
          inOwnRegion,
        ),
        "backups",
      ),
      pulls(instance(at("restoreToPointInTime.sourceDbInstanceIdentifier"), inOwnRegion), "backups"),
      pulls(snapshot(at("snapshotIdentifier"), inOwnRegion), "backups"),
      pulls(bucket(at("s3Import.bucketName"), inOwnRegion), "backups"),
    ],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.rds.InstanceAutomatedBackupsReplicationArgs>(
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
    (at) => ({
      kinds: ["holds", "moves"],
      holds: "backups",
      movements: [pulls(instance(at("sourceDbInstanceArn")), "backups")],
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
    movements: [
      pulls(snapshot(at("sourceDbSnapshotIdentifier"), inOwnRegion), "backups"),
      {
        verb: "copy",
        what: "backups",
        from: [snapshot(at("sourceDbSnapshotIdentifier"), inOwnRegion)],
        to: [region(at("destinationRegion"))],
      },
    ],
    exposures: [sharedWith(at("sharedAccounts[]"))],
  })),
  ...inert("Parameters, options, networks and names of databases: no rows pass through them or stay in them.", [
    "aws:rds/certificate:Certificate",
    "aws:rds/clusterEndpoint:ClusterEndpoint",
    "aws:rds/clusterParameterGroup:ClusterParameterGroup",
    "aws:rds/clusterRoleAssociation:ClusterRoleAssociation",
    "aws:rds/customDbEngineVersion:CustomDbEngineVersion",
    "aws:rds/eventSubscription:EventSubscription",
    "aws:rds/instanceDesiredState:InstanceDesiredState",
    "aws:rds/optionGroup:OptionGroup",
    "aws:rds/parameterGroup:ParameterGroup",
    "aws:rds/proxy:Proxy",
    "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
    "aws:rds/proxyEndpoint:ProxyEndpoint",
    "aws:rds/proxyTarget:ProxyTarget",
    "aws:rds/reservedInstance:ReservedInstance",
    "aws:rds/roleAssociation:RoleAssociation",
    "aws:rds/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
