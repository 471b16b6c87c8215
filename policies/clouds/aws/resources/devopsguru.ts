/** Amazon DevOps Guru: looks for trouble in metrics and logs of its own region. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { topic } from "../names.ts";

export default [
  entry<aws.devopsguru.NotificationChannelArgs>("aws:devopsguru/notificationChannel:NotificationChannel", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", topic(at("sns.topicArn")))],
  })),
  entry<aws.devopsguru.ResourceCollectionArgs>("aws:devopsguru/resourceCollection:ResourceCollection", () => ({
    kinds: ["processes"],
    why: "Its tags choose what is watched; it takes none of its own.",
  })),
  entry<aws.devopsguru.ServiceIntegrationArgs>("aws:devopsguru/serviceIntegration:ServiceIntegration", () => ({
    kinds: ["processes"],
    why: "With logsAnomalyDetection it reads log groups of its region.",
  })),
  ...inert("Takes in what a profiler of the same account and region reports.", [
    "aws:devopsguru/eventSourcesConfig:EventSourcesConfig",
  ]),
] satisfies readonly Entry[];
