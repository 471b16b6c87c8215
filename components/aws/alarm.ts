/** Alarms: what stops, fills up or is changed is told on the stack's topic, to which whoever runs the stack subscribes. */
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** What is watched. */
export interface AlarmArgs {
  /** What has happened once it rings, in words. */
  readonly description: string;
  /** Of the service that measures: "AWS/RDS". */
  readonly namespace: string;
  /** What it measures. */
  readonly metricName: string;
  /** Whose metric it is. */
  readonly dimensions?: Readonly<Record<string, pulumi.Input<string>>>;
  /** Of the values of five minutes. */
  readonly statistic: "Average" | "Maximum" | "Minimum" | "SampleCount" | "Sum";
  /** On which side of the threshold it rings. */
  readonly rings: "above" | "below";
  /** In the metric's own unit. */
  readonly threshold: number;
  /** Minutes it must last: a multiple of five. */
  readonly minutes: number;
  /** Whether silence is trouble too: what has stopped measures nothing. */
  readonly silenceRings: boolean;
  /** Where it tells; absent, it is seen in CloudWatch only. */
  readonly topic: pulumi.Input<string> | undefined;
  /** Of the alarm. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Creates an alarm as a child of a component; it also tells when all is well again. */
export function alarm(parent: pulumi.ComponentResource, name: string, args: AlarmArgs): aws.cloudwatch.MetricAlarm {
  const { topic } = args;
  const told = topic === undefined ? [] : [topic];
  return new aws.cloudwatch.MetricAlarm(
    name,
    {
      name,
      alarmDescription: args.description,
      namespace: args.namespace,
      metricName: args.metricName,
      ...(args.dimensions ? { dimensions: args.dimensions } : {}),
      statistic: args.statistic,
      period: 300,
      evaluationPeriods: args.minutes / 5,
      comparisonOperator: args.rings === "above" ? "GreaterThanThreshold" : "LessThanThreshold",
      threshold: args.threshold,
      treatMissingData: args.silenceRings ? "breaching" : "notBreaching",
      alarmActions: told,
      okActions: told,
      tags: { ...args.tags, Name: name },
    },
    { parent },
  );
}
