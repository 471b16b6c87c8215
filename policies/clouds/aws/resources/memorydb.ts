/** Amazon MemoryDB: clusters, and their members in other regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.memorydb.ClusterArgs>("aws:memorydb/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesFrom("content", naming("aws:memorydb/multiRegionCluster")(at("multiRegionClusterName"))),
      copiesFrom("backups", bucket(at("snapshotArns[]"), inOwnRegion)),
    ],
  })),
  entry<aws.memorydb.SnapshotArgs>("aws:memorydb/snapshot:Snapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
    known: [at("name")],
  })),
  ...inert("Parameters, networks and users of clusters.", [
    "aws:memorydb/acl:Acl",
    "aws:memorydb/parameterGroup:ParameterGroup",
    "aws:memorydb/subnetGroup:SubnetGroup",
    "aws:memorydb/user:User",
  ]),
  ...inert("Its region stands for its first member's, and each member in another region is judged as a copy.", [
    "aws:memorydb/multiRegionCluster:MultiRegionCluster",
  ]),
] satisfies readonly Entry[];
