/** Content delivery of every kind but ESA: CDN, DCDN, SCDN, live and on-demand video. Copies lie at edge nodes. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { servedAtEdge } from "../edge-scope.ts";

export default [
  entry<alicloud.cdn.DomainArgs>("alicloud:cdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    movements: servedAtEdge(at("scope"), "domestic", [{ path: at("sources[]"), form: "endpoint" }]),
  })),
  entry<alicloud.cdn.DomainNewArgs>("alicloud:cdn/domainNew:DomainNew", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "domestic", [
      { path: at("sources[].content"), form: "endpoint", names: ["alicloud:oss/bucket"] },
    ]),
  })),
  entry<alicloud.cdn.FcTriggerArgs>("alicloud:cdn/fcTrigger:FcTrigger", (at) => ({
    kinds: ["moves"],
    movements: [
      { verb: "process", what: "logs", from: "self", to: [{ path: at("triggerArn"), form: "reference" }] },
      { verb: "process", what: "logs", from: "self", to: [{ path: at("functionArn"), form: "reference" }] },
    ],
  })),
  entry<alicloud.cdn.RealTimeLogDeliveryArgs>("alicloud:cdn/realTimeLogDelivery:RealTimeLogDelivery", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: "self",
        to: [
          { path: at("slsRegion"), form: "region" },
          { path: at("project"), form: "reference", names: ["alicloud:log/project"] },
        ],
      },
    ],
  })),
  entry<alicloud.dcdn.DomainArgs>("alicloud:dcdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "domestic", [
      { path: at("sources[].content"), form: "endpoint", names: ["alicloud:oss/bucket"] },
    ]),
  })),
  entry<alicloud.dcdn.ErArgs>("alicloud:dcdn/er:Er", () => ({
    kinds: ["processes", "moves"],
    movements: [{ verb: "process", what: "content", from: "self", to: "world", note: "edge routines" }],
  })),
  entry<alicloud.dcdn.IpaDomainArgs>("alicloud:dcdn/ipaDomain:IpaDomain", (at) => ({
    kinds: ["moves"],
    movements: servedAtEdge(at("scope"), "anywhere", [{ path: at("sources[].content"), form: "endpoint" }]),
  })),
  entry<alicloud.dcdn.KvArgs>("alicloud:dcdn/kv:Kv", (at) => ({
    kinds: ["moves"],
    movements: [{ verb: "copy", what: "content", from: "self", to: "world", note: at("value") }],
  })),
  entry<alicloud.live.DomainArgs>("alicloud:live/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "anywhere", [{ path: at("region"), form: "region" }]),
  })),
  entry<alicloud.scdn.DomainArgs>("alicloud:scdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("sources[].content"), form: "endpoint" }],
        to: "world",
        note: "secure CDN",
      },
    ],
  })),
  entry<alicloud.vod.DomainArgs>("alicloud:vod/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "anywhere", [{ path: at("sources[].sourceContent"), form: "endpoint" }]),
  })),
  ...guards("rules of a web firewall at the edge", [
    "alicloud:dcdn/wafDomain:WafDomain",
    "alicloud:dcdn/wafPolicy:WafPolicy",
    "alicloud:dcdn/wafPolicyDomainAttachment:WafPolicyDomainAttachment",
    "alicloud:dcdn/wafRule:WafRule",
  ]),
  ...inert("a setting of a domain that is judged itself; an empty name space", [
    "alicloud:cdn/domainConfig:DomainConfig",
    "alicloud:dcdn/domainConfig:DomainConfig",
    "alicloud:dcdn/kvNamespace:KvNamespace",
    "alicloud:scdn/domainConfig:DomainConfig",
  ]),
];
