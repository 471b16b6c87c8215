/** What is attached to a transit router: networks, leased lines, tunnels, the router that serves many regions, and routes to them. */
import type * as alicloud from "@pulumi/alicloud";
import { isAbsent } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { joinsFor, opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { transitRouter } from "../names.ts";

const joins = (router: string, line: Reference): Movement => ({
  verb: "link",
  what: "content",
  from: [transitRouter(router, inOwnRegion)],
  to: [line],
});

const joined = "it joins the network with one of another account";

/** Whoever keeps a router joins others to it, which only the stack or a ledger that has it can tell. */
const joinsRouter = (router: string): NonNullable<Entry["joins"]> => ({
  hub: transitRouter(router),
  verb: "link",
  what: "content",
});

/** Without a router it is that of the CEN in the region. */
const joinsNetworkOf = (cen: string, router: string): Movement =>
  linksTo(naming("alicloud:cen/instance")(cen), { when: [isAbsent(router)] });

/** Where a router leads over an attachment the attachment says. */
const over = (attachment: string): Movement =>
  linksTo(
    naming(
      "alicloud:cen/transitRouterEcrAttachment",
      "alicloud:cen/transitRouterPeerAttachment",
      "alicloud:cen/transitRouterVbrAttachment",
      "alicloud:cen/transitRouterVpcAttachment",
      "alicloud:cen/transitRouterVpnAttachment",
    )(attachment),
  );

export default [
  entry<alicloud.cen.ChildInstanceRouteEntryToAttachmentArgs>(
    "alicloud:cen/childInstanceRouteEntryToAttachment:ChildInstanceRouteEntryToAttachment",
    (at) => ({ kinds: ["moves"], movements: [over(at("transitRouterAttachmentId"))] }),
  ),
  entry<alicloud.cen.TransitRouterEcrAttachmentArgs>(
    "alicloud:cen/transitRouterEcrAttachment:TransitRouterEcrAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [
        joins(at("transitRouterId"), naming("alicloud:expressconnect/routerExpressConnectRouter")(at("ecrId"))),
      ],
      exposures: [opensToAccounts(at("ecrOwnerId"), joined)],
      joins: joinsRouter(at("transitRouterId")),
      why: "an Express Connect Router belongs to no region: one of another stack may lead anywhere",
    }),
  ),
  entry<alicloud.cen.TransitRouterRouteEntryArgs>(
    "alicloud:cen/transitRouterRouteEntry:TransitRouterRouteEntry",
    (at) => ({
      kinds: ["moves"],
      movements: [over(at("transitRouterRouteEntryNextHopId"))],
    }),
  ),
  entry<alicloud.cen.TransitRouterRouteTableAssociationArgs>(
    "alicloud:cen/transitRouterRouteTableAssociation:TransitRouterRouteTableAssociation",
    (at) => ({ kinds: ["moves"], movements: [over(at("transitRouterAttachmentId"))] }),
  ),
  entry<alicloud.cen.TransitRouterRouteTablePropagationArgs>(
    "alicloud:cen/transitRouterRouteTablePropagation:TransitRouterRouteTablePropagation",
    (at) => ({ kinds: ["moves"], movements: [over(at("transitRouterAttachmentId"))] }),
  ),
  entry<alicloud.cen.TransitRouterVbrAttachmentArgs>(
    "alicloud:cen/transitRouterVbrAttachment:TransitRouterVbrAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [
        joins(at("transitRouterId"), naming("alicloud:expressconnect/virtualBorderRouter")(at("vbrId"), inOwnRegion)),
      ],
      exposures: [opensToAccounts(at("vbrOwnerId"), joined)],
      joins: joinsRouter(at("transitRouterId")),
      why: "where the line ends is judged at the physical connection",
    }),
  ),
  entry<alicloud.cen.TransitRouterVpcAttachmentArgs>(
    "alicloud:cen/transitRouterVpcAttachment:TransitRouterVpcAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [joinsNetworkOf(at("cenId"), at("transitRouterId"))],
      exposures: [joinsFor(at("vpcOwnerId"))],
      joins: joinsRouter(at("transitRouterId")),
    }),
  ),
  entry<alicloud.cen.TransitRouterVpnAttachmentArgs>(
    "alicloud:cen/transitRouterVpnAttachment:TransitRouterVpnAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [joinsNetworkOf(at("cenId"), at("transitRouterId"))],
      exposures: [opensToAccounts(at("vpnOwnerId"), joined)],
      joins: joinsRouter(at("transitRouterId")),
      why: "where the tunnel ends is judged at the connection it attaches",
    }),
  ),
  ...inert("pings over a line; no data passes", ["alicloud:cen/vbrHealthCheck:VbrHealthCheck"]),
] satisfies readonly Entry[];
