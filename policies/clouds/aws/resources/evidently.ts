/** Amazon CloudWatch Evidently: which user gets which variant, and where that is kept. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, logGroup } from "../names.ts";

export default [
  entry<aws.evidently.FeatureArgs>("aws:evidently/feature:Feature", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    why: "entityOverrides lists users by their identifiers.",
  })),
  entry<aws.evidently.ProjectArgs>("aws:evidently/project:Project", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", bucket(at("dataDelivery.s3Destination.bucket"))),
      copiesTo("content", logGroup(at("dataDelivery.cloudwatchLogs.logGroup"), inOwnRegion)),
    ],
  })),
  ...inert("Shares of traffic and rules over attributes; they name no user.", [
    "aws:evidently/launch:Launch",
    "aws:evidently/segment:Segment",
  ]),
] satisfies readonly Entry[];
