/** Local Zones, Wavelength Zones and Outposts: places that hang on a region and can stand in another country. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { elsewhere, zone } from "../../references.ts";

export default [
  entry<aws.ec2.AvailabilityZoneGroupArgs>("aws:ec2/availabilityZoneGroup:AvailabilityZoneGroup", (at) => ({
    kinds: ["moves"],
    movements: [processesAt("content", zone(at("groupName")), { when: [unless(at("optInStatus"), "not-opted-in")] })],
    why: "Nothing can be placed in such a zone before the account opts in, and its region does not tell its country.",
  })),
  entry<aws.ec2.SubnetArgs>("aws:ec2/subnet:Subnet", (at) => ({
    kinds: ["moves"],
    zone: at("availabilityZone"),
    movements: [processesAt("content", elsewhere(at("outpostArn")))],
    why: "It holds nothing itself; whatever is put into it lies in the country of its zone, or where its Outpost stands.",
  })),
  ...inert("Routes between a zone or an Outpost and the network it stands in; they place and copy nothing.", [
    "aws:ec2/carrierGateway:CarrierGateway",
    "aws:ec2/localGatewayRoute:LocalGatewayRoute",
    "aws:ec2/localGatewayRouteTable:LocalGatewayRouteTable",
    "aws:ec2/localGatewayRouteTableVirtualInterfaceGroupAssociation:LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
    "aws:ec2/localGatewayRouteTableVpcAssociation:LocalGatewayRouteTableVpcAssociation",
  ]),
] satisfies readonly Entry[];
