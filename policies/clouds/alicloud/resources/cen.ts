/** Cloud Enterprise Network: which networks of which regions see each other, and how wide the lines between areas are. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert, type Movement } from "../../entry.ts";

/** Each area is a set of countries that no other area shares: a line between two of them always crosses a border. */
const areas = [
  "China",
  "North-America",
  "Asia-Pacific",
  "Europe",
  "Australia",
  "Middle-East",
  "South-America",
] as const;

/** Bandwidth between two areas; within one area it is judged where it is given to two regions. */
function betweenAreas(oneEnd: string, otherEnd: string): readonly Movement[] {
  const different = areas.map(
    (area): Movement => ({
      verb: "link",
      what: "content",
      from: "self",
      to: "world",
      when: [
        { path: oneEnd, is: [area] },
        { path: otherEnd, isNot: [area] },
      ],
      note: otherEnd,
    }),
  );
  const unheardOf: Movement = {
    verb: "link",
    what: "content",
    from: "self",
    to: "world",
    when: [{ path: oneEnd, isNot: areas }],
    note: oneEnd,
  };
  return [...different, unheardOf];
}

const transitRouter = { form: "reference", names: ["alicloud:cen/transitRouter"], bareMeansHere: true } as const;
const project = { form: "reference", names: ["alicloud:log/project"], bareMeansHere: true } as const;

export default [
  entry<alicloud.cen.BandwidthLimitArgs>("alicloud:cen/bandwidthLimit:BandwidthLimit", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "content",
        from: [{ path: at("regionIds[]"), form: "region" }],
        to: [{ path: at("regionIds[]"), form: "region" }],
      },
    ],
  })),
  entry<alicloud.cen.BandwidthPackageArgs>("alicloud:cen/bandwidthPackage:BandwidthPackage", (at) => ({
    kinds: ["moves"],
    movements: [
      ...betweenAreas(at("geographicRegionAId"), at("geographicRegionBId")),
      ...betweenAreas(at("geographicRegionIds[]"), at("geographicRegionIds[]")),
    ],
  })),
  entry<alicloud.cen.FlowLogArgs>("alicloud:cen/flowLog:FlowLog", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("transitRouterId"), ...transitRouter }],
        // Flow logs go to a project of the same region only.
        to: [{ path: at("projectName"), ...project }],
      },
    ],
  })),
  entry<alicloud.cen.InstanceAttachmentArgs>("alicloud:cen/instanceAttachment:InstanceAttachment", (at) => ({
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
    joins: {
      hub: { path: at("instanceId"), form: "reference", names: ["alicloud:cen/instance"] },
      place: { path: at("childInstanceRegionId"), form: "region" },
      verb: "link",
      what: "content",
    },
    why: "alone it joins nothing; with another region's network in the same CEN it does",
  })),
  entry<alicloud.cen.InstanceGrantArgs>("alicloud:cen/instanceGrant:InstanceGrant", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "accounts",
        path: at("cenOwnerId"),
        how: "it lets another account's CEN take the network in",
        of: [{ path: at("childInstanceId"), form: "reference", names: ["alicloud:vpc/network"] }],
      },
    ],
  })),
  entry<alicloud.cen.PrivateZoneArgs>("alicloud:cen/privateZone:PrivateZone", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "metadata",
        from: [{ path: at("accessRegionId"), form: "region" }],
        to: [{ path: at("hostRegionId"), form: "region" }],
      },
    ],
  })),
  entry<alicloud.cen.RouteServiceArgs>("alicloud:cen/routeService:RouteService", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "content",
        from: [{ path: at("accessRegionId"), form: "region" }],
        to: [{ path: at("hostRegionId"), form: "region" }],
      },
    ],
  })),
  entry<alicloud.cen.TransitRouterGrantAttachmentArgs>(
    "alicloud:cen/transitRouterGrantAttachment:TransitRouterGrantAttachment",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        {
          to: "accounts",
          path: at("cenOwnerId"),
          how: "it lets another account's transit router take the network in",
          of: [{ path: at("instanceId"), form: "reference", names: ["alicloud:vpc/network"] }],
        },
      ],
    }),
  ),
  entry<alicloud.cen.TransitRouterMulticastDomainPeerMemberArgs>(
    "alicloud:cen/transitRouterMulticastDomainPeerMember:TransitRouterMulticastDomainPeerMember",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "link",
          what: "content",
          from: "self",
          to: [
            {
              path: at("peerTransitRouterMulticastDomainId"),
              form: "reference",
              names: ["alicloud:cen/transitRouterMulticastDomain"],
            },
          ],
          absent: "unproven",
        },
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
          from: [{ path: at("transitRouterId"), ...transitRouter }],
          to: [
            { path: at("peerTransitRouterRegionId"), form: "region" },
            { path: at("peerTransitRouterId"), form: "reference", names: ["alicloud:cen/transitRouter"] },
          ],
          absent: "unproven",
        },
      ],
    }),
  ),
  ...inert(
    "part of a CEN inside one region; what leaves the region is judged at peer attachments, attachments of other regions and bandwidth",
    [
      "alicloud:cen/bandwidthPackageAttachment:BandwidthPackageAttachment",
      "alicloud:cen/childInstanceRouteEntryToAttachment:ChildInstanceRouteEntryToAttachment",
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
      "alicloud:cen/transitRouterRouteEntry:TransitRouterRouteEntry",
      "alicloud:cen/transitRouterRouteTable:TransitRouterRouteTable",
      "alicloud:cen/transitRouterRouteTableAssociation:TransitRouterRouteTableAssociation",
      "alicloud:cen/transitRouterRouteTablePropagation:TransitRouterRouteTablePropagation",
      "alicloud:cen/transitRouterVpcAttachment:TransitRouterVpcAttachment",
    ],
  ),
];
