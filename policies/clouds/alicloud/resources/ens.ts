/** Edge Node Service: networks of edge nodes, whose countries are not on file; machines and disks are in compute.ts. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { zone } from "../../references.ts";

export default [
  entry<alicloud.ens.LoadBalancerArgs>("alicloud:ens/loadBalancer:LoadBalancer", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it takes in, and reads, requests in an edge node, which the provider's region says nothing of",
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
