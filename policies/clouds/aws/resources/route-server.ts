/** Amazon VPC Route Server and private names of endpoints: how machines of one network find their way. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert("Names and routes inside one network; what joins two networks is judged.", [
    "aws:vpc/endpointPrivateDns:EndpointPrivateDns",
    "aws:vpc/endpointServicePrivateDnsVerification:EndpointServicePrivateDnsVerification",
    "aws:vpc/routeServer:RouteServer",
    "aws:vpc/routeServerEndpoint:RouteServerEndpoint",
    "aws:vpc/routeServerPeer:RouteServerPeer",
    "aws:vpc/routeServerPropagation:RouteServerPropagation",
    "aws:vpc/routeServerVpcAssociation:RouteServerVpcAssociation",
  ]),
] satisfies readonly Entry[];
