/** Amazon VPC Lattice: services reached over the borders of networks and accounts, inside one region. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { linksTo, processesAt } from "../../movements.ts";
import { anything, elsewhere, host, inOwnRegion, naming } from "../../references.ts";
import { logStore } from "../names.ts";

const service = naming("aws:vpclattice/service", "aws:vpclattice/serviceNetwork");

/** Who else is joined to a service network, only the stack or a ledger that has it can tell. */
const joinsNetwork = (id: string): NonNullable<Entry["joins"]> => ({
  hub: naming("aws:vpclattice/serviceNetwork")(id),
  verb: "link",
  what: "content",
});

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
  entry<aws.vpclattice.AuthPolicyArgs>("aws:vpclattice/authPolicy:AuthPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [{ ...policyOpens(at("policy"), [service(at("resourceIdentifier"))]), namedOnly: true }],
    why: "Everybody is whoever the networks joined to the service let near; an account it names is one more.",
  })),
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
  entry<aws.vpclattice.ServiceNetworkResourceAssociationArgs>(
    "aws:vpclattice/serviceNetworkResourceAssociation:ServiceNetworkResourceAssociation",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(naming("aws:vpclattice/resourceConfiguration")(at("resourceConfigurationIdentifier")))],
      joins: joinsNetwork(at("serviceNetworkIdentifier")),
    }),
  ),
  entry<aws.vpclattice.ServiceNetworkServiceAssociationArgs>(
    "aws:vpclattice/serviceNetworkServiceAssociation:ServiceNetworkServiceAssociation",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(naming("aws:vpclattice/service")(at("serviceIdentifier")))],
      joins: joinsNetwork(at("serviceNetworkIdentifier")),
    }),
  ),
  entry<aws.vpclattice.ServiceNetworkVpcAssociationArgs>(
    "aws:vpclattice/serviceNetworkVpcAssociation:ServiceNetworkVpcAssociation",
    (at) => ({ kinds: ["moves"], tags: at("tags"), joins: joinsNetwork(at("serviceNetworkIdentifier")) }),
  ),
  entry<aws.vpclattice.TargetGroupAttachmentArgs>(
    "aws:vpclattice/targetGroupAttachment:TargetGroupAttachment",
    (at) => ({ kinds: ["moves"], movements: [processesAt("content", anything(at("target.id"), inOwnRegion))] }),
  ),
  ...inert("Which requests of one region go to which targets there, and which domain is whose.", [
    "aws:vpclattice/domainVerification:DomainVerification",
    "aws:vpclattice/listener:Listener",
    "aws:vpclattice/listenerRule:ListenerRule",
    "aws:vpclattice/resourceGateway:ResourceGateway",
    "aws:vpclattice/serviceNetwork:ServiceNetwork",
    "aws:vpclattice/targetGroup:TargetGroup",
  ]),
] satisfies readonly Entry[];
