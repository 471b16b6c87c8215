/** CloudWatch RUM: what visitors of a page did, and where the numbers go. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { anything, inOwnRegion, naming } from "../../references.ts";

export default [
  entry<aws.rum.AppMonitorArgs>("aws:rum/appMonitor:AppMonitor", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Sessions of visitors are kept in its own region, and a copy in a log group of it.",
  })),
  entry<aws.rum.MetricsDestinationArgs>("aws:rum/metricsDestination:MetricsDestination", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [naming("aws:rum/appMonitor")(at("appMonitorName"), inOwnRegion)],
        to: [anything(at("destinationArn"))],
      },
    ],
  })),
] satisfies readonly Entry[];
