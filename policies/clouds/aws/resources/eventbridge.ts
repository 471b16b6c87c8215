/** Amazon EventBridge, which the SDK keeps among CloudWatch's types: events, and where rules send them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { anything, host } from "../../references.ts";
import { eventBus } from "../names.ts";

export default [
  entry<aws.cloudwatch.EventApiDestinationArgs>("aws:cloudwatch/eventApiDestination:EventApiDestination", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    movements: [{ verb: "move", what: "content", from: "self", to: [host(at("invocationEndpoint"))] }],
  })),
  entry<aws.cloudwatch.EventArchiveArgs>("aws:cloudwatch/eventArchive:EventArchive", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("name")],
  })),
  entry<aws.cloudwatch.EventBusArgs>("aws:cloudwatch/eventBus:EventBus", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.cloudwatch.EventBusPolicyArgs>("aws:cloudwatch/eventBusPolicy:EventBusPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [eventBus(at("eventBusName"))])],
    why: "It can let others make rules, which read events; one that only takes events in needs its sender among the accounts.",
  })),
  entry<aws.cloudwatch.EventEndpointArgs>("aws:cloudwatch/eventEndpoint:EventEndpoint", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    movements: [copiesTo("content", eventBus(at("eventBuses[].eventBusArn")), { each: at("eventBuses[]") })],
    why: "A global endpoint sends events to either bus, and with replication to both.",
  })),
  entry<aws.cloudwatch.EventTargetArgs>("aws:cloudwatch/eventTarget:EventTarget", (at) => ({
    kinds: ["moves"],
    movements: [at("arn"), at("deadLetterConfig.arn")].map((to) => ({
      verb: "copy" as const,
      what: "content" as const,
      from: [eventBus(at("eventBusName"))],
      to: [anything(to)],
    })),
  })),
  ...guards("They let others send events in, or keep what authorises us elsewhere; no event leaves by them.", [
    "aws:cloudwatch/eventConnection:EventConnection",
    "aws:cloudwatch/eventPermission:EventPermission",
  ]),
  ...inert("A rule moves nothing without its targets, which are judged.", ["aws:cloudwatch/eventRule:EventRule"]),
] satisfies readonly Entry[];
