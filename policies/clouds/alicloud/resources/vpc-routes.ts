/** Routes of a VPC: what they lead over says itself where it leads; where that is of another stack, only a ledger can tell. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { naming } from "../../references.ts";

const peering = naming("alicloud:vpc/peerConnection", "alicloud:vpc/peerConnectionAccepter");
const line = naming("alicloud:expressconnect/routerInterface", "alicloud:vpc/routerInterface");

/** A line to a router says where its other end lies, as a peering does; any other next hop is inside the network. */
const over = (id: string, type: string): readonly Movement[] => [
  linksTo(peering(id), { when: [is(type, "VpcPeer")] }),
  linksTo(line(id), { when: [is(type, "RouterInterface")] }),
];

export default [
  entry<alicloud.vpc.RouteEntryArgs>("alicloud:vpc/routeEntry:RouteEntry", (at) => ({
    kinds: ["moves"],
    movements: over(at("nexthopId"), at("nexthopType")),
  })),
  entry<alicloud.vpc.VPCRouteEntryArgs>("alicloud:vpc/vPCRouteEntry:VPCRouteEntry", (at) => ({
    kinds: ["moves"],
    movements: over(at("nexthopId"), at("nexthopType")),
  })),
] satisfies readonly Entry[];
