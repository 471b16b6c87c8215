/** Global Accelerator: which regions let users in, and which regions they are led to. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert, type Movement } from "../../entry.ts";

/** An accelerator belongs to no region, so an end in another territory than the stack's joins the two. */
function ledTo(region: string): readonly Movement[] {
  return [{ verb: "link", what: "content", from: "self", to: [{ path: region, form: "region" }], absent: "unproven" }];
}

function letInAt(region: string): readonly Movement[] {
  return [
    { verb: "process", what: "content", from: "self", to: [{ path: region, form: "region" }], absent: "unproven" },
  ];
}

function crossing(status: string): readonly Movement[] {
  return [
    { verb: "link", what: "content", from: "self", to: "world", when: [{ path: status, is: [true] }], note: status },
  ];
}

export default [
  entry<alicloud.ga.AcceleratorArgs>("alicloud:ga/accelerator:Accelerator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: crossing(at("crossBorderStatus")),
  })),
  entry<alicloud.ga.AccessLogArgs>("alicloud:ga/accessLog:AccessLog", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: "self",
        to: [
          { path: at("slsRegionId"), form: "region" },
          { path: at("slsProjectName"), form: "reference", names: ["alicloud:log/project"] },
        ],
      },
    ],
  })),
  entry<alicloud.ga.BandwidthPackageArgs>("alicloud:ga/bandwidthPackage:BandwidthPackage", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "link",
        what: "content",
        from: "self",
        to: "world",
        when: [{ path: at("type"), is: ["CrossDomain"] }],
        note: at("type"),
      },
    ],
  })),
  entry<alicloud.ga.BasicAcceleratorArgs>("alicloud:ga/basicAccelerator:BasicAccelerator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: crossing(at("crossBorderStatus")),
  })),
  entry<alicloud.ga.BasicEndpointGroupArgs>("alicloud:ga/basicEndpointGroup:BasicEndpointGroup", (at) => ({
    kinds: ["moves"],
    movements: ledTo(at("endpointGroupRegion")),
  })),
  entry<alicloud.ga.BasicIpSetArgs>("alicloud:ga/basicIpSet:BasicIpSet", (at) => ({
    kinds: ["moves"],
    movements: letInAt(at("accelerateRegionId")),
  })),
  entry<alicloud.ga.CustomRoutingEndpointGroupArgs>(
    "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
    (at) => ({ kinds: ["moves"], movements: ledTo(at("endpointGroupRegion")) }),
  ),
  entry<alicloud.ga.EndpointGroupArgs>("alicloud:ga/endpointGroup:EndpointGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: ledTo(at("endpointGroupRegion")),
  })),
  entry<alicloud.ga.IpSetArgs>("alicloud:ga/ipSet:IpSet", (at) => ({
    kinds: ["moves"],
    movements: letInAt(at("accelerateRegionId")),
  })),
  ...guards("limits who gets in", [
    "alicloud:ga/acl:Acl",
    "alicloud:ga/aclAttachment:AclAttachment",
    "alicloud:ga/aclEntryAttachment:AclEntryAttachment",
    "alicloud:ga/additionalCertificate:AdditionalCertificate",
  ]),
  ...inert("part of an accelerator whose ends are judged at its endpoint groups and acceleration regions", [
    "alicloud:ga/acceleratorSpareIpAttachment:AcceleratorSpareIpAttachment",
    "alicloud:ga/bandwidthPackageAttachment:BandwidthPackageAttachment",
    "alicloud:ga/basicAccelerateIp:BasicAccelerateIp",
    "alicloud:ga/basicAccelerateIpEndpointRelation:BasicAccelerateIpEndpointRelation",
    "alicloud:ga/basicEndpoint:BasicEndpoint",
    "alicloud:ga/customRoutingEndpoint:CustomRoutingEndpoint",
    "alicloud:ga/customRoutingEndpointGroupDestination:CustomRoutingEndpointGroupDestination",
    "alicloud:ga/customRoutingEndpointTrafficPolicy:CustomRoutingEndpointTrafficPolicy",
    "alicloud:ga/domain:Domain",
    "alicloud:ga/forwardingRule:ForwardingRule",
    "alicloud:ga/listener:Listener",
  ]),
];
