/** Virtual private clouds: what joins a network to one elsewhere, and the many parts that join nothing. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, linksFrom, linksTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { network, project } from "../names.ts";

export default [
  entry<alicloud.vpc.FlowLogArgs>("alicloud:vpc/flowLog:FlowLog", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      // Flow logs go to a project of the same region only.
      copiesTo("logs", project(at("projectName"), inOwnRegion)),
    ],
  })),
  entry<alicloud.vpc.PeerConnectionArgs>("alicloud:vpc/peerConnection:PeerConnection", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [
      {
        verb: "link",
        what: "content",
        from: [network(at("vpcId"), inOwnRegion)],
        to: [region(at("acceptingRegionId")), network(at("acceptingVpcId"))],
      },
    ],
    exposures: [
      {
        to: "accounts",
        path: at("acceptingAliUid"),
        how: "it joins the network with one of another account",
        of: [network(at("vpcId"))],
        unlessOwn: network(at("acceptingVpcId")),
      },
    ],
  })),
  entry<alicloud.vpc.PeerConnectionAccepterArgs>(
    "alicloud:vpc/peerConnectionAccepter:PeerConnectionAccepter",
    (at) => ({
      kinds: ["moves"],
      movements: [linksFrom(naming("alicloud:vpc/peerConnection")(at("instanceId")))],
    }),
  ),
  entry<alicloud.vpc.RouterInterfaceArgs>("alicloud:vpc/routerInterface:RouterInterface", (at) => ({
    kinds: ["moves"],
    movements: [linksTo(region(at("oppositeRegion")), { absent: "unproven" })],
  })),
  entry<alicloud.vpc.RouterInterfaceConnectionArgs>(
    "alicloud:vpc/routerInterfaceConnection:RouterInterfaceConnection",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [
        linksTo(
          naming("alicloud:expressconnect/routerInterface", "alicloud:vpc/routerInterface")(at("oppositeInterfaceId")),
        ),
      ],
      exposures: [opensToAccounts(at("oppositeInterfaceOwnerId"), "it joins the network with one of another account")],
    }),
  ),
  ...guards("limits what traffic a network carries", [
    "alicloud:vpc/ipv6EgressRule:Ipv6EgressRule",
    "alicloud:vpc/networkAcl:NetworkAcl",
    "alicloud:vpc/networkAclAttachment:NetworkAclAttachment",
    "alicloud:vpc/networkAclEntries:NetworkAclEntries",
    "alicloud:vpc/vpcNetworkAclAttachment:VpcNetworkAclAttachment",
  ]),
  ...inert("part of a network inside one region; holds nothing, joins no other region", [
    "alicloud:vpc/commonBandwithPackage:CommonBandwithPackage",
    "alicloud:vpc/commonBandwithPackageAttachment:CommonBandwithPackageAttachment",
    "alicloud:vpc/dhcpOptionsSet:DhcpOptionsSet",
    "alicloud:vpc/dhcpOptionsSetAttachment:DhcpOptionsSetAttachment",
    "alicloud:vpc/forwardEntry:ForwardEntry",
    "alicloud:vpc/gatewayEndpoint:GatewayEndpoint",
    "alicloud:vpc/gatewayEndpointRouteTableAttachment:GatewayEndpointRouteTableAttachment",
    "alicloud:vpc/gatewayRouteTableAttachment:GatewayRouteTableAttachment",
    "alicloud:vpc/hAVip:HAVip",
    "alicloud:vpc/hAVipAttachment:HAVipAttachment",
    "alicloud:vpc/haVipv2:HaVipv2",
    "alicloud:vpc/ipv4CidrBlock:Ipv4CidrBlock",
    "alicloud:vpc/ipv4Gateway:Ipv4Gateway",
    "alicloud:vpc/ipv6Address:Ipv6Address",
    "alicloud:vpc/ipv6CidrBlock:Ipv6CidrBlock",
    "alicloud:vpc/ipv6Gateway:Ipv6Gateway",
    "alicloud:vpc/ipv6InternetBandwidth:Ipv6InternetBandwidth",
    "alicloud:vpc/natGateway:NatGateway",
    "alicloud:vpc/natIp:NatIp",
    "alicloud:vpc/natIpCidr:NatIpCidr",
    "alicloud:vpc/network:Network",
    "alicloud:vpc/networkInterface:NetworkInterface",
    "alicloud:vpc/networkInterfaceAttachment:NetworkInterfaceAttachment",
    "alicloud:vpc/prefixList:PrefixList",
    "alicloud:vpc/publicIpAddressPool:PublicIpAddressPool",
    "alicloud:vpc/publicIpAddressPoolCidrBlock:PublicIpAddressPoolCidrBlock",
    "alicloud:vpc/routeTable:RouteTable",
    "alicloud:vpc/routeTableAttachment:RouteTableAttachment",
    "alicloud:vpc/routeTargetGroup:RouteTargetGroup",
    "alicloud:vpc/snatEntry:SnatEntry",
    "alicloud:vpc/subnet:Subnet",
    "alicloud:vpc/switch:Switch",
    "alicloud:vpc/trafficMirrorFilter:TrafficMirrorFilter",
    "alicloud:vpc/trafficMirrorFilterEgressRule:TrafficMirrorFilterEgressRule",
    "alicloud:vpc/trafficMirrorFilterIngressRule:TrafficMirrorFilterIngressRule",
    "alicloud:vpc/vswitchCidrReservation:VswitchCidrReservation",
  ]),
  ...inert("says which addresses are free for which networks; no packet passes it", [
    "alicloud:vpc/ipamIpam:IpamIpam",
    "alicloud:vpc/ipamIpamPool:IpamIpamPool",
    "alicloud:vpc/ipamIpamPoolAllocation:IpamIpamPoolAllocation",
    "alicloud:vpc/ipamIpamPoolCidr:IpamIpamPoolCidr",
    "alicloud:vpc/ipamIpamResourceDiscovery:IpamIpamResourceDiscovery",
    "alicloud:vpc/ipamIpamScope:IpamIpamScope",
    "alicloud:vpc/ipamService:IpamService",
  ]),
  ...inert("routes and stand-ins of a leased line, which is judged where it is laid", [
    "alicloud:vpc/bgpGroup:BgpGroup",
    "alicloud:vpc/bgpNetwork:BgpNetwork",
    "alicloud:vpc/bgpPeer:BgpPeer",
    "alicloud:vpc/vbrHa:VbrHa",
  ]),
] satisfies readonly Entry[];
