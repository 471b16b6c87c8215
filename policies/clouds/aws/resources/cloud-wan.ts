/** AWS Cloud WAN and Network Manager: one network over many regions, and what is joined to it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";

const coreNetwork = naming("aws:networkmanager/coreNetwork", "aws:networkmanager/coreNetworkPolicyAttachment");
const attachment = naming(
  "aws:networkmanager/connectAttachment",
  "aws:networkmanager/dxGatewayAttachment",
  "aws:networkmanager/siteToSiteVpnAttachment",
  "aws:networkmanager/transitGatewayRouteTableAttachment",
  "aws:networkmanager/vpcAttachment",
);

/** Every region of a core network sees every other. */
const meets = (regions: string): Movement => ({
  verb: "link",
  what: "content",
  from: [region(regions)],
  to: [region(regions)],
});

/** The regions a policy document spreads the network over, which the SDK's types do not describe. */
const edgesOf = (document: string): string => `${document}.core-network-configuration.edge-locations[].location`;

const joins = (from: Reference, network: string): Movement => ({
  verb: "link",
  what: "content",
  from: [from],
  to: [coreNetwork(network)],
});

export default [
  entry<aws.networkmanager.AttachmentAccepterArgs>(
    "aws:networkmanager/attachmentAccepter:AttachmentAccepter",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(attachment(at("attachmentId")))],
      why: "The requesting half says where the other network lies.",
    }),
  ),
  entry<aws.networkmanager.CoreNetworkArgs>("aws:networkmanager/coreNetwork:CoreNetwork", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [meets(at("basePolicyRegions[]")), meets(edgesOf(at("basePolicyDocument")))],
    why: "It lies in the regions its policy names; its own region stands for its stack's, and what joins it is judged against that.",
  })),
  entry<aws.networkmanager.CoreNetworkPolicyAttachmentArgs>(
    "aws:networkmanager/coreNetworkPolicyAttachment:CoreNetworkPolicyAttachment",
    (at) => ({
      kinds: ["moves"],
      known: [at("coreNetworkId")],
      movements: [meets(edgesOf(at("policyDocument")))],
    }),
  ),
  entry<aws.networkmanager.DxGatewayAttachmentArgs>(
    "aws:networkmanager/dxGatewayAttachment:DxGatewayAttachment",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        meets(at("edgeLocations[]")),
        {
          verb: "link",
          what: "content",
          from: [region(at("edgeLocations[]"))],
          to: [coreNetwork(at("coreNetworkId"))],
        },
      ],
    }),
  ),
  entry<aws.networkmanager.SiteToSiteVpnAttachmentArgs>(
    "aws:networkmanager/siteToSiteVpnAttachment:SiteToSiteVpnAttachment",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [joins(naming("aws:ec2/vpnConnection")(at("vpnConnectionArn")), at("coreNetworkId"))],
    }),
  ),
  entry<aws.networkmanager.TransitGatewayPeeringArgs>(
    "aws:networkmanager/transitGatewayPeering:TransitGatewayPeering",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [joins(naming("aws:ec2transitgateway/transitGateway")(at("transitGatewayArn")), at("coreNetworkId"))],
    }),
  ),
  entry<aws.networkmanager.VpcAttachmentArgs>("aws:networkmanager/vpcAttachment:VpcAttachment", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [joins(naming("aws:ec2/defaultVpc", "aws:ec2/vpc")(at("vpcArn")), at("coreNetworkId"))],
  })),
  ...inert("Parts of a core network whose regions its policy states, which is judged.", [
    "aws:networkmanager/attachmentRoutingPolicyLabel:AttachmentRoutingPolicyLabel",
    "aws:networkmanager/connectAttachment:ConnectAttachment",
    "aws:networkmanager/connectPeer:ConnectPeer",
    "aws:networkmanager/prefixListAssociation:PrefixListAssociation",
    "aws:networkmanager/transitGatewayRouteTableAttachment:TransitGatewayRouteTableAttachment",
  ]),
  ...inert(
    "A drawing of the network: sites, devices and lines, and which gateway stands where. No traffic passes by it.",
    [
      "aws:networkmanager/connection:Connection",
      "aws:networkmanager/customerGatewayAssociation:CustomerGatewayAssociation",
      "aws:networkmanager/device:Device",
      "aws:networkmanager/globalNetwork:GlobalNetwork",
      "aws:networkmanager/link:Link",
      "aws:networkmanager/linkAssociation:LinkAssociation",
      "aws:networkmanager/site:Site",
      "aws:networkmanager/transitGatewayConnectPeerAssociation:TransitGatewayConnectPeerAssociation",
      "aws:networkmanager/transitGatewayRegistration:TransitGatewayRegistration",
    ],
  ),
] satisfies readonly Entry[];
