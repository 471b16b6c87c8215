/** EventBridge Pipes: records taken from one source, enriched on the way, put into one target. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { anything } from "../../references.ts";
import { bucket, deliveryStream, logGroup } from "../names.ts";

export default [
  entry<aws.pipes.PipeArgs>("aws:pipes/pipe:Pipe", (at) => {
    const source = [anything(at("source"))];
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        copiesFrom("content", source),
        { verb: "copy", what: "content", from: source, to: [anything(at("target"))] },
        { verb: "process", what: "content", from: source, to: [anything(at("enrichment"))] },
        ...[
          at("sourceParameters.dynamodbStreamParameters.deadLetterConfig.arn"),
          at("sourceParameters.kinesisStreamParameters.deadLetterConfig.arn"),
        ].map((path) => ({ verb: "copy" as const, what: "content" as const, from: source, to: [anything(path)] })),
        ...[
          logGroup(at("logConfiguration.cloudwatchLogsLogDestination.logGroupArn")),
          deliveryStream(at("logConfiguration.firehoseLogDestination.deliveryStreamArn")),
          bucket(at("logConfiguration.s3LogDestination.bucketName")),
        ].map((to) => ({ verb: "copy" as const, what: "logs" as const, from: source, to: [to] })),
      ],
    };
  }),
] satisfies readonly Entry[];
