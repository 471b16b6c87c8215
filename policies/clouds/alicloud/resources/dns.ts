/** Public DNS: names and addresses, world-wide by nature and nobody's personal data; who calls one is led where it says. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { hostHere } from "../../references.ts";

/** The kinds of record whose value is called; others prove something, or name who may. */
const leading = ["A", "AAAA", "CNAME", "HTTPS", "REDIRECT_URL", "FORWARD_URL", "SRV", "SVCB"];
const why =
  "who calls a name is led where its value says; a host nobody can place counts, unless it is a mail service's, a proof, a page that is only read, or of the own domain (harmless-texts.yaml, recordHosts)";

export default [
  entry<alicloud.dns.AlidnsRecordArgs>("alicloud:dns/alidnsRecord:AlidnsRecord", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", hostHere(at("value")), {
        // Those abroad, by their line, are not led out of the mainland.
        when: [is(at("type"), ...leading), unless(at("line"), "oversea")],
        ifPlaced: true,
        leads: { name: at("rr"), domain: at("domainName") },
      }),
      processesAt("content", hostHere(at("value")), {
        when: [is(at("type"), "MX"), unless(at("line"), "oversea")],
        ifPlaced: true,
      }),
    ],
    harmless: [at("domainName")],
    why,
  })),
  entry<alicloud.dns.RecordArgs>("alicloud:dns/record:Record", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", hostHere(at("value")), {
        when: [is(at("type"), ...leading), unless(at("routing"), "oversea")],
        ifPlaced: true,
        leads: { name: at("hostRecord"), domain: at("name") },
      }),
      processesAt("content", hostHere(at("value")), {
        when: [is(at("type"), "MX"), unless(at("routing"), "oversea")],
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
