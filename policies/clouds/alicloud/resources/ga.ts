/** Global Accelerator: which regions let users in, and which regions they are led to. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo, linksTo, processesAt } from "../../movements.ts";
import { host, naming, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

/** An accelerator belongs to no region, so an end in another territory than the stack's joins the two. */
const ledTo = (code: string): Movement => linksTo(region(code), { absent: "unproven" });
const letInAt = (code: string): Movement => processesAt("content", region(code), { absent: "unproven" });
const crossing = (status: string): Movement => linksTo("world", { when: [isTrue(status)], note: status });

/** All ends of one accelerator see each other: who is let in at one is led to another. */
const endOf = (accelerator: string, code: string): NonNullable<Entry["joins"]> => ({
  hub: naming("alicloud:ga/accelerator", "alicloud:ga/basicAccelerator")(accelerator),
  place: region(code),
  verb: "link",
  what: "content",
});

export default [
  entry<alicloud.ga.AcceleratorArgs>("alicloud:ga/accelerator:Accelerator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [crossing(at("crossBorderStatus"))],
  })),
  entry<alicloud.ga.AccessLogArgs>("alicloud:ga/accessLog:AccessLog", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", [region(at("slsRegionId")), project(at("slsProjectName"))])],
  })),
  entry<alicloud.ga.BandwidthPackageArgs>("alicloud:ga/bandwidthPackage:BandwidthPackage", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [linksTo("world", { when: [is(at("type"), "CrossDomain")], note: at("type") })],
  })),
  entry<alicloud.ga.BasicAcceleratorArgs>("alicloud:ga/basicAccelerator:BasicAccelerator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [crossing(at("crossBorderStatus"))],
  })),
  entry<alicloud.ga.BasicEndpointGroupArgs>("alicloud:ga/basicEndpointGroup:BasicEndpointGroup", (at) => ({
    kinds: ["moves"],
    movements: [ledTo(at("endpointGroupRegion"))],
    joins: endOf(at("acceleratorId"), at("endpointGroupRegion")),
  })),
  entry<alicloud.ga.BasicIpSetArgs>("alicloud:ga/basicIpSet:BasicIpSet", (at) => ({
    kinds: ["moves"],
    movements: [letInAt(at("accelerateRegionId"))],
    joins: endOf(at("acceleratorId"), at("accelerateRegionId")),
  })),
  entry<alicloud.ga.CustomRoutingEndpointGroupArgs>(
    "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
    (at) => ({
      kinds: ["moves"],
      movements: [ledTo(at("endpointGroupRegion"))],
      joins: endOf(at("acceleratorId"), at("endpointGroupRegion")),
    }),
  ),
  entry<alicloud.ga.EndpointGroupArgs>("alicloud:ga/endpointGroup:EndpointGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      ledTo(at("endpointGroupRegion")),
      linksTo(host(at("endpointConfigurations[].endpoint")), {
        each: at("endpointConfigurations[]"),
        when: [is(at("endpointConfigurations[].type"), "Domain", "Ip")],
      }),
      linksTo([host(at("endpointConfigurations[].endpoint")), bucket(at("endpointConfigurations[].endpoint"))], {
        each: at("endpointConfigurations[]"),
        when: [is(at("endpointConfigurations[].type"), "OSS")],
      }),
    ],
    joins: endOf(at("acceleratorId"), at("endpointGroupRegion")),
    why: "a server, load balancer or public address of the cloud (PublicIp) lies in the group's region; a name, a bucket or an address of one's own says itself where it leads",
  })),
  entry<alicloud.ga.IpSetArgs>("alicloud:ga/ipSet:IpSet", (at) => ({
    kinds: ["moves"],
    movements: [letInAt(at("accelerateRegionId"))],
    joins: endOf(at("acceleratorId"), at("accelerateRegionId")),
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
] satisfies readonly Entry[];
