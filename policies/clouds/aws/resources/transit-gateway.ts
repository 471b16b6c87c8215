/** AWS Transit Gateway: hubs of networks, and the peerings that join hubs of two regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { joinsFor } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";

/** Whoever keeps the hub joins others to it, which only the stack or a ledger that has it can tell. */
const joinsHub = (id: string): NonNullable<Entry["joins"]> => ({
  hub: naming("aws:ec2transitgateway/transitGateway")(id),
  verb: "link",
  what: "content",
});

/** Where a hub leads over an attachment the attachment says, or what made it. */
const over = (attachment: string): Movement =>
  linksTo(
    naming(
      "aws:directconnect/gatewayAssociation",
      "aws:ec2/vpnConnection",
      "aws:ec2transitgateway/connect",
      "aws:ec2transitgateway/peeringAttachment",
      "aws:ec2transitgateway/peeringAttachmentAccepter",
      "aws:ec2transitgateway/vpcAttachment",
      "aws:ec2transitgateway/vpcAttachmentAccepter",
      "aws:networkmanager/transitGatewayRouteTableAttachment",
    )(attachment),
  );

export default [
  entry<aws.ec2transitgateway.ConnectArgs>("aws:ec2transitgateway/connect:Connect", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [over(at("transportAttachmentId"))],
    joins: joinsHub(at("transitGatewayId")),
  })),
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
  entry<aws.ec2transitgateway.RouteArgs>("aws:ec2transitgateway/route:Route", (at) => ({
    kinds: ["moves"],
    movements: [over(at("transitGatewayAttachmentId"))],
  })),
  entry<aws.ec2transitgateway.RouteTableAssociationArgs>(
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation",
    (at) => ({ kinds: ["moves"], movements: [over(at("transitGatewayAttachmentId"))] }),
  ),
  entry<aws.ec2transitgateway.RouteTablePropagationArgs>(
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation",
    (at) => ({ kinds: ["moves"], movements: [over(at("transitGatewayAttachmentId"))] }),
  ),
  entry<aws.ec2transitgateway.VpcAttachmentArgs>("aws:ec2transitgateway/vpcAttachment:VpcAttachment", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    joins: joinsHub(at("transitGatewayId")),
    why: "A hub of the stack says itself where it leads; of another one only a ledger can tell.",
  })),
  entry<aws.ec2transitgateway.VpcAttachmentAccepterArgs>(
    "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter",
    (at) => ({ kinds: ["moves"], tags: at("tags"), movements: [over(at("transitGatewayAttachmentId"))] }),
  ),
  ...inert("Hubs and tables of one region; what joins two is judged.", [
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
    "aws:ec2transitgateway/routeTable:RouteTable",
    "aws:ec2transitgateway/transitGateway:TransitGateway",
  ]),
] satisfies readonly Entry[];
