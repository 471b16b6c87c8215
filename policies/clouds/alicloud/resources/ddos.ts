/** Anti-DDoS: the proxies take in, and open, all traffic at scrubbing centres; the other kinds guard an address where it is. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, type Movement } from "../../entry.ts";
import { inOwnRegion, is, naming, region } from "../references.ts";

const inMainland = { country: "CN", what: "scrubbing centres across mainland China" } as const;

/** ddosDip (Premium) scrubs at centres all over the world; every other product does in mainland China. */
function scrubbed(product: string): readonly Movement[] {
  const traffic = { verb: "process", what: "content", from: "self", note: product } as const;
  return [
    { ...traffic, to: "world", when: [is(product, "ddosDip")] },
    { ...traffic, to: inMainland, when: [{ path: product, isNot: ["ddosDip"], absent: true }] },
  ];
}

export default [
  entry<alicloud.ddos.DdosCooInstanceArgs>("alicloud:ddos/ddosCooInstance:DdosCooInstance", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: scrubbed(at("productType")),
  })),
  entry<alicloud.ddos.DomainResourceArgs>("alicloud:ddos/domainResource:DomainResource", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [naming("alicloud:ddos/ddosCooInstance")(at("instanceIds[]"), inOwnRegion)],
        to: inMainland,
        note: at("domain"),
      },
    ],
    why: "made through a mainland region it is served by mainland centres; through any other by centres all over the world",
  })),
  entry<alicloud.ddos.SchedulerRuleArgs>("alicloud:ddos/schedulerRule:SchedulerRule", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        each: at("rules[]"),
        from: "self",
        to: [region(at("rules[].regionId"))],
      },
    ],
    why: "it leads users to the address of another region",
  })),
  entry<alicloud.dns.DdosCooInstanceArgs>("alicloud:dns/ddosCooInstance:DdosCooInstance", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: scrubbed(at("productType")),
  })),
  ...guards("thresholds, filters and addresses of a protection that works where the address is", [
    "alicloud:ddos/basicDefenseThreshold:BasicDefenseThreshold",
    "alicloud:ddos/basicThreshold:BasicThreshold",
    "alicloud:ddos/bgpIp:BgpIp",
    "alicloud:ddos/bgpPolicy:BgpPolicy",
    "alicloud:ddos/ddosBgpInstance:DdosBgpInstance",
    "alicloud:dns/ddosBgpInstance:DdosBgpInstance",
  ]),
  ...guards("rules and ports of a proxy that is judged itself", [
    "alicloud:ddos/cooDomainPreciseAccessRule:CooDomainPreciseAccessRule",
    "alicloud:ddos/cooWebCcRule:CooWebCcRule",
    "alicloud:ddos/port:Port",
  ]),
];
