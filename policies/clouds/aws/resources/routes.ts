/** Routes of a VPC: what they lead over says itself where it leads; where that is of another stack, only a ledger can tell. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { naming } from "../../references.ts";

const overPeering = (id: string): Movement =>
  linksTo(naming("aws:ec2/vpcPeeringConnection", "aws:ec2/vpcPeeringConnectionAccepter")(id));

/** Behind an endpoint stands the service of whoever keeps it; that of a firewall is the firewall's own. */
const overEndpoint = (id: string): Movement =>
  linksTo({ ...naming("aws:ec2/vpcEndpoint", "aws:networkfirewall/firewall")(id), assigned: true });

const overHub = (id: string): Movement =>
  linksTo(naming("aws:ec2transitgateway/transitGateway", "aws:ec2transitgateway/vpcAttachment")(id));

const overCoreNetwork = (arn: string): Movement =>
  linksTo(naming("aws:networkmanager/coreNetwork", "aws:networkmanager/coreNetworkPolicyAttachment")(arn));

const over = (peering: string, endpoint: string, hub: string, coreNetwork: string): readonly Movement[] => [
  overPeering(peering),
  overEndpoint(endpoint),
  overHub(hub),
  overCoreNetwork(coreNetwork),
];

export default [
  entry<aws.ec2.DefaultRouteTableArgs>("aws:ec2/defaultRouteTable:DefaultRouteTable", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: over(
      at("routes[].vpcPeeringConnectionId"),
      at("routes[].vpcEndpointId"),
      at("routes[].transitGatewayId"),
      at("routes[].coreNetworkArn"),
    ),
  })),
  entry<aws.ec2.RouteArgs>("aws:ec2/route:Route", (at) => ({
    kinds: ["moves"],
    movements: over(at("vpcPeeringConnectionId"), at("vpcEndpointId"), at("transitGatewayId"), at("coreNetworkArn")),
  })),
  entry<aws.ec2.RouteTableArgs>("aws:ec2/routeTable:RouteTable", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: over(
      at("routes[].vpcPeeringConnectionId"),
      at("routes[].vpcEndpointId"),
      at("routes[].transitGatewayId"),
      at("routes[].coreNetworkArn"),
    ),
  })),
] satisfies readonly Entry[];
