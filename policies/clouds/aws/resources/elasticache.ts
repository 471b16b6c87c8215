/** Amazon ElastiCache: caches, their members in other regions, and the backups they start from. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { madeAround } from "../cluster-shapes.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.elasticache.ClusterArgs>("aws:elasticache/cluster:Cluster", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterId")],
    why: "A backup it starts from lies in a bucket of its own region: ElastiCache accepts no other.",
  })),
  entry<aws.elasticache.GlobalReplicationGroupArgs>(
    "aws:elasticache/globalReplicationGroup:GlobalReplicationGroup",
    (at) => madeAround(naming("aws:elasticache/replicationGroup")(at("primaryReplicationGroupId"), inOwnRegion)),
  ),
  entry<aws.elasticache.ReplicationGroupArgs>("aws:elasticache/replicationGroup:ReplicationGroup", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("replicationGroupId")],
    movements: [
      copiesFrom("content", naming("aws:elasticache/globalReplicationGroup")(at("globalReplicationGroupId"))),
      copiesFrom("backups", bucket(at("snapshotArns[]"), inOwnRegion)),
    ],
  })),
  entry<aws.elasticache.ServerlessCacheArgs>("aws:elasticache/serverlessCache:ServerlessCache", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  ...inert("Parameters, networks, users and reservations of caches.", [
    "aws:elasticache/parameterGroup:ParameterGroup",
    "aws:elasticache/reservedCacheNode:ReservedCacheNode",
    "aws:elasticache/subnetGroup:SubnetGroup",
    "aws:elasticache/user:User",
    "aws:elasticache/userGroup:UserGroup",
    "aws:elasticache/userGroupAssociation:UserGroupAssociation",
  ]),
] satisfies readonly Entry[];
