/** Edge Node Service: machines, disks and networks of edge nodes, whose countries are not on file. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { region, zone } from "../../references.ts";

export default [
  entry<alicloud.ens.DiskArgs>("alicloud:ens/disk:Disk", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiesTo("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it lies in an edge node (ENS), which the provider's region says nothing of",
  })),
  entry<alicloud.ens.ImageArgs>("alicloud:ens/image:Image", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    movements: [copiesTo("images", region(at("targetOssRegionId")))],
  })),
  entry<alicloud.ens.InstanceArgs>("alicloud:ens/instance:Instance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [processesAt("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it runs in an edge node (ENS), which the provider's region says nothing of",
  })),
  entry<alicloud.ens.LoadBalancerArgs>("alicloud:ens/loadBalancer:LoadBalancer", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it takes in, and reads, requests in an edge node, which the provider's region says nothing of",
  })),
  entry<alicloud.ens.SnapshotArgs>("alicloud:ens/snapshot:Snapshot", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    movements: [copiesTo("backups", zone(at("ensRegionId")), { absent: "unproven" })],
  })),
  ...guards("who and what reaches a machine in an edge node", [
    "alicloud:ens/instanceSecurityGroupAttachment:InstanceSecurityGroupAttachment",
    "alicloud:ens/keyPair:KeyPair",
    "alicloud:ens/securityGroup:SecurityGroup",
  ]),
  ...inert("addresses, networks and listeners of machines and balancers whose node is judged themselves", [
    "alicloud:ens/diskInstanceAttachment:DiskInstanceAttachment",
    "alicloud:ens/eip:Eip",
    "alicloud:ens/eipInstanceAttachment:EipInstanceAttachment",
    "alicloud:ens/loadBalancerHttpListener:LoadBalancerHttpListener",
    "alicloud:ens/loadBalancerUdpListener:LoadBalancerUdpListener",
    "alicloud:ens/natGateway:NatGateway",
    "alicloud:ens/network:Network",
    "alicloud:ens/networkRouteTable:NetworkRouteTable",
    "alicloud:ens/vswitch:Vswitch",
  ]),
  ...inert("when objects of a bucket are deleted", ["alicloud:ens/bucketLifecycle:BucketLifecycle"]),
] satisfies readonly Entry[];
