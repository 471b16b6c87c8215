/** AWS VPN: tunnels to sites outside the cloud, and people who dial in. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo, linksTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { lambdaFunction, logGroup } from "../names.ts";

const logsTo = (target: string): Movement => copiesTo("logs", logGroup(target, inOwnRegion));

export default [
  entry<aws.ec2.CustomerGatewayArgs>("aws:ec2/customerGateway:CustomerGateway", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [linksTo(host(at("ipAddress")), { absent: "unproven" })],
    why: "It stands for a site outside the cloud; no address tells the country it is in.",
  })),
  entry<aws.ec2.VpnConnectionArgs>("aws:ec2/vpnConnection:VpnConnection", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      linksTo(naming("aws:ec2/customerGateway")(at("customerGatewayId"))),
      linksTo(naming("aws:ec2transitgateway/transitGateway")(at("transitGatewayId"))),
      logsTo(at("tunnel1LogOptions.cloudwatchLogOptions.logGroupArn")),
      logsTo(at("tunnel1LogOptions.cloudwatchLogOptions.bgpLogGroupArn")),
      logsTo(at("tunnel2LogOptions.cloudwatchLogOptions.logGroupArn")),
      logsTo(at("tunnel2LogOptions.cloudwatchLogOptions.bgpLogGroupArn")),
    ],
    why: "Where it leads a customer gateway of the stack says; of another one only a ledger can tell. With enableAcceleration, edge locations pass on sealed packets, which they can't read.",
  })),
  entry<aws.ec2clientvpn.EndpointArgs>("aws:ec2clientvpn/endpoint:Endpoint", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      logsTo(at("connectionLogOptions.cloudwatchLogGroup")),
      processesAt("metadata", lambdaFunction(at("clientConnectOptions.lambdaFunctionArn"), inOwnRegion)),
    ],
  })),
  ...guards("It says which people reach which addresses.", ["aws:ec2clientvpn/authorizationRule:AuthorizationRule"]),
  ...inert("The cloud's end of a tunnel, and its routes; the other end is judged.", [
    "aws:ec2/vpnConcentrator:VpnConcentrator",
    "aws:ec2/vpnConnectionRoute:VpnConnectionRoute",
    "aws:ec2/vpnGateway:VpnGateway",
    "aws:ec2/vpnGatewayAttachment:VpnGatewayAttachment",
    "aws:ec2/vpnGatewayRoutePropagation:VpnGatewayRoutePropagation",
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation",
    "aws:ec2clientvpn/route:Route",
  ]),
] satisfies readonly Entry[];
