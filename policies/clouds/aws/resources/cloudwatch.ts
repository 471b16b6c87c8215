/** Amazon CloudWatch: metrics and alarms. Its logs are in logs.ts, its events in eventbridge.ts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { deliveryStream } from "../names.ts";

export default [
  entry<aws.cloudwatch.MetricStreamArgs>("aws:cloudwatch/metricStream:MetricStream", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [{ verb: "copy", what: "metadata", from: "self", to: [deliveryStream(at("firehoseArn"))] }],
  })),
  ...inert("Numbers, thresholds and pictures of them: no data of people.", [
    "aws:cloudwatch/alarmMuteRule:AlarmMuteRule",
    "aws:cloudwatch/compositeAlarm:CompositeAlarm",
    "aws:cloudwatch/dashboard:Dashboard",
    "aws:cloudwatch/metricAlarm:MetricAlarm",
  ]),
] satisfies readonly Entry[];
