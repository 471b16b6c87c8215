/** EventBridge: events taken in from other regions, and sent to targets named by ARN, address or document. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards } from "../../entry.ts";

export default [
  entry<alicloud.eventbridge.ApiDestinationArgs>("alicloud:eventbridge/apiDestination:ApiDestination", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [{ path: at("httpApiParameters.endpoint"), form: "endpoint" }],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.eventbridge.EventBusArgs>("alicloud:eventbridge/eventBus:EventBus", (at) => ({
    kinds: ["processes"],
    known: [at("eventBusName")],
  })),
  entry<alicloud.eventbridge.EventSourceArgs>("alicloud:eventbridge/eventSource:EventSource", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("externalSourceConfig.RegionId"), form: "region" }],
        to: "self",
      },
    ],
  })),
  entry<alicloud.eventbridge.EventSourceV2Args>("alicloud:eventbridge/eventSourceV2:EventSourceV2", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("sourceKafkaParameters.regionId"), form: "region" },
          { path: at("sourceMnsParameters.regionId"), form: "region" },
          { path: at("sourceRabbitMqParameters.regionId"), form: "region" },
          { path: at("sourceRocketmqParameters.regionId"), form: "region" },
          {
            path: at("sourceSlsParameters.project"),
            form: "reference",
            names: ["alicloud:log/project"],
            bareMeansHere: true,
          },
        ],
        to: "self",
      },
    ],
  })),
  entry<alicloud.eventbridge.EventStreamingArgs>("alicloud:eventbridge/eventStreaming:EventStreaming", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      // Documents as text, not described by the SDK's types: one object of source or sink parameters each.
      { verb: "copy", what: "content", from: [{ path: `${at("source")}{}.RegionId`, form: "region" }], to: "self" },
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [{ path: `${at("sink")}{}.RegionId.Value`, form: "region" }],
      },
      { verb: "process", what: "content", from: "self", to: [{ path: `${at("transforms")}.Arn`, form: "reference" }] },
    ],
  })),
  entry<alicloud.eventbridge.RuleArgs>("alicloud:eventbridge/rule:Rule", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("targets[]"),
        from: [
          {
            path: at("eventBusName"),
            form: "reference",
            names: ["alicloud:eventbridge/eventBus"],
            bareMeansHere: true,
          },
        ],
        to: [
          { path: at("targets[].endpoint"), form: "reference" },
          { path: at("targets[].endpoint"), form: "endpoint" },
        ],
        absent: "unproven",
      },
      {
        verb: "copy",
        what: "content",
        each: at("targets[]"),
        from: "self",
        to: [{ path: at("targets[].deadLetterQueue.arn"), form: "reference" }],
      },
    ],
  })),
  ...guards("credentials for destinations that are judged themselves", [
    "alicloud:eventbridge/connection:Connection",
    "alicloud:eventbridge/serviceLinkedRole:ServiceLinkedRole",
    "alicloud:eventbridge/slr:Slr",
  ]),
];
