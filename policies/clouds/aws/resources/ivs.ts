/** Amazon Interactive Video Service and its chat: live video shown all over the world, recordings, and what viewers write. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream, lambdaFunction, logGroup } from "../names.ts";

export default [
  entry<aws.ivs.ChannelArgs>("aws:ivs/channel:Channel", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", "world", { note: "delivery of the channel" })],
    why: "Video is taken in and kept for viewers at edge locations everywhere; authorized limits who may watch, not where.",
  })),
  entry<aws.ivs.RecordingConfigurationArgs>("aws:ivs/recordingConfiguration:RecordingConfiguration", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", bucket(at("destinationConfiguration.s3.bucketName"), inOwnRegion))],
    why: "The service refuses a bucket of another region.",
  })),
  entry<aws.ivschat.LoggingConfigurationArgs>("aws:ivschat/loggingConfiguration:LoggingConfiguration", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      bucket(at("destinationConfiguration.s3.bucketName")),
      deliveryStream(at("destinationConfiguration.firehose.deliveryStreamName"), inOwnRegion),
      logGroup(at("destinationConfiguration.cloudwatchLogs.logGroupName"), inOwnRegion),
    ].map((to) => copiesTo("content", to)),
    why: "What it logs are the messages themselves.",
  })),
  entry<aws.ivschat.RoomArgs>("aws:ivschat/room:Room", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("content", lambdaFunction(at("messageReviewHandler.uri"), inOwnRegion))],
  })),
  ...guards("It says who may watch.", ["aws:ivs/playbackKeyPair:PlaybackKeyPair"]),
] satisfies readonly Entry[];
