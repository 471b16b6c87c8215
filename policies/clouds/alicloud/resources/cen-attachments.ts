/** Lines from outside the cloud into a transit router: leased ones, tunnels, and the router that serves many regions. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { transitRouter } from "../names.ts";

const joins = (router: string, line: Reference): Movement => ({
  verb: "link",
  what: "content",
  from: [transitRouter(router, inOwnRegion)],
  to: [line],
});

const joined = "it joins the network with one of another account";

export default [
  entry<alicloud.cen.TransitRouterEcrAttachmentArgs>(
    "alicloud:cen/transitRouterEcrAttachment:TransitRouterEcrAttachment",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [
        joins(at("transitRouterId"), naming("alicloud:expressconnect/routerExpressConnectRouter")(at("ecrId"))),
      ],
      exposures: [opensToAccounts(at("ecrOwnerId"), joined)],
      why: "an Express Connect Router belongs to no region: one of another stack may lead anywhere",
    }),
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
      why: "where the line ends is judged at the physical connection",
    }),
  ),
  entry<alicloud.cen.TransitRouterVpnAttachmentArgs>(
    "alicloud:cen/transitRouterVpnAttachment:TransitRouterVpnAttachment",
    (at) => ({
      kinds: ["exposes"],
      tags: at("tags"),
      exposures: [opensToAccounts(at("vpnOwnerId"), joined)],
      why: "where the tunnel ends is judged at the connection it attaches",
    }),
  ),
  ...inert("pings over a line; no data passes", ["alicloud:cen/vbrHealthCheck:VbrHealthCheck"]),
] satisfies readonly Entry[];
