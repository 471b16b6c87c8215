/** Amazon CloudWatch: metrics and alarms. Its logs are in logs.ts, its events in eventbridge.ts. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { bucket, deliveryStream } from "../names.ts";

export default [
  entry<aws.cloudwatch.InternetMonitorArgs>("aws:cloudwatch/internetMonitor:InternetMonitor", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("monitorName")],
    movements: [
      copiesTo("metadata", bucket(at("internetMeasurementsLogDelivery.s3Config.bucketName")), {
        when: [unless(at("internetMeasurementsLogDelivery.s3Config.logDeliveryStatus"), "DISABLED")],
      }),
    ],
    why: "It measures from which cities and networks people come.",
  })),
  entry<aws.cloudwatch.MetricStreamArgs>("aws:cloudwatch/metricStream:MetricStream", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("metadata", deliveryStream(at("firehoseArn")))],
  })),
  ...inert("Numbers, thresholds and pictures of them: no data of people.", [
    "aws:cloudwatch/alarmMuteRule:AlarmMuteRule",
    "aws:cloudwatch/compositeAlarm:CompositeAlarm",
    "aws:cloudwatch/contributorInsightRule:ContributorInsightRule",
    "aws:cloudwatch/contributorManagedInsightRule:ContributorManagedInsightRule",
    "aws:cloudwatch/dashboard:Dashboard",
    "aws:cloudwatch/metricAlarm:MetricAlarm",
    "aws:cloudwatch/otelEnrichment:OtelEnrichment",
  ]),
] satisfies readonly Entry[];
