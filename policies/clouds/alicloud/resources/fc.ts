/** Function Compute: where functions run, what calls them, and where their results go. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert } from "../../entry.ts";

/** Functions log to a project, and read code from a bucket, of their own region only. */
const projectHere = { form: "reference", names: ["alicloud:log/project"], bareMeansHere: true } as const;
const anyone = "anyone may call it over HTTP";

export default [
  entry<alicloud.fc.FunctionArgs>("alicloud:fc/function:Function", () => ({ kinds: ["processes"] })),
  entry<alicloud.fc.FunctionAsyncInvokeConfigArgs>(
    "alicloud:fc/functionAsyncInvokeConfig:FunctionAsyncInvokeConfig",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          from: "self",
          to: [{ path: at("destinationConfig.onSuccess.destination"), form: "reference" }],
        },
        {
          verb: "copy",
          what: "content",
          from: "self",
          to: [{ path: at("destinationConfig.onFailure.destination"), form: "reference" }],
        },
      ],
    }),
  ),
  entry<alicloud.fc.ServiceArgs>("alicloud:fc/service:Service", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [{ verb: "copy", what: "logs", from: "self", to: [{ path: at("logConfig.project"), ...projectHere }] }],
  })),
  entry<alicloud.fc.TriggerArgs>("alicloud:fc/trigger:Trigger", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [{ path: at("sourceArn"), form: "reference" }],
        to: "self",
        when: [{ path: at("sourceArn"), present: true }],
      },
    ],
    exposures: [
      {
        to: "world",
        when: [
          { path: at("type"), is: ["http"] },
          { path: `${at("config")}.authType`, is: ["anonymous"] },
        ],
        how: anyone,
      },
    ],
  })),
  entry<alicloud.fc.V2FunctionArgs>("alicloud:fc/v2Function:V2Function", () => ({ kinds: ["processes"] })),
  entry<alicloud.fc.V3AsyncInvokeConfigArgs>("alicloud:fc/v3AsyncInvokeConfig:V3AsyncInvokeConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [{ path: at("destinationConfig.onSuccess.destination"), form: "reference" }],
      },
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [{ path: at("destinationConfig.onFailure.destination"), form: "reference" }],
      },
    ],
  })),
  entry<alicloud.fc.V3FunctionArgs>("alicloud:fc/v3Function:V3Function", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("functionName")],
    movements: [{ verb: "copy", what: "logs", from: "self", to: [{ path: at("logConfig.project"), ...projectHere }] }],
  })),
  entry<alicloud.fc.V3TriggerArgs>("alicloud:fc/v3Trigger:V3Trigger", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [{ path: at("sourceArn"), form: "reference" }],
        to: "self",
        when: [{ path: at("sourceArn"), present: true }],
      },
    ],
    exposures: [
      {
        to: "world",
        when: [
          { path: at("triggerType"), is: ["http"] },
          { path: `${at("triggerConfig")}.authType`, is: ["anonymous"] },
        ],
        how: anyone,
        of: [{ path: at("functionName"), form: "reference", names: ["alicloud:fc/v3Function"] }],
      },
    ],
  })),
  ...inert("a version, name or reserve of a function that is judged itself", [
    "alicloud:fc/alias:Alias",
    "alicloud:fc/customDomain:CustomDomain",
    "alicloud:fc/layerVersion:LayerVersion",
    "alicloud:fc/v3Alias:V3Alias",
    "alicloud:fc/v3ConcurrencyConfig:V3ConcurrencyConfig",
    "alicloud:fc/v3CustomDomain:V3CustomDomain",
    "alicloud:fc/v3FunctionVersion:V3FunctionVersion",
    "alicloud:fc/v3LayerVersion:V3LayerVersion",
    "alicloud:fc/v3ProvisionConfig:V3ProvisionConfig",
    "alicloud:fc/v3VpcBinding:V3VpcBinding",
  ]),
];
