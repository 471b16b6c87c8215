/** Cloud-native API Gateway: where requests, and questions to language models, are passed on to. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { elsewhere, host, inOwnRegion, naming } from "../../references.ts";

const gateway = naming("alicloud:apig/gateway");
const service = naming("alicloud:apig/service");

export default [
  entry<alicloud.apig.AiModelProviderArgs>("alicloud:apig/aiModelProvider:AiModelProvider", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [gateway(at("gatewayId"), inOwnRegion)],
        to: [elsewhere(at("modelProvider"))],
        absent: "unproven",
      },
    ],
    why: "a vendor's name tells not in which country its models answer; a ledger entry for it does",
  })),
  entry<alicloud.apig.GatewayArgs>("alicloud:apig/gateway:Gateway", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "its log goes to a project of its own region",
  })),
  entry<alicloud.apig.HttpApiArgs>("alicloud:apig/httpApi:HttpApi", (at) => ({
    kinds: ["moves"],
    movements: [
      // A document as text, not described by the SDK's types.
      processesAt("content", service(`${at("deployConfigs[]")}.serviceConfigs[].serviceId`), {
        when: [is(at("type"), "LLM", "Ai", "Agent")],
        absent: "unproven",
      }),
    ],
    why: "an interface to language models sends on what people ask; a service of the stack is judged by its addresses",
  })),
  entry<alicloud.apig.SecretArgs>("alicloud:apig/secret:Secret", () => ({ kinds: ["holds"], holds: "credentials" })),
  entry<alicloud.apig.ServiceArgs>("alicloud:apig/service:Service", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [gateway(at("gatewayId"), inOwnRegion)],
        to: [host(at("addresses[]"))],
        // A function is one of the gateway's own region.
        when: [unless(at("sourceType"), "FC3")],
      },
    ],
  })),
  ...guards("rules over requests, and code that checks them; both run in the gateway", [
    "alicloud:apig/pluginClass:PluginClass",
  ]),
  ...inert("names, paths and environments of a gateway; the services they lead to are judged themselves", [
    "alicloud:apig/domain:Domain",
    "alicloud:apig/environment:Environment",
    "alicloud:apig/route:Route",
  ]),
  ...inert("finds services in a cluster or registry of the gateway's own network", ["alicloud:apig/source:Source"]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:apig/plugin:Plugin",
    "alicloud:apig/policy:Policy",
  ]),
] satisfies readonly Entry[];
