/** Amazon VPC Lattice: services reached over the borders of networks and accounts, inside one region. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { anything, elsewhere, host, naming } from "../../references.ts";
import { logStore } from "../names.ts";

const service = naming("aws:vpclattice/service", "aws:vpclattice/serviceNetwork");

export default [
  entry<aws.vpclattice.AccessLogSubscriptionArgs>(
    "aws:vpclattice/accessLogSubscription:AccessLogSubscription",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        {
          verb: "copy",
          what: "logs",
          from: [service(at("resourceIdentifier"))],
          to: [logStore(at("destinationArn"))],
        },
      ],
    }),
  ),
  entry<aws.vpclattice.ResourceConfigurationArgs>(
    "aws:vpclattice/resourceConfiguration:ResourceConfiguration",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        linksTo(anything(at("resourceConfigurationDefinition.arnResource.arn"))),
        linksTo([
          host(at("resourceConfigurationDefinition.dnsResource.domainName")),
          elsewhere(at("resourceConfigurationDefinition.dnsResource.domainName")),
        ]),
      ],
      why: "A bare address is one its own network reaches; a host outside the cloud is known by a ledger only.",
    }),
  ),
  entry<aws.vpclattice.ResourcePolicyArgs>("aws:vpclattice/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [service(at("resourceArn"))])],
  })),
  entry<aws.vpclattice.ServiceArgs>("aws:vpclattice/service:Service", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    why: "It passes requests on, as a load balancer does.",
  })),
  ...guards("It says which requests of the networks joined to a service are let in; it joins nobody.", [
    "aws:vpclattice/authPolicy:AuthPolicy",
  ]),
  ...inert("Which networks and services of one region are joined, and which requests go to which targets there.", [
    "aws:vpclattice/domainVerification:DomainVerification",
    "aws:vpclattice/listener:Listener",
    "aws:vpclattice/listenerRule:ListenerRule",
    "aws:vpclattice/resourceGateway:ResourceGateway",
    "aws:vpclattice/serviceNetwork:ServiceNetwork",
    "aws:vpclattice/serviceNetworkResourceAssociation:ServiceNetworkResourceAssociation",
    "aws:vpclattice/serviceNetworkServiceAssociation:ServiceNetworkServiceAssociation",
    "aws:vpclattice/serviceNetworkVpcAssociation:ServiceNetworkVpcAssociation",
    "aws:vpclattice/targetGroup:TargetGroup",
    "aws:vpclattice/targetGroupAttachment:TargetGroupAttachment",
  ]),
] satisfies readonly Entry[];
