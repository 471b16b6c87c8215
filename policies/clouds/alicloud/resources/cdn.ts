/** Content delivery of every kind but ESA: CDN, DCDN, SCDN, live and on-demand video. Copies lie at edge nodes. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { anything, host, region } from "../../references.ts";
import { servedAtEdge } from "../edge-scope.ts";
import { project } from "../names.ts";

export default [
  entry<alicloud.cdn.DomainArgs>("alicloud:cdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    movements: servedAtEdge(at("scope"), "domestic", [host(at("sources[]"))]),
  })),
  entry<alicloud.cdn.DomainNewArgs>("alicloud:cdn/domainNew:DomainNew", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    answers: { at: [at("domainName")] },
    movements: servedAtEdge(at("scope"), "domestic", [host(at("sources[].content"), "alicloud:oss/bucket")]),
  })),
  entry<alicloud.cdn.FcTriggerArgs>("alicloud:cdn/fcTrigger:FcTrigger", (at) => ({
    kinds: ["moves"],
    movements: [processesAt("logs", anything(at("triggerArn"))), processesAt("logs", anything(at("functionArn")))],
  })),
  entry<alicloud.cdn.RealTimeLogDeliveryArgs>("alicloud:cdn/realTimeLogDelivery:RealTimeLogDelivery", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", [region(at("slsRegion")), project(at("project"))])],
  })),
  entry<alicloud.dcdn.DomainArgs>("alicloud:dcdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "domestic", [host(at("sources[].content"), "alicloud:oss/bucket")]),
  })),
  entry<alicloud.dcdn.ErArgs>("alicloud:dcdn/er:Er", () => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", "world", { note: "edge routines" })],
  })),
  entry<alicloud.dcdn.IpaDomainArgs>("alicloud:dcdn/ipaDomain:IpaDomain", (at) => ({
    kinds: ["moves"],
    movements: servedAtEdge(at("scope"), "anywhere", [host(at("sources[].content"))]),
  })),
  entry<alicloud.dcdn.KvArgs>("alicloud:dcdn/kv:Kv", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("content", "world", { note: at("value") })],
  })),
  entry<alicloud.live.DomainArgs>("alicloud:live/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "anywhere", [region(at("region"))]),
  })),
  entry<alicloud.scdn.DomainArgs>("alicloud:scdn/domain:Domain", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [host(at("sources[].content"))],
        to: "world",
        note: "secure CDN",
      },
    ],
  })),
  entry<alicloud.vod.DomainArgs>("alicloud:vod/domain:Domain", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("scope"), "anywhere", [host(at("sources[].sourceContent"))]),
  })),
  ...guards("rules of a web firewall at the edge", [
    "alicloud:dcdn/wafDomain:WafDomain",
    "alicloud:dcdn/wafPolicy:WafPolicy",
    "alicloud:dcdn/wafPolicyDomainAttachment:WafPolicyDomainAttachment",
    "alicloud:dcdn/wafRule:WafRule",
  ]),
  ...inert("a setting of a domain that is judged itself; an empty name space", [
    "alicloud:dcdn/kvNamespace:KvNamespace",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:cdn/domainConfig:DomainConfig",
    "alicloud:dcdn/domainConfig:DomainConfig",
    "alicloud:scdn/domainConfig:DomainConfig",
  ]),
] satisfies readonly Entry[];
