/** Amazon VPC: networks, what joins them across regions, and where their flow logs go. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { joinsFor, opensToAccounts } from "../../exposures.ts";
import { copiesTo, linksTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";
import { logStore } from "../names.ts";

export default [
  entry<aws.ec2.FlowLogArgs>("aws:ec2/flowLog:FlowLog", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("logs", logStore(at("logDestination")))],
  })),
  entry<aws.ec2.NetworkInterfacePermissionArgs>(
    "aws:ec2/networkInterfacePermission:NetworkInterfacePermission",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("awsAccountId"), "it lets them hang the network interface on a machine of theirs"),
      ],
    }),
  ),
  entry<aws.ec2.VpcEndpointArgs>("aws:ec2/vpcEndpoint:VpcEndpoint", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [linksTo(region(at("serviceRegion")))],
    why: "Without serviceRegion it reaches a service of its own region.",
  })),
  entry<aws.ec2.VpcEndpointConnectionAccepterArgs>(
    "aws:ec2/vpcEndpointConnectionAccepter:VpcEndpointConnectionAccepter",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(naming("aws:ec2/vpcEndpoint")(at("vpcEndpointId")))],
      why: "Whose network stands behind an endpoint only the stack or a ledger that has it can tell.",
    }),
  ),
  entry<aws.ec2.VpcEndpointServiceArgs>("aws:ec2/vpcEndpointService:VpcEndpointService", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [linksTo(region(at("supportedRegions[]")))],
    exposures: [opensToAccounts(at("allowedPrincipals[]"), "allowedPrincipals lets them connect to it")],
  })),
  entry<aws.ec2.VpcEndpointServiceAllowedPrincipleArgs>(
    "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("principalArn"), "it lets them connect to the service", [
          naming("aws:ec2/vpcEndpointService")(at("vpcEndpointServiceId")),
        ]),
      ],
    }),
  ),
  entry<aws.ec2.VpcPeeringConnectionArgs>("aws:ec2/vpcPeeringConnection:VpcPeeringConnection", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [linksTo(region(at("peerRegion")), { absent: "here" })],
    exposures: [
      { ...joinsFor(at("peerOwnerId")), unlessOwn: naming("aws:ec2/vpc", "aws:ec2/defaultVpc")(at("peerVpcId")) },
    ],
    why: "Without peerRegion both networks lie in one region.",
  })),
  entry<aws.ec2.VpcPeeringConnectionAccepterArgs>(
    "aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(naming("aws:ec2/vpcPeeringConnection")(at("vpcPeeringConnectionId")))],
      why: "The requesting half says where the other network lies.",
    }),
  ),
  ...guards("They say which traffic may pass inside a network.", [
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    "aws:ec2/encryptionControl:EncryptionControl",
    "aws:ec2/networkAcl:NetworkAcl",
    "aws:ec2/networkAclAssociation:NetworkAclAssociation",
    "aws:ec2/networkAclRule:NetworkAclRule",
    "aws:ec2/networkInterfaceSecurityGroupAttachment:NetworkInterfaceSecurityGroupAttachment",
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/securityGroupAssociation:SecurityGroupAssociation",
    "aws:ec2/securityGroupRule:SecurityGroupRule",
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion",
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
    "aws:ec2/vpcEncryptionControl:VpcEncryptionControl",
    "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy",
    "aws:ec2/vpcSecurityGroupRulesExclusive:VpcSecurityGroupRulesExclusive",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    "aws:vpc/securityGroupVpcAssociation:SecurityGroupVpcAssociation",
  ]),
  ...inert("Address ranges, routes and gateways of one network in one region; what joins two is judged.", [
    "aws:ec2/defaultSubnet:DefaultSubnet",
    "aws:ec2/defaultVpc:DefaultVpc",
    "aws:ec2/defaultVpcDhcpOptions:DefaultVpcDhcpOptions",
    "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway",
    "aws:ec2/eip:Eip",
    "aws:ec2/eipAssociation:EipAssociation",
    "aws:ec2/eipDomainName:EipDomainName",
    "aws:ec2/internetGateway:InternetGateway",
    "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
    "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation",
    "aws:ec2/managedPrefixList:ManagedPrefixList",
    "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
    "aws:ec2/natGateway:NatGateway",
    "aws:ec2/natGatewayEipAssociation:NatGatewayEipAssociation",
    "aws:ec2/networkInterface:NetworkInterface",
    "aws:ec2/networkInterfaceAttachment:NetworkInterfaceAttachment",
    "aws:ec2/peeringConnectionOptions:PeeringConnectionOptions",
    "aws:ec2/routeTableAssociation:RouteTableAssociation",
    "aws:ec2/secondaryNetwork:SecondaryNetwork",
    "aws:ec2/secondarySubnet:SecondarySubnet",
    "aws:ec2/vpc:Vpc",
    "aws:ec2/vpcDhcpOptions:VpcDhcpOptions",
    "aws:ec2/vpcDhcpOptionsAssociation:VpcDhcpOptionsAssociation",
    "aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation",
    "aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation",
    "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
    "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation",
  ]),
  ...inert("It tells operators that somebody asks to connect, and nothing of what passes then.", [
    "aws:ec2/vpcEndpointConnectionNotification:VpcEndpointConnectionNotification",
  ]),
] satisfies readonly Entry[];
