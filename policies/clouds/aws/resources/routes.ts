/** Routes of a VPC: what they lead over says itself where it leads; where that is of another stack, only a ledger can tell. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { naming } from "../../references.ts";

const overPeering = (id: string): Movement =>
  linksTo(naming("aws:ec2/vpcPeeringConnection", "aws:ec2/vpcPeeringConnectionAccepter")(id));

export default [
  entry<aws.ec2.DefaultRouteTableArgs>("aws:ec2/defaultRouteTable:DefaultRouteTable", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [overPeering(at("routes[].vpcPeeringConnectionId"))],
  })),
  entry<aws.ec2.RouteArgs>("aws:ec2/route:Route", (at) => ({
    kinds: ["moves"],
    movements: [overPeering(at("vpcPeeringConnectionId"))],
  })),
  entry<aws.ec2.RouteTableArgs>("aws:ec2/routeTable:RouteTable", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [overPeering(at("routes[].vpcPeeringConnectionId"))],
  })),
] satisfies readonly Entry[];
