/** Public DNS: names and addresses, world-wide by nature and nobody's personal data; who calls one is led where it says. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { host } from "../../references.ts";

/** The kinds of record whose value is called; others prove something, or name who may. */
const leading = ["A", "AAAA", "CNAME", "HTTPS", "MX", "REDIRECT_URL", "FORWARD_URL", "SRV", "SVCB"];
const why =
  "who calls a name is led where its value says; a host of no cloud is somebody's page, or a mail service's key";

export default [
  entry<alicloud.dns.AlidnsRecordArgs>("alicloud:dns/alidnsRecord:AlidnsRecord", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", host(at("value")), {
        // Those abroad, by their line, are not led out of the mainland.
        when: [is(at("type"), ...leading), unless(at("line"), "oversea")],
        ifPlaced: true,
      }),
    ],
    harmless: [at("domainName")],
    why,
  })),
  entry<alicloud.dns.RecordArgs>("alicloud:dns/record:Record", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", host(at("value")), {
        when: [is(at("type"), ...leading), unless(at("routing"), "oversea")],
        ifPlaced: true,
      }),
    ],
    why,
  })),
  ...inert("a public name answers with addresses; no personal data passes", [
    "alicloud:alidnscloudgtm/instanceConfig:InstanceConfig",
    "alicloud:alidnscloudgtm/monitorTemplate:MonitorTemplate",
    "alicloud:alidnscloudgtmaddress/alidnsCloudGtmAddress:AlidnsCloudGtmAddress",
    "alicloud:alidnscloudgtmaddress/pool:Pool",
    "alicloud:dns/accessStrategy:AccessStrategy",
    "alicloud:dns/addressPool:AddressPool",
    "alicloud:dns/alidnsDomain:AlidnsDomain",
    "alicloud:dns/alidnsDomainAttachment:AlidnsDomainAttachment",
    "alicloud:dns/alidnsInstance:AlidnsInstance",
    "alicloud:dns/customLine:CustomLine",
    "alicloud:dns/dnsDomain:DnsDomain",
    "alicloud:dns/domain:Domain",
    "alicloud:dns/domainAttachment:DomainAttachment",
    "alicloud:dns/domainGroup:DomainGroup",
    "alicloud:dns/group:Group",
    "alicloud:dns/gtmInstance:GtmInstance",
    "alicloud:dns/instance:Instance",
    "alicloud:dns/monitorConfig:MonitorConfig",
  ]),
] satisfies readonly Entry[];
