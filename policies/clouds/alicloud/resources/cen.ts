/** Cloud Enterprise Network: which networks of which regions see each other. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";
import { joinsFor, opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { network, project, transitRouter } from "../names.ts";

export default [
  entry<alicloud.cen.FlowLogArgs>("alicloud:cen/flowLog:FlowLog", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [transitRouter(at("transitRouterId"), inOwnRegion)],
        // Flow logs go to a project of the same region only.
        to: [project(at("projectName"), inOwnRegion)],
      },
    ],
  })),
  entry<alicloud.cen.InstanceAttachmentArgs>("alicloud:cen/instanceAttachment:InstanceAttachment", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [linksTo(region(at("childInstanceRegionId")), { absent: "unproven" })],
    exposures: [joinsFor(at("childInstanceOwnerId"))],
    joins: {
      hub: naming("alicloud:cen/instance")(at("instanceId")),
      place: region(at("childInstanceRegionId")),
      verb: "link",
      what: "content",
    },
    why: "alone it joins nothing; with another region's network in the same CEN it does",
  })),
  entry<alicloud.cen.InstanceGrantArgs>("alicloud:cen/instanceGrant:InstanceGrant", (at) => ({
    kinds: ["exposes"],
    exposures: [
      opensToAccounts(at("cenOwnerId"), "it lets another account's CEN take the network in", [
        network(at("childInstanceId")),
      ]),
    ],
  })),
  entry<alicloud.cen.PrivateZoneArgs>("alicloud:cen/privateZone:PrivateZone", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "metadata",
        from: [region(at("accessRegionId"))],
        to: [region(at("hostRegionId"))],
      },
    ],
  })),
  entry<alicloud.cen.RouteServiceArgs>("alicloud:cen/routeService:RouteService", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "content",
        from: [region(at("accessRegionId"))],
        to: [region(at("hostRegionId"))],
      },
    ],
  })),
  entry<alicloud.cen.TransitRouterGrantAttachmentArgs>(
    "alicloud:cen/transitRouterGrantAttachment:TransitRouterGrantAttachment",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("cenOwnerId"), "it lets another account's transit router take the network in", [
          network(at("instanceId")),
        ]),
      ],
    }),
  ),
  entry<alicloud.cen.TransitRouterMulticastDomainPeerMemberArgs>(
    "alicloud:cen/transitRouterMulticastDomainPeerMember:TransitRouterMulticastDomainPeerMember",
    (at) => ({
      kinds: ["moves"],
      movements: [
        linksTo(naming("alicloud:cen/transitRouterMulticastDomain")(at("peerTransitRouterMulticastDomainId")), {
          absent: "unproven",
        }),
      ],
    }),
  ),
  entry<alicloud.cen.TransitRouterPeerAttachmentArgs>(
    "alicloud:cen/transitRouterPeerAttachment:TransitRouterPeerAttachment",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        {
          verb: "link",
          what: "content",
          from: [transitRouter(at("transitRouterId"), inOwnRegion)],
          to: [region(at("peerTransitRouterRegionId")), transitRouter(at("peerTransitRouterId"))],
          absent: "unproven",
        },
      ],
    }),
  ),
  ...inert(
    "part of a CEN inside one region; what leaves the region is judged at peer attachments, attachments of other regions and bandwidth",
    [
      "alicloud:cen/bandwidthPackageAttachment:BandwidthPackageAttachment",
      "alicloud:cen/instance:Instance",
      "alicloud:cen/interRegionTrafficQosPolicy:InterRegionTrafficQosPolicy",
      "alicloud:cen/interRegionTrafficQosQueue:InterRegionTrafficQosQueue",
      "alicloud:cen/routeEntry:RouteEntry",
      "alicloud:cen/routeMap:RouteMap",
      "alicloud:cen/trafficMarkingPolicy:TrafficMarkingPolicy",
      "alicloud:cen/transitRouteTableAggregation:TransitRouteTableAggregation",
      "alicloud:cen/transitRouter:TransitRouter",
      "alicloud:cen/transitRouterCidr:TransitRouterCidr",
      "alicloud:cen/transitRouterMulticastDomain:TransitRouterMulticastDomain",
      "alicloud:cen/transitRouterMulticastDomainAssociation:TransitRouterMulticastDomainAssociation",
      "alicloud:cen/transitRouterMulticastDomainMember:TransitRouterMulticastDomainMember",
      "alicloud:cen/transitRouterMulticastDomainSource:TransitRouterMulticastDomainSource",
      "alicloud:cen/transitRouterPrefixListAssociation:TransitRouterPrefixListAssociation",
      "alicloud:cen/transitRouterRouteTable:TransitRouterRouteTable",
    ],
  ),
] satisfies readonly Entry[];
