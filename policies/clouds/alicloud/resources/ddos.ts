/** Anti-DDoS: the proxies take in, and open, all traffic at scrubbing centres; the other kinds guard an address where it is. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry, guards, type Movement } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";

const inMainland = { country: "CN", what: "scrubbing centres across mainland China" } as const;

/** ddosDip (Premium) scrubs at centres all over the world; every other product does in mainland China. */
function scrubbed(product: string): readonly Movement[] {
  return [
    processesAt("content", "world", { when: [is(product, "ddosDip")], note: product }),
    processesAt("content", inMainland, { when: [unless(product, "ddosDip")], note: product }),
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
    movements: [processesAt("content", region(at("rules[].regionId")), { each: at("rules[]") })],
    harmless: [at("rules[].value")],
    why: "it leads users to the address of another region, which stands beside it",
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
] satisfies readonly Entry[];
