/** AWS Direct Connect: lines to sites outside the cloud, and the gateway that leads them to networks of any region. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, type Exposure, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";

/**
 * A gateway belongs to no region. It is taken to lie where the stack manages it: an association or line of another
 * region joins the two, and a gateway of another stack is not known.
 */
const gateway = naming("aws:directconnect/gateway");
const vpnGateway = naming("aws:ec2/vpnGateway");
const network = naming("aws:ec2/vpnGateway", "aws:ec2transitgateway/transitGateway");

const joins = (from: Movement["from"], to: readonly Reference[]): Movement => ({
  verb: "link",
  what: "content",
  from,
  to,
});

/** Nothing in a facility's code tells in which country the line ends that starts there. */
const leadsOutside = (location: string): Movement => joins("self", [host(location)]);

/** SiteLink sends traffic between lines of all countries, past every region. */
const siteLink = (enabled: string): Movement => linksTo("world", { when: [isTrue(enabled)], note: enabled });

const lends = (account: string): Exposure =>
  opensToAccounts(account, `${account} joins the line with a network of theirs`);

export default [
  entry<aws.directconnect.ConnectionArgs>("aws:directconnect/connection:Connection", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [leadsOutside(at("location"))],
  })),
  entry<aws.directconnect.GatewayAssociationArgs>("aws:directconnect/gatewayAssociation:GatewayAssociation", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [joins([network(at("associatedGatewayId"), inOwnRegion)], [gateway(at("dxGatewayId"))])],
    exposures: [lends(at("associatedGatewayOwnerAccountId"))],
  })),
  entry<aws.directconnect.GatewayAssociationProposalArgs>(
    "aws:directconnect/gatewayAssociationProposal:GatewayAssociationProposal",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [joins([network(at("associatedGatewayId"), inOwnRegion)], [gateway(at("dxGatewayId"))])],
      exposures: [lends(at("dxGatewayOwnerAccountId"))],
    }),
  ),
  entry<aws.directconnect.HostedConnectionArgs>("aws:directconnect/hostedConnection:HostedConnection", (at) => ({
    kinds: ["exposes"],
    exposures: [lends(at("ownerAccountId"))],
  })),
  entry<aws.directconnect.HostedPrivateVirtualInterfaceArgs>(
    "aws:directconnect/hostedPrivateVirtualInterface:HostedPrivateVirtualInterface",
    (at) => ({ kinds: ["exposes"], exposures: [lends(at("ownerAccountId"))] }),
  ),
  entry<aws.directconnect.HostedPrivateVirtualInterfaceAccepterArgs>(
    "aws:directconnect/hostedPrivateVirtualInterfaceAccepter:HostedPrivateVirtualInterfaceAccepter",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        joins(
          [vpnGateway(at("vpnGatewayId"), inOwnRegion), gateway(at("dxGatewayId"))],
          [naming("aws:directconnect/hostedPrivateVirtualInterface")(at("virtualInterfaceId"))],
        ),
      ],
    }),
  ),
  entry<aws.directconnect.HostedTransitVirtualInterfaceArgs>(
    "aws:directconnect/hostedTransitVirtualInterface:HostedTransitVirtualInterface",
    (at) => ({ kinds: ["exposes"], exposures: [lends(at("ownerAccountId"))] }),
  ),
  entry<aws.directconnect.HostedTransitVirtualInterfaceAcceptorArgs>(
    "aws:directconnect/hostedTransitVirtualInterfaceAcceptor:HostedTransitVirtualInterfaceAcceptor",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        joins(
          [gateway(at("dxGatewayId"))],
          [naming("aws:directconnect/hostedTransitVirtualInterface")(at("virtualInterfaceId"))],
        ),
      ],
    }),
  ),
  entry<aws.directconnect.LinkAggregationGroupArgs>(
    "aws:directconnect/linkAggregationGroup:LinkAggregationGroup",
    (at) => ({ kinds: ["moves"], tags: at("tags"), movements: [leadsOutside(at("location"))] }),
  ),
  entry<aws.directconnect.PrivateVirtualInterfaceArgs>(
    "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        joins("self", [vpnGateway(at("vpnGatewayId"), inOwnRegion), gateway(at("dxGatewayId"))]),
        siteLink(at("sitelinkEnabled")),
      ],
    }),
  ),
  entry<aws.directconnect.TransitVirtualInterfaceArgs>(
    "aws:directconnect/transitVirtualInterface:TransitVirtualInterface",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [joins("self", [gateway(at("dxGatewayId"))]), siteLink(at("sitelinkEnabled"))],
    }),
  ),
  ...guards("It encrypts a line.", ["aws:directconnect/macsecKeyAssociation:MacsecKeyAssociation"]),
  ...inert("Parts of a line that is judged itself; a gateway joins nothing until something is associated with it.", [
    "aws:directconnect/bgpPeer:BgpPeer",
    "aws:directconnect/connectionAssociation:ConnectionAssociation",
    "aws:directconnect/connectionConfirmation:ConnectionConfirmation",
    "aws:directconnect/gateway:Gateway",
  ]),
  ...inert("They reach the cloud's public addresses, as the internet does.", [
    "aws:directconnect/hostedPublicVirtualInterface:HostedPublicVirtualInterface",
    "aws:directconnect/hostedPublicVirtualInterfaceAccepter:HostedPublicVirtualInterfaceAccepter",
    "aws:directconnect/publicVirtualInterface:PublicVirtualInterface",
  ]),
] satisfies readonly Entry[];
