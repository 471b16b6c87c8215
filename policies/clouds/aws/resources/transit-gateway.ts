/** AWS Transit Gateway: hubs of networks, and the peerings that join hubs of two regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { joinsFor } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";

export default [
  entry<aws.ec2transitgateway.PeeringAttachmentArgs>(
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [linksTo(region(at("peerRegion")))],
      exposures: [joinsFor(at("peerAccountId"))],
    }),
  ),
  entry<aws.ec2transitgateway.PeeringAttachmentAccepterArgs>(
    "aws:ec2transitgateway/peeringAttachmentAccepter:PeeringAttachmentAccepter",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(naming("aws:ec2transitgateway/peeringAttachment")(at("transitGatewayAttachmentId")))],
      why: "The requesting half says where the other hub lies.",
    }),
  ),
  ...inert("Hubs, attachments and routes of one region; what joins two is judged.", [
    "aws:ec2transitgateway/connect:Connect",
    "aws:ec2transitgateway/connectPeer:ConnectPeer",
    "aws:ec2transitgateway/defaultRouteTableAssociation:DefaultRouteTableAssociation",
    "aws:ec2transitgateway/defaultRouteTablePropagation:DefaultRouteTablePropagation",
    "aws:ec2transitgateway/instanceConnectEndpoint:InstanceConnectEndpoint",
    "aws:ec2transitgateway/meteringPolicy:MeteringPolicy",
    "aws:ec2transitgateway/meteringPolicyEntry:MeteringPolicyEntry",
    "aws:ec2transitgateway/multicastDomain:MulticastDomain",
    "aws:ec2transitgateway/multicastDomainAssociation:MulticastDomainAssociation",
    "aws:ec2transitgateway/multicastGroupMember:MulticastGroupMember",
    "aws:ec2transitgateway/multicastGroupSource:MulticastGroupSource",
    "aws:ec2transitgateway/policyTable:PolicyTable",
    "aws:ec2transitgateway/policyTableAssociation:PolicyTableAssociation",
    "aws:ec2transitgateway/policyTableEntry:PolicyTableEntry",
    "aws:ec2transitgateway/prefixListReference:PrefixListReference",
    "aws:ec2transitgateway/route:Route",
    "aws:ec2transitgateway/routeTable:RouteTable",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation",
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation",
    "aws:ec2transitgateway/transitGateway:TransitGateway",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
    "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter",
  ]),
] satisfies readonly Entry[];
