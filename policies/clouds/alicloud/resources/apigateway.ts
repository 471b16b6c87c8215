/** API Gateway: where requests are passed on to, function by function and address by address; some lie in other regions. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isAbsent } from "../../conditions.ts";
import {
  type Entry,
  entry,
  guards,
  type InputCondition,
  inert,
  instructs,
  type Movement,
  type Reference,
} from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { elsewhere, host, inOwnRegion, naming, region } from "../../references.ts";
import { project } from "../names.ts";

const backend = naming("alicloud:apigateway/backend");

const passedOn = (to: readonly Reference[], when: readonly InputCondition[] = []): Movement =>
  processesAt("content", to, { when });

/** The JSON document of a backend, whose shape depends on its type; without the property no place is proven. */
function described(document: string, type: string, id: string): readonly Movement[] {
  const of = (to: readonly Reference[], ...types: readonly string[]): Movement => ({
    ...passedOn(to, [is(type, ...types)]),
    from: [backend(id, inOwnRegion)],
    absent: "unproven",
  });
  const both = (block: string, key: string): readonly string[] => [
    `${document}.${block}.${key}`,
    `${document}.${block}.${key.charAt(0).toLowerCase()}${key.slice(1)}`,
  ];
  return [
    of([host(`${document}.ServiceAddress`)], "HTTP"),
    of(
      [
        ...both("FunctionComputeConfig", "FcRegionId").map(region),
        ...both("FunctionComputeConfig", "FcBaseUrl").map((url) => host(url)),
      ],
      "FC_EVENT",
      "FC_EVENT_V3",
      "FC_HTTP",
      "FC_HTTP_V3",
    ),
    of(both("OssConfig", "OssRegionId").map(region), "OSS"),
    of(both("EventBridgeConfig", "EventBridgeRegionId").map(region), "EVENTBRIDGE"),
  ];
}

export default [
  entry<alicloud.apigateway.ApiArgs>("alicloud:apigateway/api:Api", (at) => ({
    kinds: ["moves"],
    movements: [
      passedOn([region(at("fcServiceConfig.region")), host(at("fcServiceConfig.functionBaseUrl"))]),
      passedOn([host(at("httpServiceConfig.address"))]),
    ],
    why: "ANONYMOUS says only that callers need no app of Alibaba Cloud: tokens are checked by a plugin",
  })),
  entry<alicloud.apigateway.BackendModelArgs>("alicloud:apigateway/backendModel:BackendModel", (at) => ({
    kinds: ["moves"],
    movements: described(at("backendModelData"), at("backendType"), at("backendId")),
    // Its region stands beside it.
    harmless: [`${at("backendModelData")}.OssConfig.BucketName`],
  })),
  entry<alicloud.apigateway.InstanceArgs>("alicloud:apigateway/instance:Instance", (at) => ({
    kinds: ["processes", "exposes"],
    exposures: [opensToAccounts(at("ingressVpcOwnerId"), "it takes requests from a network of another account")],
  })),
  entry<alicloud.apigateway.LogConfigArgs>("alicloud:apigateway/logConfig:LogConfig", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", project(at("slsProject"), inOwnRegion))],
  })),
  entry<alicloud.apigateway.PluginArgs>("alicloud:apigateway/plugin:Plugin", (at) => {
    const data = at("pluginData");
    const routing = is(at("pluginType"), "routing");
    const asking = is(at("pluginType"), "remoteAuth");
    const unread = (block: string, when: InputCondition): Movement => ({
      ...passedOn([elsewhere(block)], [when, isAbsent(block)]),
      absent: "unproven",
    });
    return {
      kinds: ["moves", "guards"],
      tags: at("tags"),
      movements: [
        passedOn([host(`${data}.routes[].backend.address`)], [routing]),
        passedOn([region(`${data}.routes[].backend.fcRegion`)], [routing]),
        unread(`${data}.routes`, routing),
        passedOn([host(`${data}.authUri.address`)], [asking]),
        unread(`${data}.authUri`, asking),
      ],
      why: "one leads requests elsewhere than its API says, one asks a third party of each; in YAML neither can be read",
    };
  }),
  ...guards("who may call what, from where", [
    "alicloud:apigateway/accessControlList:AccessControlList",
    "alicloud:apigateway/aclEntryAttachment:AclEntryAttachment",
    "alicloud:apigateway/app:App",
    "alicloud:apigateway/appAttachment:AppAttachment",
    "alicloud:apigateway/instanceAclAttachment:InstanceAclAttachment",
  ]),
  ...inert("names, shapes and stages of interfaces whose backends are judged themselves", [
    "alicloud:apigateway/group:Group",
    "alicloud:apigateway/groupPluginAttachment:GroupPluginAttachment",
    "alicloud:apigateway/model:Model",
    "alicloud:apigateway/pluginAttachment:PluginAttachment",
    "alicloud:apigateway/stageModel:StageModel",
    "alicloud:apigateway/vpcAccess:VpcAccess",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:apigateway/backend:Backend",
  ]),
] satisfies readonly Entry[];
