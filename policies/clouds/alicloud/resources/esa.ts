/** Edge Security Acceleration: sites served, and code and values run, at edge nodes. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { servedAtEdge } from "../edge-scope.ts";

export default [
  entry<alicloud.esa.EdgeContainerAppArgs>("alicloud:esa/edgeContainerApp:EdgeContainerApp", () => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", "world", { note: "containers at the edge" })],
  })),
  entry<alicloud.esa.KvArgs>("alicloud:esa/kv:Kv", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("content", "world", { note: at("value") })],
  })),
  entry<alicloud.esa.RoutineArgs>("alicloud:esa/routine:Routine", () => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", "world", { note: "functions at the edge" })],
  })),
  entry<alicloud.esa.SiteArgs>("alicloud:esa/site:Site", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: servedAtEdge(at("coverage"), "anywhere", "self"),
  })),
  entry<alicloud.esa.TransportLayerApplicationArgs>(
    "alicloud:esa/transportLayerApplication:TransportLayerApplication",
    (at) => ({
      kinds: ["moves"],
      movements: [
        processesAt("content", "world", {
          when: [is(at("crossBorderOptimization"), "on")],
          note: at("crossBorderOptimization"),
        }),
      ],
    }),
  ),
  ...guards("certificates, firewall rules and limits of a site", [
    "alicloud:esa/certificate:Certificate",
    "alicloud:esa/clientCaCertificate:ClientCaCertificate",
    "alicloud:esa/clientCertificate:ClientCertificate",
    "alicloud:esa/customScenePolicy:CustomScenePolicy",
    "alicloud:esa/list:List",
    "alicloud:esa/originCaCertificate:OriginCaCertificate",
    "alicloud:esa/originClientCertificate:OriginClientCertificate",
    "alicloud:esa/originProtection:OriginProtection",
    "alicloud:esa/siteOriginClientCertificate:SiteOriginClientCertificate",
    "alicloud:esa/wafRule:WafRule",
    "alicloud:esa/wafRuleset:WafRuleset",
    "alicloud:esa/waitingRoom:WaitingRoom",
    "alicloud:esa/waitingRoomEvent:WaitingRoomEvent",
    "alicloud:esa/waitingRoomRule:WaitingRoomRule",
  ]),
  ...inert("how a site answers; what it caches is judged at the site", [
    "alicloud:esa/cacheRule:CacheRule",
    "alicloud:esa/compressionRule:CompressionRule",
    "alicloud:esa/customResponseCodeRule:CustomResponseCodeRule",
    "alicloud:esa/httpIncomingRequestHeaderModificationRule:HttpIncomingRequestHeaderModificationRule",
    "alicloud:esa/httpIncomingResponseHeaderModificationRule:HttpIncomingResponseHeaderModificationRule",
    "alicloud:esa/httpRequestHeaderModificationRule:HttpRequestHeaderModificationRule",
    "alicloud:esa/httpResponseHeaderModificationRule:HttpResponseHeaderModificationRule",
    "alicloud:esa/httpsApplicationConfiguration:HttpsApplicationConfiguration",
    "alicloud:esa/httpsBasicConfiguration:HttpsBasicConfiguration",
    "alicloud:esa/imageTransform:ImageTransform",
    "alicloud:esa/kvNamespace:KvNamespace",
    "alicloud:esa/networkOptimization:NetworkOptimization",
    "alicloud:esa/page:Page",
    "alicloud:esa/ratePlanInstance:RatePlanInstance",
    "alicloud:esa/redirectRule:RedirectRule",
    "alicloud:esa/rewriteUrlRule:RewriteUrlRule",
    "alicloud:esa/routineRoute:RoutineRoute",
    "alicloud:esa/version:Version",
    "alicloud:esa/videoProcessing:VideoProcessing",
  ]),
] satisfies readonly Entry[];
