/** Amazon Rekognition: faces it remembers, models it learnt, and streams it watches. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry } from "../../entry.ts";
import { processesFrom } from "../../movements.ts";
import { naming } from "../../references.ts";
import { bucket, stream, topic } from "../names.ts";

export default [
  entry<aws.rekognition.CollectionArgs>("aws:rekognition/collection:Collection", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("collectionId")],
    why: "Vectors of faces are data that identify people.",
  })),
  entry<aws.rekognition.ProjectArgs>("aws:rekognition/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.rekognition.StreamProcessorArgs>("aws:rekognition/streamProcessor:StreamProcessor", (at) => {
    const video = [naming("aws:kinesis/videoStream")(at("input.kinesisVideoStream.arn"))];
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        processesFrom("content", video),
        { verb: "copy", what: "content", from: video, to: [stream(at("output.kinesisDataStream.arn"))] },
        { verb: "copy", what: "content", from: video, to: [bucket(at("output.s3Destination.bucket"))] },
        { verb: "copy", what: "metadata", from: video, to: [topic(at("notificationChannel.snsTopicArn"))] },
        {
          verb: "process",
          what: "content",
          from: video,
          to: "world",
          when: [isTrue(at("dataSharingPreference.optIn"))],
          note: at("dataSharingPreference.optIn"),
        },
      ],
      why: "Pictures shared to improve the service may be kept in any region.",
    };
  }),
] satisfies readonly Entry[];
