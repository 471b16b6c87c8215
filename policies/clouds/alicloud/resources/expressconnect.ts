/** Express Connect: leased lines and the routers that carry them from one region to another. */
import type * as alicloud from "@pulumi/alicloud";
import { entry } from "../../entry.ts";

export default [
  entry<alicloud.expressconnect.GrantRuleToCenArgs>("alicloud:expressconnect/grantRuleToCen:GrantRuleToCen", (at) => ({
    kinds: ["exposes"],
    exposures: [
      { to: "accounts", path: at("cenOwnerId"), how: "it lets another account's CEN take the leased line in" },
    ],
  })),
  entry<alicloud.expressconnect.RouterExpressConnectRouterArgs>(
    "alicloud:expressconnect/routerExpressConnectRouter:RouterExpressConnectRouter",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        { verb: "link", what: "content", from: "self", to: [{ path: at("regions[].regionId"), form: "region" }] },
      ],
    }),
  ),
  entry<alicloud.expressconnect.RouterInterfaceArgs>(
    "alicloud:expressconnect/routerInterface:RouterInterface",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [
        {
          verb: "link",
          what: "content",
          from: "self",
          to: [{ path: at("oppositeRegionId"), form: "region" }],
          absent: "unproven",
        },
      ],
      exposures: [
        {
          to: "accounts",
          path: at("oppositeInterfaceOwnerId"),
          how: "it joins the network with one of another account",
        },
      ],
    }),
  ),
  entry<alicloud.expressconnect.RouterVbrChildInstanceArgs>(
    "alicloud:expressconnect/routerVbrChildInstance:RouterVbrChildInstance",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "link",
          what: "content",
          from: "self",
          to: [{ path: at("childInstanceRegionId"), form: "region" }],
          absent: "unproven",
        },
      ],
    }),
  ),
  entry<alicloud.expressconnect.RouterVpcAssociationArgs>(
    "alicloud:expressconnect/routerVpcAssociation:RouterVpcAssociation",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "link",
          what: "content",
          from: "self",
          to: [{ path: at("associationRegionId"), form: "region" }],
          absent: "unproven",
        },
      ],
    }),
  ),
];
