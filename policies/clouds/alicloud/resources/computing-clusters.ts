/** Clusters for heavy computing: model training (EFLO, Lingjun), high performance (E-HPC), and EMR, old and new. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, instructs, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { host } from "../../references.ts";

/** A mount point's host name carries its region; unknown, it comes from a mount target. */
const sharesFiles = (mountPoint: string): Movement =>
  copiesTo("content", host(mountPoint, "alicloud:nas/fileSystem", "alicloud:nas/mountTarget"));

export default [
  entry<alicloud.eflo.ClusterArgs>("alicloud:eflo/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.eflo.ExperimentPlanArgs>("alicloud:eflo/experimentPlan:ExperimentPlan", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.eflo.HyperNodeArgs>("alicloud:eflo/hyperNode:HyperNode", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.eflo.NodeArgs>("alicloud:eflo/node:Node", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.eflo.NodeGroupArgs>("alicloud:eflo/nodeGroup:NodeGroup", () => ({ kinds: ["processes"] })),
  entry<alicloud.eflo.NodeGroupAttachmentArgs>("alicloud:eflo/nodeGroupAttachment:NodeGroupAttachment", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
    why: "it brings a machine with its data disks in",
  })),
  entry<alicloud.eflo.ResourceArgs>("alicloud:eflo/resource:Resource", (at) => ({
    kinds: ["holds", "moves"],
    holds: "credentials",
    movements: [processesAt("content", host(at("userAccessParam.endpoint")), { absent: "unproven" })],
    why: "it hands over the keys to a workspace in which experiments are run",
  })),
  entry<alicloud.eflo.VpdGrantRuleArgs>("alicloud:eflo/vpdGrantRule:VpdGrantRule", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("grantTenantId"), "it lets another account's hub take the network in")],
  })),
  entry<alicloud.ehpc.ClusterArgs>("alicloud:ehpc/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [
      sharesFiles(at("volumeMountpoint")),
      sharesFiles(at("additionalVolumes[].volumeMountpoint")),
      copiesFrom("content", host(at("inputFileUrl"), "alicloud:oss/bucket")),
    ],
    why: "without a file system of its own it makes one in its region",
  })),
  entry<alicloud.ehpc.ClusterV2Args>("alicloud:ehpc/clusterV2:ClusterV2", (at) => ({
    kinds: ["processes", "moves"],
    movements: [sharesFiles(at("sharedStorages[].mountTargetDomain"))],
  })),
  entry<alicloud.ehpc.QueueArgs>("alicloud:ehpc/queue:Queue", () => ({ kinds: ["processes"] })),
  entry<alicloud.emr.ClusterArgs>("alicloud:emr/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiesTo("metadata", host(at("metaStoreConf.dbUrl")))],
    why: "names of tables, which can go to a database elsewhere, are its only data outside; its disks lie in its zone",
  })),
  entry<alicloud.emrv2.ClusterArgs>("alicloud:emrv2/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("who may log in to a cluster", ["alicloud:ehpc/user:User"]),
  ...inert("networks, channels and plans of machines that are judged themselves", [
    "alicloud:eflo/er:Er",
    "alicloud:eflo/experimentPlanTemplate:ExperimentPlanTemplate",
    "alicloud:eflo/subnet:Subnet",
    "alicloud:eflo/vpd:Vpd",
    "alicloud:eflo/vsc:Vsc",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:eflo/invocation:Invocation",
    "alicloud:ehpc/jobTemplate:JobTemplate",
  ]),
] satisfies readonly Entry[];
