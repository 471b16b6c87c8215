/** Express Connect: leased lines and the routers that carry them from one region to another. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry } from "../../entry.ts";
import { joinsFor, opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { region } from "../../references.ts";

export default [
  entry<alicloud.expressconnect.GrantRuleToCenArgs>("alicloud:expressconnect/grantRuleToCen:GrantRuleToCen", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("cenOwnerId"), "it lets another account's CEN take the leased line in")],
  })),
  entry<alicloud.expressconnect.RouterExpressConnectRouterArgs>(
    "alicloud:expressconnect/routerExpressConnectRouter:RouterExpressConnectRouter",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(region(at("regions[].regionId")))],
    }),
  ),
  entry<alicloud.expressconnect.RouterInterfaceArgs>(
    "alicloud:expressconnect/routerInterface:RouterInterface",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [linksTo(region(at("oppositeRegionId")), { absent: "unproven" })],
      exposures: [opensToAccounts(at("oppositeInterfaceOwnerId"), "it joins the network with one of another account")],
    }),
  ),
  entry<alicloud.expressconnect.RouterVbrChildInstanceArgs>(
    "alicloud:expressconnect/routerVbrChildInstance:RouterVbrChildInstance",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [linksTo(region(at("childInstanceRegionId")), { absent: "unproven" })],
      exposures: [joinsFor(at("childInstanceOwnerId"))],
    }),
  ),
  entry<alicloud.expressconnect.RouterVpcAssociationArgs>(
    "alicloud:expressconnect/routerVpcAssociation:RouterVpcAssociation",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [linksTo(region(at("associationRegionId")), { absent: "unproven" })],
      exposures: [joinsFor(at("vpcOwnerId"))],
    }),
  ),
] satisfies readonly Entry[];
