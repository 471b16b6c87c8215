/** Function Compute: where functions run, what calls them, and where their results go. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isPresent } from "../../conditions.ts";
import { type Entry, type Exposure, entry, inert, type Reference, twins } from "../../entry.ts";
import { whose } from "../../exposures.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { anything, inOwnRegion, naming } from "../../references.ts";
import { project } from "../names.ts";

function callableByAnyone(type: string, config: string, of: readonly Reference[] = []): Exposure {
  const when = [is(type, "http"), is(`${config}.authType`, "anonymous")];
  return { to: "world", when, how: "anyone may call it over HTTP", ...whose(of) };
}

/** Where results of calls go that nobody waits for. */
const results = twins<alicloud.fc.FunctionAsyncInvokeConfigArgs, alicloud.fc.V3AsyncInvokeConfigArgs>((at) => ({
  kinds: ["moves"],
  movements: [
    copiesTo("content", anything(at("destinationConfig.onSuccess.destination"))),
    copiesTo("content", anything(at("destinationConfig.onFailure.destination"))),
  ],
}));

export default [
  entry<alicloud.fc.FunctionArgs>("alicloud:fc/function:Function", () => ({ kinds: ["processes"] })),
  entry<alicloud.fc.FunctionAsyncInvokeConfigArgs>(
    "alicloud:fc/functionAsyncInvokeConfig:FunctionAsyncInvokeConfig",
    () => results,
  ),
  entry<alicloud.fc.ServiceArgs>("alicloud:fc/service:Service", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    // Functions log to a project, and read code from a bucket, of their own region only.
    movements: [copiesTo("logs", project(at("logConfig.project"), inOwnRegion))],
  })),
  entry<alicloud.fc.TriggerArgs>("alicloud:fc/trigger:Trigger", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [processesFrom("content", anything(at("sourceArn")), { when: [isPresent(at("sourceArn"))] })],
    exposures: [callableByAnyone(at("type"), at("config"))],
  })),
  entry<alicloud.fc.V2FunctionArgs>("alicloud:fc/v2Function:V2Function", (at) => ({
    kinds: ["processes"],
    harmless: [at("code.ossBucketName")],
  })),
  entry<alicloud.fc.V3AsyncInvokeConfigArgs>("alicloud:fc/v3AsyncInvokeConfig:V3AsyncInvokeConfig", () => results),
  entry<alicloud.fc.V3CustomDomainArgs>("alicloud:fc/v3CustomDomain:V3CustomDomain", (at) => ({
    kinds: ["inert"],
    answers: { at: [at("customDomainName")] },
    why: "another address of functions that are judged themselves",
  })),
  entry<alicloud.fc.V3FunctionArgs>("alicloud:fc/v3Function:V3Function", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("functionName")],
    movements: [copiesTo("logs", project(at("logConfig.project"), inOwnRegion))],
    harmless: [at("code.ossBucketName")],
  })),
  entry<alicloud.fc.V3TriggerArgs>("alicloud:fc/v3Trigger:V3Trigger", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [processesFrom("content", anything(at("sourceArn")), { when: [isPresent(at("sourceArn"))] })],
    exposures: [
      callableByAnyone(at("triggerType"), at("triggerConfig"), [naming("alicloud:fc/v3Function")(at("functionName"))]),
    ],
  })),
  ...inert("a version, name or reserve of a function that is judged itself", [
    "alicloud:fc/alias:Alias",
    "alicloud:fc/customDomain:CustomDomain",
    "alicloud:fc/layerVersion:LayerVersion",
    "alicloud:fc/v3Alias:V3Alias",
    "alicloud:fc/v3ConcurrencyConfig:V3ConcurrencyConfig",
    "alicloud:fc/v3FunctionVersion:V3FunctionVersion",
    "alicloud:fc/v3LayerVersion:V3LayerVersion",
    "alicloud:fc/v3ProvisionConfig:V3ProvisionConfig",
    "alicloud:fc/v3VpcBinding:V3VpcBinding",
  ]),
] satisfies readonly Entry[];
