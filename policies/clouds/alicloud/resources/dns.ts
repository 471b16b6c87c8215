/** Public DNS: names and addresses, world-wide by nature and nobody's personal data. */
import { type Entry, inert } from "../../entry.ts";

export default [
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
    "alicloud:dns/alidnsRecord:AlidnsRecord",
    "alicloud:dns/customLine:CustomLine",
    "alicloud:dns/dnsDomain:DnsDomain",
    "alicloud:dns/domain:Domain",
    "alicloud:dns/domainAttachment:DomainAttachment",
    "alicloud:dns/domainGroup:DomainGroup",
    "alicloud:dns/group:Group",
    "alicloud:dns/gtmInstance:GtmInstance",
    "alicloud:dns/instance:Instance",
    "alicloud:dns/monitorConfig:MonitorConfig",
    "alicloud:dns/record:Record",
  ]),
] satisfies readonly Entry[];
