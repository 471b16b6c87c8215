/** EventBridge: events taken in from other regions, and sent to targets named by ARN, address or document. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { anything, host, inOwnRegion, naming, region } from "../../references.ts";
import { project } from "../names.ts";

export default [
  entry<alicloud.eventbridge.ApiDestinationArgs>("alicloud:eventbridge/apiDestination:ApiDestination", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("content", host(at("httpApiParameters.endpoint")), { absent: "unproven" })],
  })),
  entry<alicloud.eventbridge.EventBusArgs>("alicloud:eventbridge/eventBus:EventBus", (at) => ({
    kinds: ["processes"],
    known: [at("eventBusName")],
  })),
  entry<alicloud.eventbridge.EventSourceArgs>("alicloud:eventbridge/eventSource:EventSource", (at) => ({
    kinds: ["moves"],
    movements: [copiesFrom("content", region(at("externalSourceConfig.RegionId")))],
  })),
  entry<alicloud.eventbridge.EventSourceV2Args>("alicloud:eventbridge/eventSourceV2:EventSourceV2", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesFrom("content", [
        region(at("sourceKafkaParameters.regionId")),
        region(at("sourceMnsParameters.regionId")),
        region(at("sourceRabbitMqParameters.regionId")),
        region(at("sourceRocketmqParameters.regionId")),
        project(at("sourceSlsParameters.project"), inOwnRegion),
      ]),
    ],
  })),
  entry<alicloud.eventbridge.EventStreamingArgs>("alicloud:eventbridge/eventStreaming:EventStreaming", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      // Documents as text, not described by the SDK's types: one object of source or sink parameters each.
      copiesFrom("content", region(`${at("source")}{}.RegionId`)),
      copiesTo("content", region(`${at("sink")}{}.RegionId.Value`)),
      processesAt("content", anything(`${at("transforms")}.Arn`)),
    ],
  })),
  entry<alicloud.eventbridge.RuleArgs>("alicloud:eventbridge/rule:Rule", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("targets[]"),
        from: [naming("alicloud:eventbridge/eventBus")(at("eventBusName"), inOwnRegion)],
        to: [anything(at("targets[].endpoint")), host(at("targets[].endpoint"))],
        absent: "unproven",
      },
      copiesTo("content", anything(at("targets[].deadLetterQueue.arn")), { each: at("targets[]") }),
    ],
  })),
  ...guards("credentials for destinations that are judged themselves", [
    "alicloud:eventbridge/connection:Connection",
    "alicloud:eventbridge/serviceLinkedRole:ServiceLinkedRole",
    "alicloud:eventbridge/slr:Slr",
  ]),
] satisfies readonly Entry[];
