/** Amazon EventBridge Scheduler and Schema Registry: what is sent at a set hour, and the shapes of events. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { queue } from "../names.ts";

const target = naming(
  "aws:cloudwatch/eventBus",
  "aws:codebuild/project",
  "aws:codepipeline/pipeline",
  "aws:ecs/cluster",
  "aws:kinesis/firehoseDeliveryStream",
  "aws:kinesis/stream",
  "aws:lambda/alias",
  "aws:lambda/function",
  "aws:sagemaker/pipeline",
  "aws:sfn/alias",
  "aws:sfn/stateMachine",
  "aws:sns/topic",
  "aws:sqs/queue",
);

export default [
  entry<aws.scheduler.ScheduleArgs>("aws:scheduler/schedule:Schedule", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    known: [at("name")],
    movements: [
      // A call of any service, "arn:aws:scheduler:::aws-sdk:...", is made in the schedule's own region.
      copiesTo("content", target(at("target.arn"), inOwnRegion)),
      copiesTo("content", host(`${at("target.input")}.QueueUrl`)),
      copiesTo("content", queue(at("target.deadLetterConfig.arn"))),
    ],
    why: "It keeps what it will send.",
  })),
  entry<aws.schemas.DiscovererArgs>("aws:schemas/discoverer:Discoverer", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "It reads every event of a bus of its own region, and keeps only their shape.",
  })),
  ...guards("It says who may read the shapes of events, which hold nobody's data.", [
    "aws:schemas/registryPolicy:RegistryPolicy",
  ]),
  ...inert("Shapes of events: names of fields, not what stands in them.", [
    "aws:schemas/registry:Registry",
    "aws:schemas/schema:Schema",
  ]),
] satisfies readonly Entry[];
